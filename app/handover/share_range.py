"""Whether a report from outside could be one: every figure on its scale, every day within the time, nothing told twice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from uuid import UUID

from app.core.scale import HIGHEST, LOWEST
from app.handover.answers import IN_FILES, can_be

if TYPE_CHECKING:
    from app.handover.report import OwnThing, Report, TotalTold, WalkedWeek

LONGEST_SPAN = 366 * 30
WEEK, WEEK_MINUTES = 7, 7 * 24 * 60
LARGEST_TOTAL = 1000
MOST_DECIMALS = 10
INSTRUMENT = re.compile(r"[a-z0-9-]{1,40}", re.ASCII)
"""The name of a questionnaire in files. It goes into data sets that hold nobody's words, so it can be none."""

MOST_TIMES = 100_000
"""Days or times: more than anyone lives to count."""


def is_possible(report: Report) -> bool:
    """Whether all of it can be."""
    return all(
        (
            _is_random_name(report.person),
            _is_told_right(report),
            len(report.span) <= LONGEST_SPAN,
            0 <= report.days_told <= len(report.span),
            len(set(report.blocks)) == len(report.blocks),
            all(LOWEST <= one.mean <= HIGHEST for one in report.begun.values()),
            all(0 <= days <= WEEK for days in report.begun_days.values()),
            all(_is_thing(thing) for thing in report.things),
            all(_is_total(total) for total in report.totals),
            all(_is_week(week) for week in report.walked),
            all(_is_count(week.done) and _is_count(week.planned) for week in report.exercised),
            all(_is_count(flare.days_to_usual) for flare in report.flares),
            all(_is_count(one.times) for one in report.tried),
            all(one.day in report.span for one in (*report.marks, *report.notes)),
            all(day in report.span for day in report.helped_days),
        )
    )


def _is_random_name(person: str) -> bool:
    try:
        return str(UUID(person)) == person
    except ValueError:
        return False


def _is_told_right(report: Report) -> bool:
    keys = {(one.day, one.kind) for one in report.told}
    return len(keys) == len(report.told) and all(
        one.kind in IN_FILES and one.day in report.span and can_be(one.kind, one.value) for one in report.told
    )


def _is_thing(thing: OwnThing) -> bool:
    is_in_order = thing.until is None or thing.until >= thing.since
    return bool(thing.id) and is_in_order and all(LOWEST <= one.score <= HIGHEST for one in thing.ratings)


def _is_total(total: TotalTold) -> bool:
    figures = [figure for figure in (total.value, total.low, total.high) if figure is not None]
    is_named = INSTRUMENT.fullmatch(total.instrument) is not None
    return is_named and all(abs(figure) <= LARGEST_TOTAL for figure in figures) and 0 <= total.decimals <= MOST_DECIMALS


def _is_count(times: int | None) -> bool:
    return times is None or 0 <= times <= MOST_TIMES


def _is_week(week: WalkedWeek) -> bool:
    minutes, days = (week.planned_minutes, week.minutes), (week.planned_days, week.days)
    return all(0 <= one <= WEEK_MINUTES for one in minutes) and all(0 <= one <= WEEK for one in days)
