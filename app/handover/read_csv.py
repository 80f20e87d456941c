"""The table for Excel, read again: what is understood, and line by line what is not. It may have been through a spreadsheet since."""

from __future__ import annotations

import csv
import re
from datetime import date
from io import StringIO
from typing import TYPE_CHECKING, NamedTuple

from app.core.observation import YES, Kind, Observation
from app.core.scale import HIGHEST, LOWEST
from app.handover.answers import IN_FILES, SAID, can_be
from app.handover.csv_cell import GUARD, read_number, read_text
from app.handover.csv_layout import (
    CellProblem,
    CsvDiary,
    CsvLine,
    CsvProblem,
    CsvRefused,
    Head,
    Row,
    head_name,
    row_name,
)
from app.handover.kind_words import answer_words, kind_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.core.words import Words

LARGEST = 8_000_000
"""Bytes: ten years with long notes are fewer."""

BETWEEN = ";\t,"
"""What can stand between two cells; a spreadsheet in another language saves with a comma."""

SCALE = re.compile(r"\s*\([^)]*\)$")
WRITTEN_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)|(\d\d?)[-./](\d\d?)[-./](\d{4})", re.ASCII)
"""As we write it, or as a Danish spreadsheet does after it was opened there."""


class _Known(NamedTuple):
    """Everything that the languages call columns, rows and answers."""

    columns: dict[str, Head | Kind]
    rows: dict[str, Row]
    answers: dict[str, str]


class _Read(NamedTuple):
    """A row by its columns, and where things that are wrong are written down."""

    line: int
    cells: dict[Head | Kind, str]
    refused: list[CsvRefused]

    def refuse(self, head: Head | Kind, why: CellProblem) -> None:
        self.refused.append(CsvRefused(self.line, head.value, why))


def read_csv(data: bytes, languages: Iterable[Words], largest: int = LARGEST) -> CsvDiary | CsvProblem:
    """The days, marks, notes, things and totals of a table, whichever of the languages its heads are in."""
    if len(data) > largest:
        return CsvProblem.TOO_BIG
    try:
        page = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return CsvProblem.NOT_UTF_8
    known = _known(tuple(languages))
    between = max(BETWEEN, key=lambda one: sum(_column(cell, known)[0] is not None for cell in page.partition("\n")[0].split(one)))
    rows = _rows(page, between)
    if rows is None:
        return CsvProblem.NOT_A_TABLE
    found = [_column(head, known) for head in (rows[0] if rows else [])]
    columns = [column for column, _name in found]
    doubled = any(column is not None and columns.count(column) > 1 for column in columns)
    if doubled or Head.DATE not in columns or Head.ROW not in columns:
        return CsvProblem.NOT_OURS
    names = {column: name for column, name in found if isinstance(column, Kind) and name}
    unknown = tuple(head for head, column in zip(rows[0], columns, strict=True) if column is None and head.strip())
    lines, refused = _lines(rows[1:], columns, known)
    return CsvDiary(lines, refused, names, unknown)


def _known(languages: tuple[Words, ...]) -> _Known:
    columns: dict[str, Head | Kind] = {one.value: one for one in (*Head, *IN_FILES)}
    rows = {row.value: row for row in Row}
    answers = {value: value for values in SAID.values() for value in values}
    for words in languages:
        columns |= {kind_name(kind, words).lower(): kind for kind in IN_FILES}
        columns |= {head_name(head, words).lower(): head for head in Head}
        rows |= {row_name(row, words).lower(): row for row in Row}
        answers |= {said.lower(): value for value, said in answer_words(words).items()}
    return _Known(columns, rows, answers)


def _column(head: str, known: _Known) -> tuple[Head | Kind | None, str]:
    """What a column holds, and for an own question what the person calls it."""
    first, _colon, name = head.partition(": ")
    return known.columns.get(SCALE.sub("", first.strip().strip('"')).lower()), name


