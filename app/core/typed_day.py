"""A day as people write it, day first, or as files do."""

from __future__ import annotations

import re
from datetime import date

from app.core.typed import one_line

_DAY = re.compile(r"(\d{1,2})\s*[./ -]\s*(\d{1,2})\s*[./ -]\s*(\d{4})", re.ASCII)
_ISO_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_SHORT_DAY = re.compile(r"(\d{1,2})\s*[./ -]\s*(\d{1,2})\s*(?:[./ -]\s*(\d{2})?)?", re.ASCII)
CENTURY = 2000
LEAP_YEARS_APART = 9
"""Once in a while eight years go by between two days of 29 February."""


def read_day(typed: object, first: date | None = None) -> date | None:
    """The day out of 4.3.2026 or 2026-03-04, or nothing. From `first` on it may also be 4.3. or 4/3-26."""
    text = one_line(typed)
    if found := _ISO_DAY.fullmatch(text):
        year, month, number = map(int, found.groups())
    elif found := _DAY.fullmatch(text):
        number, month, year = map(int, found.groups())
    elif first and (found := _SHORT_DAY.fullmatch(text)):
        number, month = int(found[1]), int(found[2])
        if found[3] is None:
            return _next(first, month, number)
        year = CENTURY + int(found[3])
    else:
        return None
    return _day(year, month, number)


def _next(first: date, month: int, number: int) -> date | None:
    """The first such day that is no earlier."""
    days = (_day(first.year + n, month, number) for n in range(LEAP_YEARS_APART))
    return next((day for day in days if day and day >= first), None)


def _day(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None
