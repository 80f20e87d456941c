"""How the table for Excel is laid out: a row a day with a column a kind, and below them rows for what a day may have many of."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from app.handover.report import Written

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from app.core.observation import Kind, Observation
    from app.core.words import Words


class Row(Enum):
    """What a row is about."""

    DAY = "day"
    MARK = "mark"
    NOTE = "note"
    THING = "thing"
    TOTAL = "total"


class Head(Enum):
    """The columns that are no kind of answer. They stand in every file but `HELP`."""

    DATE = "date"
    ROW = "row"
    HELP = "help"
    WORDS = "words"
    VALUE = "value"
    PLACE = "place"


class CsvProblem(Enum):
    """Why a file as a whole cannot be read."""

    TOO_BIG = "too-big"
    NOT_UTF_8 = "not-utf-8"
    NOT_A_TABLE = "not-a-table"
    NOT_OURS = "not-ours"


class CellProblem(Enum):
    """Why one cell, or the row it stands in, is left out."""

    NO_DAY = "no-day"
    NO_SUCH_ROW = "no-such-row"
    NOT_AN_ANSWER = "not-an-answer"
    OFF_THE_SCALE = "off-the-scale"
    TOLD_TWICE = "told-twice"
    NO_WORDS = "no-words"


@dataclass(frozen=True, slots=True)
class CsvLine:
    """One row that was understood; `line` is its number as a spreadsheet shows it."""

    line: int
    row: Row
    day: date
    told: tuple[Observation, ...] = ()
    is_helped: bool = False
    words: str = ""
    """A mark, a note, a thing's words, or a questionnaire's id."""
    value: float | None = None
    """How well a thing went, or a total. A thing without a value was named on that day."""
    place: str = ""


@dataclass(frozen=True, slots=True)
class CsvRefused:
    """A cell that was left out: where it stands, and why."""

    line: int
    head: str
    why: CellProblem


@dataclass(frozen=True, slots=True)
class CsvDiary:
    """All that a table tells, and all of it that was not understood."""

    lines: tuple[CsvLine, ...]
    refused: tuple[CsvRefused, ...] = ()
    names: Mapping[Kind, str] = field(default_factory=dict)
    """What the person calls their own questions."""
    unknown: tuple[str, ...] = ()
    """Columns that are not ours."""

    @property
    def told(self) -> tuple[Observation, ...]:
        """What was told by day and kind."""
        return tuple(one for line in self.lines for one in line.told)

    def written(self, row: Row) -> tuple[Written, ...]:
        """The marks or the notes, in the order they stand."""
        return tuple(Written(line.day, line.words) for line in self.lines if line.row is row)


def row_name(row: Row, words: Words) -> str:
    """How a row says what it is about."""
    return {
        # NOTE: What a row of a table is about.
        Row.DAY: words.say("Day"),
        Row.MARK: words.say("Mark"),
        Row.NOTE: words.say("Note"),
        # NOTE: What a row of a table is about: one of the person's own activities.
        Row.THING: words.say("My thing"),
        # NOTE: What a row of a table is about: the total of a questionnaire.
        Row.TOTAL: words.say("Questionnaire"),
    }[row]


def head_name(head: Head, words: Words) -> str:
    """The head of a column that is no kind of answer."""
    return {
        Head.DATE: words.say("Date"),
        # NOTE: The head of the column that says what each row is about: a day, a mark, a note.
        Head.ROW: words.say("Row"),
        # NOTE: The head of a column with yes: that day was written with someone's help.
        Head.HELP: words.say("Written with help"),
        # NOTE: The head of the column with marks, notes and names.
        Head.WORDS: words.say("Words"),
        Head.VALUE: words.say("Number"),
        Head.PLACE: words.say("Place"),
    }[head]
