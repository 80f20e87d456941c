"""Why a file, or a row of it, is not taken in. A file is the person's doing: it is answered with a value, never an exception."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Why(Enum):
    """What is wrong. The value is the name used for machines."""

    EMPTY = "empty"
    TOO_LARGE = "too-large"
    NOT_TEXT = "not-text"
    NOT_JSON = "not-json"
    TOO_DEEP = "too-deep"
    NOT_OURS = "not-ours"
    A_SHARE = "a-share"
    A_DIARY_FILE = "a-diary-file"
    NEWER = "newer"
    UNKNOWN_TABLE = "unknown-table"
    MISSING_TABLE = "missing-table"
    UNKNOWN_COLUMN = "unknown-column"
    MISSING_COLUMN = "missing-column"
    TWICE = "twice"
    NO_NUMBER = "no-number"
    WRONG_KIND = "wrong-kind"
    WRONG_DAY = "wrong-day"
    OUT_OF_RANGE = "out-of-range"
    POINTS_NOWHERE = "points-nowhere"
    NOT_BROUGHT_UP = "not-brought-up"
    NOT_READABLE = "not-readable"
    CLASH = "clash"
    NO_DOOR = "no-door"
    NOT_TAKEN = "not-taken"
    OTHER_QUESTION = "other-question"


@dataclass(frozen=True, slots=True)
class Refusal:
    """One thing that is wrong, and where: a line of the file, or a table of it and the how-manieth row there."""

    why: Why
    table: str | None = None
    row: int | None = None
    column: str | None = None
    line: int | None = None

    def as_data(self) -> dict[str, object]:
        """The names and values that a machine reads."""
        return {"why": self.why.value, "table": self.table, "row": self.row, "column": self.column, "line": self.line}
