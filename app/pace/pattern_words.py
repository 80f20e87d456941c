"""How days with much and days with little are spoken of: what was told, and a question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.measure import Measure
from app.core.observation import Kind
from app.pace.pattern import Answer

if TYPE_CHECKING:
    from datetime import date

    from app.core.diary import Diary
    from app.core.series import Series
    from app.core.words import Words
    from app.pace.four_weeks import FourWeeks


def say_question(words: Words) -> str:
    """The one question, as it stands in the algorithm."""
    return words.say("There are days with much and then days with little. Do you know it? Do you want to try breaks?")


def say_picture(weeks: FourWeeks, words: Words) -> str:
    """What is in the picture."""
    first = weeks.activity.first
    told = words.count("You told {n} day of the last 28.", "You told {n} days of the last 28.", weeks.activity.days_told)
    days = [
        # NOTE: {high} and {low} are days such as 4. mar.
        words.say("Much on {high}, little on {low}.", high=words.day(_day(first, high)), low=words.day(_day(first, low)))
        for high, low in weeks.seen.episodes
    ]
    return " ".join((told, *days, words.say("In the same days, pain was higher.")))


def say_seven_days(series: Series, words: Words) -> str:
    """How many of seven days are told."""
    return words.count("You told {n} of the last 7 days.", "You told {n} of the last 7 days.", series.days_told)


def say_answer(day: date, said: Answer, words: Words) -> str:
    """One answer that is kept, a line."""
    # NOTE: {day} is a date in full, {answer} is yes, no or not now.
    return words.say("{day}: {answer}", day=words.long_day(day), answer=say_reply(said, words))


def say_reply(said: Answer, words: Words) -> str:
    """An answer on its button."""
    return {Answer.YES: words.say("Yes"), Answer.NO: words.say("No"), Answer.LATER: words.say("Not now")}[said]


def activity_measure(diary: Diary) -> Measure:
    """How the diary speaks of activity; it stands here too for whoever is not asked about it."""
    words = diary.words
    there = next((one for one in diary.measures if one.kind is Kind.ACTIVITY), None)
    title, frame = words.say("Activity"), words.say("today, 5 is as you usually are")
    return there or Measure(Kind.ACTIVITY, title, frame, words.say("much less than I usually am"), words.say("much more than I usually am"))


def _day(first: date, n: int) -> date:
    return first.fromordinal(first.toordinal() + n)
