"""How a habit for seven days, the three signs and the sleep diary itself are spoken of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.sleep.habit import LONGEST, Habit, HabitProblem
from app.sleep.period import PeriodProblem
from app.sleep.sign import Sign

if TYPE_CHECKING:
    from app.core.words import Words
    from app.sleep.habit import HabitWeek
    from app.sleep.period import Period


def say_habit(habit: Habit, words: Words) -> str:
    """What it is, short."""
    return {
        Habit.FIXED_TIME: words.say("Get up at the same time each day"),
        Habit.SLEEPY: words.say("Go to bed when I am sleepy"),
        Habit.CALM: words.say("A calm time before I go to bed"),
        Habit.OUT_OF_BED: words.say("Get out of bed when I am wide awake and steady on my legs"),
        Habit.LIGHT: words.say("Get light in the morning"),
        Habit.WORRIES: words.say("Write my worries down in the evening"),
        Habit.OWN: words.say("In my own words"),
    }[habit]


def say_chosen(week: HabitWeek, words: Words) -> str:
    """A chosen habit; one's own is said in one's own words."""
    return week.own or say_habit(week.habit, words)


def say_ticked(week: HabitWeek, words: Words) -> str:
    """Which days it was about, and how many are ticked: a count, and no verdict."""
    last = week.until or week.days.last
    return words.count(
        # NOTE: {first} and {last} are short days; {n} is how many days are ticked.
        "{first} to {last}: {n} day ticked.",
        "{first} to {last}: {n} days ticked.",
        len(week.ticks),
        first=words.day(week.since),
        last=words.day(last),
    )


def say_habit_problem(problem: HabitProblem, words: Words) -> str:
    """What stood in the way."""
    return {
        HabitProblem.EMPTY: words.say("Write your habit first."),
        HabitProblem.TOO_LONG: words.say("Use at most {n} characters.", n=LONGEST),
        HabitProblem.NOT_A_HABIT: words.say("Choose one from the list."),
        HabitProblem.NOT_A_DAY: words.say("That day cannot be ticked."),
        HabitProblem.NOT_THERE: words.say("It is not there any more."),
    }[problem]


def say_sign(sign: Sign, words: Words) -> str:
    """One of the three questions."""
    return {
        Sign.SNORING: words.say("Do you snore with pauses in your breathing?"),
        Sign.LEGS: words.say("Are your legs restless when you want to sleep?"),
        Sign.FALLING_ASLEEP: words.say("Do you fall asleep in the day without wanting to?"),
    }[sign]


def say_period(period: Period, words: Words) -> str:
    """When one was kept."""
    if period.ended is None:
        if period.paused is not None:
            return words.say("Your sleep diary rests since {day}.", day=words.day(period.paused))
        return words.say("Your sleep diary runs since {day}.", day=words.day(period.since))
    return words.say("From {first} to {last}.", first=words.long_day(period.since), last=words.long_day(period.ended))


def say_period_problem(problem: PeriodProblem, words: Words) -> str:
    """What stood in the way."""
    return {
        PeriodProblem.IS_ON: words.say("Your sleep diary runs already."),
        PeriodProblem.NONE_IS_ON: words.say("No sleep diary runs now."),
        PeriodProblem.NOT_THERE: words.say("It is not there any more."),
    }[problem]
