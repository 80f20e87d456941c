"""The sheets of a workbook as plain tables: what stands in which column, before anything of Excel is known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, TypeAlias

from app.core.observation import YES, Kind
from app.core.weekly import week_from
from app.handover.answers import IN_FILES
from app.handover.kind_words import answer_words, kind_head

if TYPE_CHECKING:
    from app.core.words import Words
    from app.handover.report import Report, Written

Cell: TypeAlias = date | float | str | None
"""A date, a number, a text, or nothing, which stays empty."""


@dataclass(frozen=True, slots=True)
class XlsxTable:
    """One sheet: its name, its heads, and its rows."""

    name: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def tables_of(report: Report, words: Words) -> tuple[XlsxTable, ...]:
    """The days, and after them every other table that has something in it."""
    others = (_things(report, words), _totals(report, words), _walked(report, words), _exercised(report, words), _flares(report, words))
    return (days_table(report, words), *(table for table in others if table.rows))


def kinds_told(report: Report) -> list[Kind]:
    """The kinds that have a column, in their order."""
    told = {one.kind for one in report.told}
    return [kind for kind in IN_FILES if kind in told]


def own_head(report: Report, kind: Kind, words: Words) -> str:
    """The head of a kind's column; of an own question, with what the person calls it."""
    head, name = kind_head(kind, words), report.names.get(kind)
    return f"{head}: {name}" if name else head


def days_table(report: Report, words: Words) -> XlsxTable:
    """A row for each day of the period, told or not, so that a gap in the diary is a gap in a chart."""
    kinds, said = kinds_told(report), answer_words(words)
    told: dict[date, dict[Kind, float | str]] = {}
    for one in report.told:
        told.setdefault(one.day, {})[one.kind] = said.get(one.value, one.value) if isinstance(one.value, str) else one.value
    more = [
        (words.say("Written with help"), dict.fromkeys(report.helped_days, said[YES])),
        (words.say("Marks"), _joined(report.marks)),
        (words.say("Notes"), _joined(report.notes)),
    ]
    more = [(head, by_day) for head, by_day in more if by_day]
    heads = (words.say("Date"), *(own_head(report, kind, words) for kind in kinds), *(head for head, _by_day in more))
    rows = tuple(
        (day, *(told.get(day, {}).get(kind) for kind in kinds), *(by_day.get(day) for _head, by_day in more)) for day in report.span
    )
    # NOTE: The name of a sheet in Excel: a row for each day.
    return XlsxTable(words.say("Days"), heads, rows)


def _joined(written: tuple[Written, ...]) -> dict[date, str]:
    found: dict[date, str] = {}
    for one in written:
        found[one.day] = f"{found[one.day]}\n{one.words}" if one.day in found else one.words
    return found


def _things(report: Report, words: Words) -> XlsxTable:
    heads = (words.say("My thing"), words.say("Date"), words.say("How well it goes (0-10)"), words.say("Since"), words.say("Until"))
    rows: list[tuple[Cell, ...]] = []
    for thing in report.things:
        rows += [(thing.words, one.day, one.score, thing.since, thing.until) for one in thing.ratings]
        if not thing.ratings:
            rows.append((thing.words, None, None, thing.since, thing.until))
    return XlsxTable(words.say("My things"), heads, tuple(rows))


def _totals(report: Report, words: Words) -> XlsxTable:
    heads = (words.say("Questionnaire"), words.say("Date"), words.say("Number"), words.say("Place"))
    rows = tuple((total.name or total.instrument, total.day, total.value, total.place or None) for total in report.totals)
    # NOTE: The name of a sheet in Excel: totals of questionnaires.
    return XlsxTable(words.say("Questionnaires"), heads, rows)


def _walked(report: Report, words: Words) -> XlsxTable:
    heads = (
        words.say("From"),
        words.say("Until"),
        words.say("Minutes planned"),
        words.say("Days planned"),
        words.say("Minutes walked"),
        words.say("Days walked"),
        words.say("Plans paused"),
    )
    paused = answer_words(words)[YES]
    rows = tuple(
        (
            week.span.first,
            week.span.last,
            week.planned_minutes,
            week.planned_days,
            week.minutes,
            week.days,
            paused if week.is_paused else None,
        )
        for week in report.walked
    )
    # NOTE: The name of a sheet in Excel: a walking plan, a row for each week.
    return XlsxTable(words.say("Walking weeks"), heads, rows)


def _exercised(report: Report, words: Words) -> XlsxTable:
    heads = (words.say("From"), words.say("Until"), words.say("Times planned"), words.say("Times done"))
    weeks = [(week_from(week.monday), week) for week in report.exercised]
    rows = tuple((span.first, span.last, week.planned, week.done) for span, week in weeks)
    # NOTE: The name of a sheet in Excel: exercises, a row for each week.
    return XlsxTable(words.say("Exercise weeks"), heads, rows)


def _flares(report: Report, words: Words) -> XlsxTable:
    heads = (words.say("From"), words.say("Until"), words.say("Days until as usual"))
    rows = tuple((flare.span.first, None if flare.is_on else flare.span.last, flare.days_to_usual) for flare in report.flares)
    return XlsxTable(words.say("Flare-ups"), heads, rows)
