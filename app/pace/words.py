"""How doing a thing with breaks is spoken of: minutes, days and plans, never a verdict."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from app.pace.interval import MOST_REST
from app.pace.task import LONGEST_WORDS, MOST, MOST_MINUTES, MOST_TESTS, WISE_TESTS, PaceProblem

if TYPE_CHECKING:
    from app.core.words import Words
    from app.pace.interval import Intervals
    from app.pace.schedule import Schedule
    from app.pace.task import Task, Test
    from app.pace.week import Week


def say_why(words: Words) -> str:
    """What this place is for, in one breath."""
    return words.say("Do a little at a time, and take a break before you need one. Then you can do more over time.")


def say_careful(words: Words) -> tuple[str, ...]:
    """Who asks someone first (claim C45)."""
    return (
        words.say("Get advice before you begin, if you have a fresh fracture or a loose vertebra."),
        words.say("The same goes for strong pressure on a nerve, or a narrow canal in the back."),
    )


def say_numbers(words: Words) -> tuple[str, ...]:
    """That the numbers are a convention, and where they come from."""
    return (
        words.say("The numbers are a habit among people who help others. They are no medicine."),
        words.say("The habit: begin at about 80 percent of what you can now. Add about 10 percent at a time."),
        words.say("The advice on balance is in the pathway programme from 2025. It names no minutes."),
        words.say("You can choose other numbers at any time."),
    )


def say_plan(task: Task, words: Words) -> str:
    """How a thing is done now, or what comes first."""
    if task.work is None or task.rest is None:
        return words.say("First find out how long you can go on now.")
    return f"{_go_on(task.work, words)} {_break(task.rest, words)}"


def say_intervals(found: Intervals, words: Words) -> str:
    """What the tests came to, and what follows from it."""
    mean = words.say("Your tests are {minutes} minutes on average.", minutes=words.number(found.baseline))
    suggested = words.count("Suggestion: go on for {n} minute.", "Suggestion: go on for {n} minutes.", found.work)
    return f"{mean} {suggested} {_break(found.rest, words)}"


def say_tests(task: Task, words: Words) -> str:
    """How many tests there are, and that a few more make it surer."""
    few = words.say("{wise} tests on different days are a good number. You may use fewer.", wise=WISE_TESTS)
    if not task.minutes:
        return few
    told = words.count("You have {n} test.", "You have {n} tests.", len(task.minutes))
    return told if len(task.minutes) >= WISE_TESTS else f"{told} {few}"


def say_test(test: Test, words: Words) -> str:
    """One test, a line."""
    return words.count("{day}: {n} minute", "{day}: {n} minutes", test.minutes or 0, day=words.day(test.day))


def say_schedule(plan: Schedule, words: Words) -> str:
    """How a total is laid out."""
    groups = [(len(list(group)), minutes) for minutes, group in groupby(plan.intervals)]
    if len(plan.intervals) == 1:
        return words.count("{n} minute without a break.", "{n} minutes without a break.", plan.intervals[0])
    parts = [
        # NOTE: One part of a plan: {times} is how often, {n} is minutes.
        words.count("{times} times {n} minute.", "{times} times {n} minutes.", minutes, times=times)
        if times > 1
        else words.count("Once {n} minute.", "Once {n} minutes.", minutes)
        for times, minutes in groups
    ]
    between = words.count("Break in between: {n} minute.", "Break in between: {n} minutes.", plan.rest)
    whole = words.say("{n} minutes in all.", n=plan.elapsed)
    return " ".join((*parts, between, whole))


def say_week(week: Week, words: Words) -> tuple[str, ...]:
    """The week that has gone, and what is suggested for the next. A week with few days is not counted aloud."""
    used = [words.count("Last week: {n} day with breaks.", "Last week: {n} days with breaks.", week.days_used)] if week.days_used else []
    if week.is_without_clock:
        return (*used, words.say("You can try without a clock."))
    if week.is_more:
        next_week = words.count("Suggestion for this week: {n} minute.", "Suggestion for this week: {n} minutes.", week.suggested)
    else:
        next_week = words.count(
            "Suggestion for this week: {n} minute, as now.", "Suggestion for this week: {n} minutes, as now.", week.work
        )
    return (*used, next_week, words.say("You decide."))


def say_morning(words: Words) -> str:
    """The question of the morning after, as for walking."""
    return words.say("Is the pain back at your normal level?")


def say_flare(words: Words) -> str:
    """That a flare-up is on, and that this is no reason to give anything up."""
    return words.say("You have a flare-up now. You can keep the plan, do less for a while, or leave it for now.")


def say_minutes(minutes: int, words: Words) -> str:
    """Minutes on a button."""
    return words.count("{n} minute", "{n} minutes", minutes)


def say_problem(problem: PaceProblem, words: Words) -> str:
    """What stood in the way, and what to do about it."""
    sentences = {
        PaceProblem.EMPTY: words.say("Write what you want to do first."),
        PaceProblem.TOO_LONG: words.say("Use at most {n} characters.", n=LONGEST_WORDS),
        PaceProblem.TOO_MANY: words.say("You have {n} things already. End one first.", n=MOST),
        PaceProblem.NOT_THERE: words.say("It is not there any more."),
        PaceProblem.NOT_MINUTES: words.say("Write whole minutes, from 1 to {most}.", most=MOST_MINUTES),
        PaceProblem.NOT_A_REST: words.say("Write whole minutes, from 1 to {most}.", most=MOST_REST),
        PaceProblem.ENOUGH_TESTS: words.say("You have {n} tests. That is enough.", n=MOST_TESTS),
        PaceProblem.NO_PLAN: words.say("Choose how many minutes to go on first."),
        PaceProblem.CLOCK_IS_ON: words.say("A clock is going already. Stop it first."),
        PaceProblem.CLOCK_IS_OFF: words.say("The clock is not going any more."),
        PaceProblem.FUTURE_DAY: words.say("That day has not come yet."),
    }
    return sentences[problem]


def _go_on(minutes: int, words: Words) -> str:
    return words.count("Go on for {n} minute.", "Go on for {n} minutes.", minutes)


def _break(minutes: int, words: Words) -> str:
    return words.count("Then take a break of {n} minute.", "Then take a break of {n} minutes.", minutes)
