"""What of the appointments stands on I dag, and when: before them, the day after them, and what was agreed."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from app.visits.book import line_of, when

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from app.visits.book import Book
    from app.visits.visit import Visit

DAY = timedelta(1)
TO_ASK = timedelta(14)
"""After so many days nobody remembers a talk well enough to be asked about it."""


def day_before_due(visits: Iterable[Visit], today: date) -> tuple[Visit, ...]:
    """The appointments of tomorrow that the person chose to be reminded of."""
    return tuple(visit for visit in visits if visit.is_reminder_wanted and visit.day - DAY == today)


def near(visits: Iterable[Visit], today: date) -> tuple[Visit, ...]:
    """The appointments of today, and those of tomorrow that the person chose to be reminded of."""
    visits = tuple(visits)
    tomorrow = day_before_due(visits, today)
    return tuple(visit for visit in visits if visit.day == today or visit in tomorrow)


def to_ask_about(visits: Iterable[Visit], asked: Mapping[str, date], today: date) -> Visit | None:
    """The newest one that has been, of which nothing is written and nothing was asked before today."""
    been = [visit for visit in visits if today - TO_ASK <= visit.day < today]
    of_today = {which for which, day in asked.items() if day == today}
    # One a day: what was asked today stands until it is answered, and then nothing else is.
    return next(
        (visit for visit in reversed(been) if not visit.agreed and (visit.id in of_today if of_today else visit.id not in asked)),
        None,
    )


def standing(book: Book, today: date) -> tuple[Visit, ...]:
    """The newest appointment of each line with something agreed, as long as the person wants to see it."""
    newest = {line_of(visit): visit for visit in book.visits if visit.agreed and visit.day <= today}
    shown = (visit for visit in newest.values() if not visit.is_off_today and _goes_on(book, visit))
    return tuple(sorted(shown, key=when, reverse=True))


def _goes_on(book: Book, visit: Visit) -> bool:
    course = book.course(visit.course)
    return course is None or course.is_on
