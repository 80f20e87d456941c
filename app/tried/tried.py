"""What a person has tried or had before, in their own words: treatments, scans, other illness, and what they hope for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from app.core.typed import one_line

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST = 20
"""So many of a kind are more than anyone reads."""

LONGEST, LONGEST_BESIDE = 200, 60
MOST_TIMES = 999
_TIMES = re.compile(r"\d{1,6}", re.ASCII)


class Kind(Enum):
    """What it is, in the order it is read. The values are kept in the file."""

    TREATMENT = "treatment"
    SCAN = "scan"
    ILLNESS = "illness"
    HOPE = "hope"


class Helped(Enum):
    """Whether it helped, as the person sees it. The values are kept in the file."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


class Part(Enum):
    """What can be told of it. Each may be left out."""

    WHAT = "what"
    PLACE = "place"
    WHEN = "when"
    TIMES = "times"
    HELPED = "helped"


PARTS: Mapping[Kind, tuple[Part, ...]] = {
    Kind.TREATMENT: (Part.WHAT, Part.WHEN, Part.TIMES, Part.HELPED),
    # Where and when, and never what it showed: what a picture means is for a doctor to say.
    Kind.SCAN: (Part.WHAT, Part.PLACE, Part.WHEN),
    Kind.ILLNESS: (Part.WHAT, Part.WHEN),
    Kind.HOPE: (Part.WHAT,),
}
"""What is asked of each kind, in order."""


class TriedProblem(Enum):
    """Why it cannot be kept."""

    EMPTY = "empty"
    TOO_LONG = "too-long"
    TOO_LONG_BESIDE = "too-long-beside"
    NOT_A_NUMBER = "not-a-number"
    TOO_MANY = "too-many"
    NOT_THERE = "not-there"


@dataclass(frozen=True, slots=True)
class Tried:
    """One thing, in the order it was written. What was not told is empty, and so is a number that nobody gave."""

    id: str
    kind: Kind
    position: int
    what: str
    place: str = ""
    when: str = ""
    times: int | None = None
    helped: Helped | None = None


@dataclass(frozen=True, slots=True)
class Typed:
    """What the person has entered about one thing, as they wrote it."""

    what: str = ""
    place: str = ""
    when: str = ""
    times: str = ""
    helped: str = ""


def read_tried(typed: Typed, kind: Kind, which: str, position: int) -> Tried | TriedProblem:
    """Turn what was typed into one thing, or say why not. What is not asked of its kind is not kept."""
    parts = PARTS[kind]
    what, place, when = (
        one_line(text) if part in parts else ""
        for part, text in ((Part.WHAT, typed.what), (Part.PLACE, typed.place), (Part.WHEN, typed.when))
    )
    if not what and not place:
        return TriedProblem.EMPTY
    if len(what) > LONGEST:
        return TriedProblem.TOO_LONG
    if max(len(place), len(when)) > LONGEST_BESIDE:
        return TriedProblem.TOO_LONG_BESIDE
    times = _read_times(typed.times) if Part.TIMES in parts else None
    if isinstance(times, TriedProblem):
        return times
    helped = next((answer for answer in Helped if answer.value == typed.helped), None) if Part.HELPED in parts else None
    return Tried(which, kind, position, what, place, when, times, helped)


def typed_of(one: Tried) -> Typed:
    """What stands there, as the person could have typed it."""
    return Typed(one.what, one.place, one.when, "" if one.times is None else str(one.times), one.helped.value if one.helped else "")


def of_kind(things: tuple[Tried, ...], kind: Kind) -> tuple[Tried, ...]:
    """The things of one kind, in the order they were written."""
    return tuple(one for one in things if one.kind is kind)


def _read_times(typed: str) -> int | TriedProblem | None:
    text = one_line(typed)
    if not text:
        return None
    times = int(text) if _TIMES.fullmatch(text) else 0
    return times if 1 <= times <= MOST_TIMES else TriedProblem.NOT_A_NUMBER
