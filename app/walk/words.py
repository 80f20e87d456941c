"""How walks and the plan are spoken of: minutes, days, what stood in the way. Never whether it was good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.walk.clock import minutes_between
from app.walk.dose import LEAST_DAYS, LEAST_GOAL_MINUTES, LEAST_MINUTES, MOST_DAYS, MOST_MINUTES
from app.walk.problem import MOST_LETTERS, WalkProblem
from app.walk.telling import LONGEST_WALK
from app.walk.test_walks import LONGEST_TEST, MOST_TESTS, WISHED_TESTS
from app.walk.told import Way

if TYPE_CHECKING:
    from app.core.words import Words
    from app.walk.dose import Aim, Dose
    from app.walk.test_walks import Start
    from app.walk.told import Clock, Plan, Tried, Walk


def say_explained(words: Words) -> str:
    """What the plan is, in a breath."""
    return words.say("You begin a little below what you can do, and add a little at a time. You set the pace.")


def say_convention(words: Words) -> tuple[str, ...]:
    """Where the numbers come from, and that they are no medicine."""
    return (
        words.say("The numbers are a convention. They are no medicine, and you may change them all."),
        # NOTE: WalkBack is the name of a study and stays as it is.
        words.say("5 walks of 30 minutes, 26 weeks and 6 check-ins are as in the study WalkBack."),
        words.say("To begin at 80 % and to add about 10 % is a rule of thumb. No study has shown that just these numbers are right."),
    )


def say_safety(words: Words) -> str:
    """What stands there on every walk."""
    return words.say("Pain in your chest, or hard to breathe? Stop and call 112.")


def say_on_the_way(words: Words) -> tuple[str, ...]:
    """What is good to know while one walks."""
    return (
        words.say("It may hurt a little during the walk and just after. It should ease again soon."),
        words.say("Does your leg hurt when you walk, and ease when you sit? Take a few short walks instead of a long one."),
        words.say("If it goes on like that for 8 weeks, talk with your doctor about it."),
    )


def say_minutes(minutes: int, words: Words) -> str:
    """So many minutes."""
    return words.count("{n} minute", "{n} minutes", minutes)


def say_own_minutes(words: Words) -> str:
    """Where this build suggests no minutes."""
    return words.say("This version of Rygvej suggests no minutes. You choose them yourself.")


def say_dose(dose: Dose | Aim, words: Words) -> str:
    """Minutes and days of a week."""
    # NOTE: "9 minutes on 3 days": what is planned in a week.
    return words.say("{minutes} on {days}", minutes=say_minutes(dose.minutes, words), days=words.count("{n} day", "{n} days", dose.days))


def name_of_way(way: Way, words: Words) -> str:
    """How the minutes are spent."""
    names = {
        # NOTE: Ways to spend the minutes of the plan.
        Way.WALK: words.say("Walk"),
        Way.CYCLE: words.say("Cycle"),
        Way.WATER: words.say("Move in water"),
        Way.WALKER: words.say("Walk with a rollator"),
        Way.CHAIR: words.say("Move on a chair"),
    }
    return names[way]


def say_untested(words: Words) -> str:
    """That only walking is known from a study."""
    return words.say("Only walking was tested in the study. The other ways follow the same rules, but nobody has tested them so.")


def say_way(plan: Plan, words: Words) -> str | None:
    """What the word walk means in this plan, if it is not walking."""
    if plan.way is Way.WALK:
        return None
    # NOTE: {way} is one of the ways, such as "Cycle".
    return words.say("Your plan is: {way}. Where it says walk here, it means that.", way=name_of_way(plan.way, words))


def say_tests(words: Words) -> str:
    """How a test walk goes."""
    return words.say("Walk until you want to stop. Do it on 3 different days within a week.")


def say_start(start: Start, tests: int, words: Words) -> tuple[str, ...]:
    """What the test walks give, and that it is for now while there are few."""
    # NOTE: A mean that is no whole number, such as 12,3.
    broken = words.say("{mean} minutes", mean=words.number(start.mean))
    mean = say_minutes(round(start.mean), words) if start.mean.is_integer() else broken
    # NOTE: {mean} and {minutes} are "12 minutes" and "9 minutes".
    said = words.say(
        "Your test walks are {mean} on average. You can begin with {minutes}.", mean=mean, minutes=say_minutes(start.minutes, words)
    )
    if not start.is_provisional:
        return (said,)
    return (said, words.say("This is provisional: you have {n} of {wished} test walks.", n=tests, wished=WISHED_TESTS))


def say_walk(one: Walk | Tried, words: Words) -> str:
    """One line of a list of walks."""
    # NOTE: A line in a list: a day, and how long the walk was.
    return words.say("{day}: {minutes}", day=words.long_day(one.day), minutes=say_minutes(one.minutes, words))


def say_running(clock: Clock, words: Words) -> str:
    """How long the clock has run, for those who listen."""
    if clock.stopped_at is None:
        return words.say("The clock runs. It goes on while the screen sleeps or the app is closed.")
    return words.say("You stopped after {minutes}.", minutes=say_minutes(minutes_between(clock.started_at, clock.stopped_at), words))


def say_problem(problem: WalkProblem, words: Words) -> str:
    """What stood in the way, and what to do about it."""
    least, most, often = LEAST_MINUTES, MOST_MINUTES, MOST_DAYS
    sentences = {
        WalkProblem.NO_NUMBER: words.say("Write a whole number of minutes first."),
        WalkProblem.TEST_RANGE: words.say("A test walk is 1 to {most} minutes.", most=LONGEST_TEST),
        WalkProblem.WALK_RANGE: words.say("A walk is 1 to {most} minutes.", most=LONGEST_WALK),
        WalkProblem.DOSE_RANGE: words.say("Choose {least} to {most} minutes.", least=least, most=most),
        WalkProblem.DAYS_RANGE: words.say("Choose {least} to {most} days.", least=LEAST_DAYS, most=often),
        WalkProblem.AIM_RANGE: words.say("Choose {least} to {most} minutes.", least=LEAST_GOAL_MINUTES, most=most),
        WalkProblem.FUTURE_DAY: words.say("That day has not come yet. Choose today or a day before."),
        WalkProblem.FAR_DAY: words.say("The plan cannot begin on that day. Choose another one."),
        WalkProblem.TOO_MANY_TESTS: words.say("You have {n} test walks. That is enough.", n=MOST_TESTS),
        WalkProblem.NO_TESTS: words.say("Tell about a test walk first."),
        WalkProblem.NOT_THERE: words.say("It is not there any more."),
        WalkProblem.NOT_OPEN: words.say("Answer the questions before the plan first."),
        WalkProblem.IS_THERE: words.say("There is one already."),
        WalkProblem.NOTHING_CHOSEN: words.say("Choose one of them first."),
        WalkProblem.TOO_LONG: words.say("Use at most {n} characters.", n=MOST_LETTERS),
    }
    return sentences[problem]
