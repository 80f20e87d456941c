"""How exercises are spoken of: what was written, what was ticked. Nothing is praised, and nothing is held against anyone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.exercises.exercise import LAST_DAYS, LONGEST, LONGEST_HOW, MOST, ExerciseProblem
from app.exercises.rest import Rest

if TYPE_CHECKING:
    from datetime import date

    from app.core.words import Words
    from app.exercises.exercise import Exercise
    from app.exercises.week import ExerciseWeek


def say_times(times: int, words: Words) -> str:
    """How many times a week."""
    return words.count("{n} time a week", "{n} times a week", times)


def say_plan(exercise: Exercise, words: Words) -> str:
    """How often, and from whom, as far as it is said."""
    # NOTE: {source} is who an exercise comes from, in the person's words: "min fys".
    source = words.say("From: {source}", source=exercise.source) if exercise.source else None
    times = say_times(exercise.times, words) if exercise.times else None
    return " · ".join(part for part in (times, source) if part)


def say_this_week(done: int, words: Words) -> str:
    """On how many days it was ticked this week; nothing is said of none."""
    return words.count("This week: {n} day.", "This week: {n} days.", done) if done else ""


def say_week(week: ExerciseWeek, words: Words) -> str:
    """A week of all exercises, for the report: what was ticked, and what was meant if anybody said it."""
    done = words.count("{n} exercise ticked.", "{n} exercises ticked.", week.done)
    if not week.planned:
        return done
    planned = words.count("{n} was planned.", "{n} were planned.", week.planned)
    return f"{done} {planned}"


def say_rest(rest: Rest, words: Words) -> str:
    """That exercises rest, and that a tick is welcome all the same."""
    if rest is Rest.FLARE:
        return words.say("You have a flare-up. Your exercises rest while it lasts. You may do them if you want to, and tick them.")
    return words.say("Your plans rest. So do your exercises. You may do them if you want to, and tick them.")


def say_day(day: date, today: date, words: Words) -> str:
    """The name of a day to tick."""
    return words.say("Today, {day}", day=words.day(day)) if day == today else words.long_day(day)


def say_problem(problem: ExerciseProblem, words: Words) -> str:
    """What stood in the way, and what to do about it."""
    sentences = {
        ExerciseProblem.EMPTY: words.say("Give it a name first."),
        ExerciseProblem.WORDS_TOO_LONG: words.say("Use at most {n} characters for the name.", n=LONGEST),
        ExerciseProblem.HOW_TOO_LONG: words.say("Use at most {n} characters to say how.", n=LONGEST_HOW),
        ExerciseProblem.SOURCE_TOO_LONG: words.say("Use at most {n} characters to say who it is from.", n=LONGEST),
        ExerciseProblem.NO_SUCH_TIMES: words.say("Choose from 1 to 7 times a week."),
        ExerciseProblem.TOO_MANY: words.say("You have {n} exercises already. Set one aside first.", n=MOST),
        ExerciseProblem.NOT_THERE: words.say("It is not there any more."),
        ExerciseProblem.FUTURE_DAY: words.say("That day has not come yet. Choose today or a day before."),
        ExerciseProblem.TOO_LONG_AGO: words.say("You can tick the last {n} days.", n=LAST_DAYS),
    }
    return sentences[problem]
