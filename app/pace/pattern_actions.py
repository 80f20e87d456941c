"""What the days of the last four weeks show, and the one question about it that may be asked now and then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.day import last_days
from app.core.function import Function
from app.core.observation import Kind, numbers_in
from app.core.series import by_day
from app.pace import doing
from app.pace.actions import book_of, change, is_pace_planned
from app.pace.four_weeks import FourWeeks
from app.pace.pattern import WINDOW, Answer, Asked, is_quiet, seen_in

if TYPE_CHECKING:
    from datetime import date

    from app.core.diary import Diary
    from app.pace.actions import Done


def four_weeks(diary: Diary) -> FourWeeks:
    """Look at the last 28 days. A day not told stays a gap."""
    span = last_days(WINDOW, diary.today)
    activity = by_day(numbers_in(diary.observed(Kind.ACTIVITY, span)), span)
    pain = by_day(numbers_in(diary.observed(Kind.BACK_PAIN, span)), span)
    return FourWeeks(activity, pain, seen_in(activity.values, pain.values))


def is_pattern_waiting(diary: Diary) -> bool:
    """Whether the question may be asked: the days show it, it was not asked lately, and rests are not tried already."""
    if not diary.has(Function.BREAK_QUESTION):
        return False
    asked = [Asked(day, answer) for day, answer in book_of(diary).asked.items()]
    return not is_quiet(asked, diary.today) and not is_pace_planned(diary) and four_weeks(diary).is_pattern


def note_pattern_asked(diary: Diary) -> None:
    """Remember that it stood on the screen today: for two weeks it is not asked again. Nobody needs to hear of it."""
    if diary.today not in book_of(diary).asked:
        change(diary, lambda book: book if diary.today in book.asked else doing.answer(book, diary.today, None), is_news=False)


def answer_pattern(diary: Diary, said: Answer) -> Done:
    """Keep what the person says to it."""
    return change(diary, lambda book: doing.answer(book, diary.today, said))


def answers_kept(diary: Diary) -> tuple[tuple[date, Answer], ...]:
    """What was said to it so far, newest first."""
    return tuple((day, said) for day, said in sorted(book_of(diary).asked.items(), reverse=True) if said)


def drop_answer(diary: Diary, day: date) -> Done:
    """It was never said; that it was asked is still remembered."""
    return change(diary, lambda book: doing.answer(book, day, None))
