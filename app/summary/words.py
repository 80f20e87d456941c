"""How a week is summed up: effort may be praised, outcome never, and nothing is said to have caused anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.summary.factor import MOST, Factor, FactorProblem
from app.summary.helped import LONGEST, Helped, HelpedProblem
from app.summary.helped import MOST as MOST_HELPED
from app.summary.together import Result

if TYPE_CHECKING:
    from app.core.words import Words
    from app.summary.factor import WentTogether
    from app.summary.helped import WeekHelped
    from app.summary.week import WeekSummary


def say_span(week: WeekSummary, words: Words) -> str:
    """Which week it is."""
    # NOTE: The first and the last day of a week.
    return words.say("The week from {first} to {last}", first=words.day(week.span.first), last=words.day(week.span.last))


def say_week(week: WeekSummary, words: Words) -> tuple[str, ...]:
    """The whole summary, a sentence or two each. A week with little in it has no summary, only a welcome."""
    if not week.is_told:
        return (words.say("Welcome back."),)
    said = [say_done(week, words)]
    if week.marks:
        said.append(words.say("You marked: {marks}.", marks=", ".join(week.marks)))
    if not week.helped.is_empty:
        said.append(say_helped(week.helped, words))
    if week.together:
        said.append(say_together(week.together, words))
    return tuple(said)


def say_done(week: WeekSummary, words: Words) -> str:
    """What was done in the week."""
    told = words.count("You wrote on {n} day. Good going.", "You wrote on {n} days. Good going.", week.days_told)
    if not week.days_active:
        return told
    active = words.count(
        "On {n} day you were as active as usual or more.", "On {n} days you were as active as usual or more.", week.days_active
    )
    return f"{told} {active}"


def say_helped(helped: WeekHelped, words: Words) -> str:
    """The person's own words, given back as theirs."""
    things = [say_one(one, words) for one in helped.chosen] + [helped.own] * bool(helped.own)
    # NOTE: What the person thinks helped, in their own choice of words.
    return words.say("You wrote: {things}.", things=", ".join(things))


def say_one(one: Helped, words: Words) -> str:
    """One thing of the list."""
    return {
        # NOTE: Things that may have helped in a week, on buttons and after "You wrote:".
        Helped.WALKING: words.say("a walk"),
        Helped.MOVING: words.say("moving my body"),
        Helped.PAUSES: words.say("small pauses"),
        Helped.REST: words.say("calm and rest"),
        Helped.SLEEP: words.say("good sleep"),
        Helped.WARMTH: words.say("warmth"),
        Helped.PEOPLE: words.say("being with others"),
        Helped.SOMETHING_NICE: words.say("something I like"),
    }[one]


def say_together(found: WentTogether, words: Words) -> str:
    """What two groups of days looked like beside each other. The same for both signs; no cause is named."""
    together = found.together
    if together.result is Result.TOO_FEW_DAYS or together.mean_with is None or together.mean_without is None:
        return words.say("There are too few days yet.")
    if together.result is Result.NO_CLEAR_DIFFERENCE:
        return words.say("We cannot see a clear difference. That is quite common.")
    sides = words.say(
        # NOTE: {what} is such as "were more active than usual". {with_it} and {without} are numbers such as 3,5.
        "On the days you {what}, the pain was {with_it} on average. On other days {without}.",
        what=say_factor(found.factor, words),
        with_it=words.number(together.mean_with),
        without=words.number(together.mean_without),
    )
    return f"{sides} {_say_beside(found, words)}"


def _say_beside(found: WentTogether, words: Words) -> str:
    if found.together.result is Result.HIGHER:
        return words.say("It does not mean that it harms you. Pain may come and fall again.")
    if found.factor is Factor.SLEPT_WELL:
        return words.say("It may be chance. Perhaps you slept well because you felt well.")
    return words.say("It may be chance. Perhaps you did more because you felt well.")


def say_factor(factor: Factor, words: Words) -> str:
    """A factor as it stands in a sentence."""
    match factor:
        case Factor.MORE_ACTIVE:
            # NOTE: Stands after "On the days you": were more active than usual.
            return words.say("were more active than usual")
        case Factor.AS_ACTIVE:
            # NOTE: Stands after "On the days you": were at least as active as usual.
            return words.say("were as active as usual or more")
        case Factor.SLEPT_WELL:
            # NOTE: Stands after "On the days you": had slept well.
            return words.say("had slept well")


def say_choice(factor: Factor, words: Words) -> str:
    """A factor as it stands on its button."""
    match factor:
        case Factor.MORE_ACTIVE:
            # NOTE: On a button: days with an answer of 6 or more about activity.
            return words.say("More active (6 or more)")
        case Factor.AS_ACTIVE:
            return words.say("As active or more (5 or more)")
        case Factor.SLEPT_WELL:
            return words.say("Slept well (6 or more)")


def say_problem(problem: FactorProblem | HelpedProblem, words: Words) -> str:
    """What stood in the way, and what to do about it."""
    match problem:
        case FactorProblem.TOO_MANY:
            return words.say("Choose at most {n}.", n=MOST)
        case HelpedProblem.TOO_MANY:
            return words.say("Choose at most {n}.", n=MOST_HELPED)
        case HelpedProblem.TOO_LONG:
            return words.say("Use at most {n} characters.", n=LONGEST)
        case FactorProblem.REFUSED | FactorProblem.UNKNOWN:
            return words.say("This cannot be seen together with your pain. Choose one of the others.")
