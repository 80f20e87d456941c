"""A total of a questionnaire that was filled in elsewhere: read what a person typed, or say why not."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING

from app.core.typed import one_line
from app.core.typed_day import read_day as read_any_day
from app.scores.instrument import relatives

if TYPE_CHECKING:
    from datetime import datetime

    from app.scores.instrument import Instrument

LONGEST_PLACE = 60
EARLIEST = date(1980, 1, 1)
"""None of the questionnaires is older."""

_NUMBER = re.compile(r"[-+]?\d{1,6}([.,]\d{1,6})?", re.ASCII)


class TotalProblem(Enum):
    """Why a total cannot be kept."""

    NOT_CHOSEN = "not-chosen"
    MISSING = "missing"
    NOT_A_NUMBER = "not-a-number"
    NOT_WHOLE = "not-whole"
    TOO_FINE = "too-fine"
    OUT_OF_RANGE = "out-of-range"
    OTHER_VERSION = "other-version"
    DAY_MISSING = "day-missing"
    NOT_A_DAY = "not-a-day"
    FUTURE_DAY = "future-day"
    TOO_LONG_AGO = "too-long-ago"
    PLACE_TOO_LONG = "place-too-long"
    NOT_THERE = "not-there"


@dataclass(frozen=True, slots=True)
class Total:
    """One questionnaire's total on the day it was filled in. A place not told is empty."""

    id: str
    instrument: str
    day: date
    value: float
    place: str
    told_at: datetime


@dataclass(frozen=True, slots=True)
class Typed:
    """What the person has entered about one total, as they wrote it."""

    instrument: str | None = None
    day: str = ""
    value: str = ""
    place: str = ""


def read_value(instrument: Instrument, known: tuple[Instrument, ...], typed: str) -> float | TotalProblem:
    """The number that was typed, with a comma or a dot, if it can be a total of the questionnaire."""
    number = typed_number(typed)
    if isinstance(number, TotalProblem):
        return number
    if instrument.fits(number):
        return float(number)
    if relatives(instrument, known, number):
        return TotalProblem.OTHER_VERSION
    if not instrument.holds(number):
        return TotalProblem.OUT_OF_RANGE
    return TotalProblem.TOO_FINE if instrument.decimals else TotalProblem.NOT_WHOLE


def typed_number(typed: str) -> Decimal | TotalProblem:
    """A number as people write it: 12 or 0,724 or -0.1."""
    text = one_line(typed).replace("\u2212", "-")
    if not text:
        return TotalProblem.MISSING
    if not _NUMBER.fullmatch(text):
        return TotalProblem.NOT_A_NUMBER
    # Adding nothing makes a minus zero a zero.
    return Decimal(text.replace(",", ".")) + 0


def read_day(typed: str, today: date) -> date | TotalProblem:
    """A day as people write it, day first: 4.3.2026; also as files do: 2026-03-04."""
    text = one_line(typed)
    if not text:
        return TotalProblem.DAY_MISSING
    day = read_any_day(text)
    if day is None:
        return TotalProblem.NOT_A_DAY
    if day > today:
        return TotalProblem.FUTURE_DAY
    return TotalProblem.TOO_LONG_AGO if day < EARLIEST else day


def read_place(typed: str) -> str | TotalProblem:
    """Where it was filled in, in the person's own words. It may be left open."""
    place = one_line(typed)
    return TotalProblem.PLACE_TOO_LONG if len(place) > LONGEST_PLACE else place


def read_total(typed: Typed, known: tuple[Instrument, ...], today: date, new_id: str, at: datetime) -> Total | TotalProblem:
    """Everything that was typed as one total, or the first thing that stands in the way."""
    instrument = next((one for one in known if one.id == typed.instrument), None)
    if instrument is None:
        return TotalProblem.NOT_CHOSEN
    value = read_value(instrument, known, typed.value)
    if isinstance(value, TotalProblem):
        return value
    day = read_day(typed.day, today)
    if isinstance(day, TotalProblem):
        return day
    place = read_place(typed.place)
    return place if isinstance(place, TotalProblem) else Total(new_id, instrument.id, day, value, place, at)
