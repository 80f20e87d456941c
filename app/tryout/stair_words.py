"""How a person's own stairs and their tries are spoken of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.measure import Measure
from app.core.observation import Kind
from app.tryout.stairs import MOVEMENT, STEPS, TryProblem, step_name, steps_in
from app.tryout.written import Written, begun

if TYPE_CHECKING:
    from app.core.words import Words
    from app.tryout.answers import Answers
    from app.tryout.stairs import StairTry
    from app.tryout.written import Rows


def say_step(step: int, words: Words) -> str:
    """What a step is called."""
    match step:
        case 1:
            return words.say("Step 1, easy")
        case 2:
            return words.say("Step 2, a little harder")
        case _:
            return words.say("Step 3, hard")


def say_stairs(answers: Answers, words: Words) -> str:
    """The stairs in words, from the bottom up."""
    # NOTE: A step on a person's own stairs, with its number and its words.
    told = [words.say("{n}. {title}", n=step, title=text) for step, text in steps_in(answers).items()]
    return " ".join([words.say("Your stairs, from the bottom up:"), *told])


def worry_before(words: Words) -> Measure:
    """The question asked before a try."""
    return _worry(words.say("How worried are you before?"), words)


def worry_after(words: Words) -> Measure:
    """The question asked after a try; it may stay unanswered."""
    return _worry(words.say("How worried were you after?"), words)


def _worry(title: str, words: Words) -> Measure:
    # Its answers go into no chart: only what is asked and what both ends mean is used.
    return Measure(Kind.ACTIVITY, title, words.say("about this step"), words.say("not worried at all"), words.say("as worried as can be"))


def say_try(one: StairTry, words: Words) -> str:
    """One try, with its two numbers."""
    day = begun(words.long_day(one.day))
    if one.after is None:
        return words.say("{day}. Step {n}: {before} before.", day=day, n=one.step, before=one.before)
    return words.say("{day}. Step {n}: {before} before, {after} after.", day=day, n=one.step, before=one.before, after=one.after)


def say_try_problem(problem: TryProblem, words: Words) -> str:
    """Why a try was not kept."""
    match problem:
        case TryProblem.NO_BEFORE:
            return words.say("Choose a number for how it was before.")
        case TryProblem.OFF_THE_SCALE:
            return words.say("That number is not on the scale.")
        case TryProblem.NOT_YET:
            return words.say("That day has not come yet.")


def read_stairs(_rows: Rows, answers: Answers, words: Words) -> tuple[Written, ...]:
    """The movement and the steps, read back."""
    labels = {MOVEMENT: words.say("The movement"), **{step_name(step): say_step(step, words) for step in STEPS}}
    return tuple(Written(label, answers[name], (name,)) for name, label in labels.items() if name in answers)
