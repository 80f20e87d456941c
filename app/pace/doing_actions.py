"""What a person does with one thing: test how long, choose minutes, start and stop the clock, tell the morning after."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

from app.core.standing_days import is_pause_on
from app.pace import doing
from app.pace.actions import book_of, change
from app.pace.task import current

if TYPE_CHECKING:
    from datetime import date

    from app.core.diary import Diary
    from app.pace.actions import Done


def tell_test(diary: Diary, which: str, typed: object) -> Done:
    """Minutes that the person has measured in their own way."""
    return change(diary, lambda book: doing.tell_test(book, which, typed, str(uuid4()), diary.today))


def start_test(diary: Diary, which: str) -> Done:
    """Begin a timed test."""
    return change(diary, lambda book: doing.start_test(book, which, str(uuid4()), diary.now(), diary.today))


def stop_test(diary: Diary, which: str) -> Done:
    """The person wants to change."""
    return change(diary, lambda book: doing.stop_test(book, which, diary.now()))


def change_test(diary: Diary, which: str, test: str, typed: object) -> Done:
    """Other minutes than were told."""
    return change(diary, lambda book: doing.change_test(book, which, test, typed))


def drop_test(diary: Diary, which: str, test: str) -> Done:
    """It was no test."""
    return change(diary, lambda book: doing.drop_test(book, which, test))


def choose_work(diary: Diary, which: str, typed: object) -> Done:
    """So many minutes from today on."""
    return change(diary, lambda book: doing.choose(book, which, typed, diary.today))


def drop_choice(diary: Diary, which: str, day: date) -> Done:
    """Nothing was chosen on that day."""
    return change(diary, lambda book: doing.drop_choice(book, which, day))


def start_clock(diary: Diary, which: str, typed: object) -> Done:
    """Begin a planned time."""
    return change(diary, lambda book: doing.start_clock(book, which, typed, str(uuid4()), diary.now(), diary.today))


def stop_clock(diary: Diary, which: str) -> Done:
    """Stop now."""
    return change(diary, lambda book: doing.stop_clock(book, which, diary.now()))


def tell_use(diary: Diary, which: str, day: date) -> Done:
    """It was done with rests on a day, without the timer."""
    return change(diary, lambda book: doing.tell_use(book, which, day, str(uuid4()), diary.today))


def drop_day(diary: Diary, which: str, day: date) -> Done:
    """It was not used on that day."""
    return change(diary, lambda book: doing.drop_day(book, which, day))


def tell_morning(diary: Diary, day: date, *, is_settled: bool | None) -> Done:
    """Whether pain was back at its usual level the morning after a day."""
    return change(diary, lambda book: doing.tell_morning(book, day, is_settled=is_settled))


def morning_to_ask(diary: Diary) -> date | None:
    """Yesterday, if it was used and the morning after is not told; none while the plans rest."""
    book, yesterday = book_of(diary), diary.today - timedelta(1)
    is_used = any(use.day == yesterday for task in current(book.tasks) for use in task.uses)
    return yesterday if is_used and yesterday not in book.mornings and not is_pause_on(diary) else None
