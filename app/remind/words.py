"""How reminders speak: as a question that may be left, and without a word about the back unless the person chose that."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from app.remind.changing import LONGEST, ReminderProblem
from app.remind.reminder import EVERY_DAY, About
from app.remind.ringing import Later
from app.remind.telling import say_neutral

if TYPE_CHECKING:
    from datetime import time

    from app.core.words import Words
    from app.remind.reminder import Reminder

ANY_DAY: Final = date(2000, 1, 1)


def title(about: About, words: Words) -> str:
    """What a reminder is about, as the heading of its card."""
    return {
        About.WALK: words.say("A walk"),
        About.PACE: words.say("A break"),
        About.SLEEP: words.say("Sleep"),
        About.CHECK_IN: words.say("The questions of the week"),
        About.DIARY: words.say("The diary"),
        About.ARTICLE: words.say("A text to read"),
        About.OWN: words.say("Your own words"),
    }[about]


def say_reminder(reminder: Reminder, words: Words) -> str:
    """What it says in the app."""
    return reminder.own_words if reminder.about is About.OWN else say_neutral(reminder, words)


def say_door(about: About, words: Words) -> str:
    """What stands on the button that opens what it is about."""
    return {
        About.WALK: words.say("Open my walks"),
        About.PACE: words.say("Open my breaks"),
        About.SLEEP: words.say("Open my sleep diary"),
        About.CHECK_IN: words.say("Open the questions"),
        About.DIARY: words.say("Write now"),
        About.ARTICLE: words.say("Find a text"),
        # NOTE: On a button beside the person's own reminder, such as "Call the dentist".
        About.OWN: words.say("Done"),
    }[about]


def say_at(at: time, words: Words) -> str:
    """A time of day."""
    return words.time(datetime.combine(ANY_DAY, at))


def say_weekdays(weekdays: frozenset[int], words: Words) -> str:
    """The days on which it comes."""
    if weekdays == EVERY_DAY:
        return words.say("every day")
    each = (
        words.say("Mondays"),
        words.say("Tuesdays"),
        words.say("Wednesdays"),
        words.say("Thursdays"),
        words.say("Fridays"),
        words.say("Saturdays"),
        words.say("Sundays"),
    )
    names = [each[n] for n in sorted(weekdays)]
    if len(names) == 1:
        return names[0]
    # NOTE: A list of weekdays: {days} such as "Mondays, Wednesdays", {last} such as "Fridays".
    return words.say("{days} and {last}", days=", ".join(names[:-1]), last=names[-1])


def weekday_name(n: int, words: Words) -> str:
    """The name of a day of the week on a button, 0 for Monday."""
    return (
        words.say("Monday"),
        words.say("Tuesday"),
        words.say("Wednesday"),
        words.say("Thursday"),
        words.say("Friday"),
        words.say("Saturday"),
        words.say("Sunday"),
    )[n]


def say_set(reminder: Reminder, words: Words) -> str:
    """When it comes, as the person set it."""
    # NOTE: {days} such as "every day" or "Mondays and Fridays", {time} such as 20:00.
    return words.say("It is set to {days} at {time}.", days=say_weekdays(reminder.weekdays, words), time=say_at(reminder.at, words))


def say_moment(moment: datetime, today: date, words: Words) -> str:
    """A moment of these days, as one says it: tomorrow at 20:00, Wednesday at 9:30."""
    ahead, at = (moment.date() - today).days, words.time(moment)
    match ahead:
        case -1:
            return words.say("yesterday at {time}", time=at)
        case 0:
            return words.say("today at {time}", time=at)
        case 1:
            return words.say("tomorrow at {time}", time=at)
    if 1 < ahead < len(EVERY_DAY):
        on = (
            # NOTE: In the middle of a line: "Next time: on Monday at 20:00."
            words.say("on Monday"),
            words.say("on Tuesday"),
            words.say("on Wednesday"),
            words.say("on Thursday"),
            words.say("on Friday"),
            words.say("on Saturday"),
            words.say("on Sunday"),
        )[moment.weekday()]
        return words.say("{day} at {time}", day=on, time=at)
    return words.say("{day} at {time}", day=words.day(moment.date()), time=at)


def say_later(later: Later, words: Words) -> str:
    """For how long it is put off."""
    return {
        Later.QUARTER: words.say("In 15 minutes"),
        Later.HOUR: words.say("In an hour"),
        Later.EVENING: words.say("This evening"),
    }[later]


def say_problem(problem: ReminderProblem, words: Words) -> str:
    """What stood in the way, and what to do about it."""
    return {
        ReminderProblem.NO_TIME: words.say("Choose a time of day first."),
        ReminderProblem.NO_DAYS: words.say("Choose one day or more first."),
        ReminderProblem.NO_WORDS: words.say("Write what you want to be reminded of first."),
        ReminderProblem.TOO_LONG: words.say("Use at most {n} characters.", n=LONGEST),
        ReminderProblem.QUIET_HOURS: words.say("Then it is quiet. Choose another time, or say that it may come then."),
        ReminderProblem.NOT_THERE: words.say("It is not there any more."),
        ReminderProblem.DAY_GONE: words.say("That day has gone. Choose today or a later day."),
        ReminderProblem.TOO_LATE: words.say("It is too late for that today."),
    }[problem]
