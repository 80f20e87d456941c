"""A report as a table for a Danish Excel: semicolons, decimal commas, ISO dates, and a byte order mark so that letters stay letters."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING, NamedTuple

from app.core.observation import YES, Kind
from app.handover.answers import IN_FILES
from app.handover.csv_cell import GUARD, number_cell, text_cell
from app.handover.csv_layout import Head, Row, head_name, row_name
from app.handover.kind_words import answer_words, kind_head

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from app.core.words import Words
    from app.handover.report import Report

MARK = "\ufeff"
"""The byte order mark: without it Excel takes the letters for others."""

AFTER = (Head.WORDS, Head.VALUE, Head.PLACE)


class _Line(NamedTuple):
    """A row before it is laid out: what it is about, its answers by kind, and what stands after them."""

    day: date
    row: Row
    answers: dict[Kind, str] = {}  # noqa: RUF012 - never changed
    is_helped: bool = False
    words: str = ""
    value: str = ""
    place: str = ""


def as_csv(report: Report, words: Words) -> bytes:
    """The table, the same bytes for the same report."""
    kinds: list[Kind] = [kind for kind in IN_FILES if any(one.kind is kind for one in report.told)]
    page = StringIO(newline="")
    table = csv.writer(page, delimiter=";", lineterminator="\r\n")
    table.writerow(_heads(report, kinds, words))
    for line in (*_days(report, words), *_below(report)):
        helped = [answer_words(words)[YES] if line.is_helped else ""] if report.helped_days else []
        answers = [line.answers.get(kind, "") for kind in kinds]
        table.writerow([line.day.isoformat(), row_name(line.row, words), *answers, *helped, line.words, line.value, line.place])
    return (MARK + page.getvalue()).encode()


def _heads(report: Report, kinds: list[Kind], words: Words) -> list[str]:
    helped = [head_name(Head.HELP, words)] if report.helped_days else []
    ends = [head_name(head, words) for head in AFTER]
    named = [f"{head}: {name}" if (name := report.names.get(kind)) else head for kind in kinds for head in [kind_head(kind, words)]]
    return [head_name(Head.DATE, words), head_name(Head.ROW, words), *named, *helped, *ends]


def _days(report: Report, words: Words) -> Iterator[_Line]:
    """A row for each day, told or not: a gap in the diary is a gap in the table."""
    said = answer_words(words)
    told: dict[date, dict[Kind, str]] = {}
    for one in report.told:
        told.setdefault(one.day, {})[one.kind] = answer_cell(one.value, said)
    for day in sorted({*report.span, *told, *report.helped_days}):
        yield _Line(day, Row.DAY, told.get(day, {}), day in report.helped_days)


def _below(report: Report) -> Iterator[_Line]:
    for mark in report.marks:
        yield _Line(mark.day, Row.MARK, words=text_cell(mark.words))
    for note in report.notes:
        yield _Line(note.day, Row.NOTE, words=text_cell(note.words))
    for thing in report.things:
        yield _Line(thing.since, Row.THING, words=text_cell(thing.words))
        for one in thing.ratings:
            yield _Line(one.day, Row.THING, words=text_cell(thing.words), value=number_cell(one.score))
    for total in report.totals:
        place = text_cell(total.place) if total.place else ""
        yield _Line(total.day, Row.TOTAL, words=text_cell(total.instrument), value=number_cell(total.value), place=place)


def answer_cell(value: float | str, said: dict[str, str]) -> str:
    """An answer: a number, one of the words that answers have, or a text, which is guarded so that it is read as nothing else."""
    if not isinstance(value, str):
        return number_cell(value)
    return said.get(value) or GUARD + value
