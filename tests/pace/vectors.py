"""Intervals, schedules, the weekly step and the pattern of days, as the worked examples ask for them."""

from __future__ import annotations

from typing import Any

from app.pace.interval import intervals, next_work
from app.pace.pattern import seen_in
from app.pace.schedule import schedule


def _intervals(given: dict[str, Any]) -> dict[str, object]:
    found = intervals(given["tests"])
    return {"baseline": found.baseline, "work": found.work, "rest": found.rest} if found else {}


def _schedule(given: dict[str, Any]) -> dict[str, object]:
    plan = schedule(given["total"], given["work"], given["rest"])
    return {"intervals": list(plan.intervals), "elapsed": plan.elapsed}


def _next(given: dict[str, Any]) -> dict[str, object]:
    return {"work": next_work(given["work"], given["days_used"], given["unsettled_days"])}


def _pattern(given: dict[str, Any]) -> dict[str, object]:
    seen = seen_in(given["activity"], given["pain"])
    return {"pattern": seen.pattern.value, "episodes": [list(one) for one in seen.episodes]}


ALGORITHMS = {"pace.intervals": _intervals, "pace.schedule": _schedule, "pace.next": _next, "pace.pattern": _pattern}
