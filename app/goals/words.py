"""How a person's own things are spoken of: then, now and the difference, never a verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.scale import HIGHEST
from app.goals.activity import LONGEST, MOST, ActivityProblem
from app.goals.change import Label, label_of_one
from app.handover.reference import MEAN_POINTS, SINGLE_POINTS

if TYPE_CHECKING:
    from app.core.words import Words
    from app.goals.activity import Activity, Rating, Things
    from app.goals.change import GoalChange


def ends(words: Words) -> tuple[str, str]:
    """What 0 and what 10 mean."""
    # NOTE: What 0 and 10 mean for a thing of one's own. A high number is good.
    return words.say("I cannot do it at all"), words.say("I can do it as well as before it hurt")


def say_scale(words: Words) -> str:
    """Which way the numbers go; for pain they go the other way."""
    return words.say("Here a high number is good. It is the other way round than with pain.")


def say_thing(activity: Activity, words: Words) -> str:
    """One thing: then, now and the difference, or what there is of it."""
    then, now = activity.baseline, activity.now
    if then is None:
        return words.say("No number yet.")
    if now is None:
        return words.say("{score} of 10 on {day}.", score=then.score, day=words.day(then.day))
    label = label_of_one(activity)
    return " ".join(
        (
            # NOTE: {then} and {now} are numbers from 0 to 10; {first} and {last} are days.
            words.say(
                "Then {then}, now {now} ({first} and {last}).",
                then=then.score,
                now=now.score,
                first=words.day(then.day),
                last=words.day(now.day),
            ),
            say_difference(now.score - then.score, label or Label.ABOUT_THE_SAME, words),
        )
    )


def say_difference(step: float, label: Label, words: Words) -> str:
    """How far now is from then: higher, lower, or about as before."""
    size = words.number(abs(step))
    match label:
        case Label.CLEAR_GAIN:
            return words.say("That is {n} higher.", n=size)
        case Label.CLEAR_LOSS:
            return words.say("That is {n} lower.", n=size)
        case Label.ABOUT_THE_SAME:
            return words.say("The difference is {n}: about as before.", n=size)


def say_change(change: GoalChange, words: Words) -> str:
    """All paired things together."""
    if change.pairs == 1:
        said = words.say("One thing has two numbers: then {then}, now {now}.", then=words.number(change.then), now=words.number(change.now))
    else:
        said = words.say(
            # NOTE: {then} and {now} are means such as 4,3; {pairs} is 2 to 5.
            "On average for {pairs} things: then {then}, now {now}.",
            pairs=change.pairs,
            then=words.number(change.then),
            now=words.number(change.now),
        )
    return f"{said} {say_difference(change.change, change.label, words)}"


def say_reference(words: Words) -> str:
    """The fixed band that numbers are read beside, and who says so."""
    return words.say(
        "Numbers move a little by chance. {mean} points on average, or {single} for one thing, is more than that (Stratford 1995).",
        mean=words.number(MEAN_POINTS),
        single=words.number(SINGLE_POINTS),
    )


def say_offer(change: GoalChange, words: Words) -> str | None:
    """An offer to talk, when several things got harder. Calm, and never an order."""
    if change.label is not Label.CLEAR_LOSS:
        return None
    return words.say("If you want to, you can talk with your doctor or physiotherapist about it.")


def say_rating(rating: Rating, words: Words) -> str:
    """One line of a thing's history."""
    # NOTE: A line in a list: {day} is a date in full, {score} a number from 0 to 10.
    return words.say("{day}: {score} of {highest}", day=words.long_day(rating.day), score=rating.score, highest=HIGHEST)


def say_things(things: Things, words: Words) -> str:
    """How many things there are."""
    return words.count("You have {n} thing here.", "You have {n} things here.", len(things))


def say_problem(problem: ActivityProblem, words: Words) -> str:
    """What stood in the way, and what to do about it."""
    sentences = {
        ActivityProblem.EMPTY: words.say("Write what matters to you first."),
        ActivityProblem.TOO_LONG: words.say("Use at most {n} characters.", n=LONGEST),
        ActivityProblem.TOO_MANY: words.say("You have {n} things already. Set one aside first.", n=MOST),
        ActivityProblem.NOT_THERE: words.say("It is not there any more."),
        ActivityProblem.NOTHING_RATED: words.say("Choose a number first."),
        ActivityProblem.OFF_THE_SCALE: words.say("Choose a number from 0 to 10."),
    }
    return sentences[problem]