def _rows(page: str, between: str) -> list[list[str]] | None:
    before = csv.field_size_limit(LARGEST)
    try:
        return list(csv.reader(StringIO(page, newline=""), delimiter=between, strict=True))
    except csv.Error:
        return None
    finally:
        csv.field_size_limit(before)


def _lines(rows: list[list[str]], columns: list[Head | Kind | None], known: _Known) -> tuple[tuple[CsvLine, ...], tuple[CsvRefused, ...]]:
    refused: list[CsvRefused] = []
    lines: list[CsvLine] = []
    seen: set[tuple[date, Kind]] = set()
    for number, row in enumerate(rows, 2):
        cells = {column: cell for column, cell in zip(columns, row, strict=False) if column is not None and cell}
        line = _line(_Read(number, cells, refused), known, seen) if cells else None
        if line is not None:
            lines.append(line)
    return tuple(lines), tuple(refused)


def _line(read: _Read, known: _Known, seen: set[tuple[date, Kind]]) -> CsvLine | None:
    day = read_day(read.cells.get(Head.DATE, ""))
    row = known.rows.get(read.cells.get(Head.ROW, "").strip().lower())
    if day is None:
        read.refuse(Head.DATE, CellProblem.NO_DAY)
    elif row is None:
        read.refuse(Head.ROW, CellProblem.NO_SUCH_ROW)
    elif row is Row.DAY:
        told = tuple(_told(read, day, known, seen))
        helped = read.cells.get(Head.HELP, "").strip().lower()
        return CsvLine(read.line, row, day, told, known.answers.get(helped) == YES)
    else:
        return _worded(read, day, row)
    return None


def _told(read: _Read, day: date, known: _Known, seen: set[tuple[date, Kind]]) -> Iterable[Observation]:
    for kind, cell in read.cells.items():
        if not isinstance(kind, Kind):
            continue
        value = read_answer_cell(cell, known.answers)
        if value is None:
            read.refuse(kind, CellProblem.NOT_AN_ANSWER)
        elif not can_be(kind, value):
            read.refuse(kind, CellProblem.NOT_AN_ANSWER if isinstance(value, str) else CellProblem.OFF_THE_SCALE)
        elif (day, kind) in seen:
            read.refuse(kind, CellProblem.TOLD_TWICE)
        else:
            seen.add((day, kind))
            yield Observation(day, kind, value)


def _worded(read: _Read, day: date, row: Row) -> CsvLine | None:
    if Head.WORDS not in read.cells:
        read.refuse(Head.WORDS, CellProblem.NO_WORDS)
        return None
    words, place = read_text(read.cells[Head.WORDS]), read_text(read.cells.get(Head.PLACE, ""))
    if row not in (Row.THING, Row.TOTAL):
        return CsvLine(read.line, row, day, words=words)
    written = read.cells.get(Head.VALUE)
    value = read_number(written.strip()) if written is not None else None
    if value is None and (written is not None or row is Row.TOTAL):
        read.refuse(Head.VALUE, CellProblem.NOT_AN_ANSWER)
        return None
    if row is Row.THING and value is not None and not (LOWEST <= value <= HIGHEST and value == int(value)):
        read.refuse(Head.VALUE, CellProblem.OFF_THE_SCALE)
        return None
    return CsvLine(read.line, row, day, words=words, value=value, place=place)


def read_day(cell: str) -> date | None:
    """The day in a cell, or nothing if there is none."""
    found = WRITTEN_DAY.fullmatch(cell.strip())
    if found is None:
        return None
    year, month, day = (found[1], found[2], found[3]) if found[1] else (found[6], found[5], found[4])
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def read_answer_cell(cell: str, answers: dict[str, str]) -> float | str | None:
    """The answer in a cell: a text that was guarded, a number, one of the known words, or nothing that is understood."""
    if cell.startswith(GUARD):
        return read_text(cell)
    number = read_number(cell.strip())
    if number is not None:
        return number
    return answers.get(cell.strip().lower())
