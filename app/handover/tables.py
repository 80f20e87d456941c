"""The tables that follow the page: the days, the ratings of one's own things, and the weeks of walking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.observation import NO, YES, Kind
from app.handover.holds import ASKED_WEEKLY, DAYS_AT_WORK, kinds_in
from app.handover.report import Block
from app.handover.sheet import Table
from app.handover.words import kind_title

if TYPE_CHECKING:
    from datetime import date

    from app.core.words import Words
    from app.handover.report import Report


BY_WEEK = ASKED_WEEKLY | frozenset(DAYS_AT_WORK)


def tables_of(report: Report, words: Words) -> tuple[Table, ...]:
    """What there is to list of the chosen blocks."""
    tables = (
        days_table(report, words),
        answers_table(report, words),
        ratings_table(report, words),
        weeks_table(report, words),
        totals_table(report, words),
    )
    return tuple(table for table in tables if table.rows)


def days_table(report: Report, words: Words) -> Table:
    """A row for each day that something is told of, a column for each question of the day."""
    told = _cells(report, words, is_weekly=False)
    kinds = [kind for kind in kinds_in(report.blocks) if any(kind in day for day in told.values())]
    helped = frozenset(report.helped_days)
    heads = [words.say("Day"), *(kind_title(kind, report.names, words) for kind in kinds)]
    heads += [words.say("Written with help")] if helped else []
    rows = []
    for day in sorted(told):
        row = [day.isoformat(), *(told[day].get(kind, "") for kind in kinds)]
        rows.append(tuple([*row, words.say("yes") if day in helped else ""] if helped else row))
    # NOTE: The name of a table: an empty place was not told.
    return Table(words.say("The days. An empty place is not told."), tuple(heads), tuple(rows))


def answers_table(report: Report, words: Words) -> Table:
    """What was answered for a week at a time, by the day it was answered."""
    told = _cells(report, words, is_weekly=True)
    kinds = [kind for kind in kinds_in(report.blocks) if any(kind in day for day in told.values())]
    heads = (words.say("Answered"), *(kind_title(kind, report.names, words) for kind in kinds))
    rows = tuple((day.isoformat(), *(told[day].get(kind, "") for kind in kinds)) for day in sorted(told))
    # NOTE: The name of a table.
    return Table(words.say("Answers for the 7 days before"), heads, rows)


def _cells(report: Report, words: Words, *, is_weekly: bool) -> dict[date, dict[Kind, str]]:
    """What was told, day by day: of the questions about a day, or of those about a week."""
    told: dict[date, dict[Kind, str]] = {}
    for one in report.told:
        if (one.kind in BY_WEEK) is is_weekly:
            told.setdefault(one.day, {})[one.kind] = say_value(one.value, words)
    return told


def ratings_table(report: Report, words: Words) -> Table:
    """Every rating of one's own things."""
    rows = [
        (rating.day.isoformat(), thing.words, words.number(rating.score))
        for thing in report.things
        for rating in thing.ratings
        if Block.ACTIVITIES in report.blocks
    ]
    return Table(words.say("Own activities"), (words.say("Day"), words.say("What"), words.say("0 to 10")), tuple(sorted(rows)))


def weeks_table(report: Report, words: Words) -> Table:
    """The weeks of the walking plan."""
    rows = []
    for week in report.walked:
        planned = words.say("Pause") if week.is_paused else words.number(week.planned_minutes)
        rows.append((week.span.first.isoformat(), planned, words.number(week.minutes), words.number(week.days)))
    heads = (words.say("Week from"), words.say("Planned, minutes"), words.say("Walked, minutes"), words.say("Days walked"))
    return Table(words.say("Walking, week by week"), heads, tuple(rows))


def totals_table(report: Report, words: Words) -> Table:
    """Every total from a questionnaire."""
    rows = [
        (total.day.isoformat(), total.name or total.instrument, words.number(total.value, decimals=total.decimals), total.place)
        for total in report.totals
    ]
    heads = (words.say("Day"), words.say("Questionnaire"), words.say("Total"), words.say("Filled in"))
    return Table(words.say("Questionnaire totals"), heads, tuple(rows))


def say_value(value: float | str, words: Words) -> str:
    """What was told, as it stands in a table."""
    if not isinstance(value, str):
        return words.number(value)
    return {
        YES: words.say("yes"),
        NO: words.say("no"),
        "usual": words.say("as usual"),
        "adapted": words.say("with changes"),
        "off": words.say("off sick"),
        "not_a_work_day": words.say("not a work day"),
    }.get(value, value)
