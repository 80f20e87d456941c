"""Whether a report from outside could be one: every figure on its scale, every day within the time, nothing told twice."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING
from uuid import UUID

from app.core.scale import HIGHEST, LOWEST
from app.handover.answers import IN_FILES, can_be

if TYPE_CHECKING:
    from app.handover.report import OwnThing, Report, WalkedWeek

LONGEST_SPAN = 366 * 30
WEEK, WEEK_MINUTES = 7, 7 * 24 * 60
LARGEST_TOTAL = 1000
MOST_DECIMALS = 10


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
            all(
                math.isfinite(total.value) and abs(total.value) <= LARGEST_TOTAL and 0 <= total.decimals <= MOST_DECIMALS
                for total in report.totals
            ),
            all(_is_week(week) for week in report.walked),
            all(week.done >= 0 and (week.planned is None or week.planned >= 0) for week in report.exercised),
            all(flare.days_to_usual is None or flare.days_to_usual >= 0 for flare in report.flares),
            all(one.times is None or one.times >= 0 for one in report.tried),
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


def _is_week(week: WalkedWeek) -> bool:
    minutes, days = (week.planned_minutes, week.minutes), (week.planned_days, week.days)
    return all(0 <= one <= WEEK_MINUTES for one in minutes) and all(0 <= one <= WEEK for one in days)
