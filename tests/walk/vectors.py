"""The walking plan's rules, as the worked examples ask for them."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.walk.check_ins import check_in_days
from app.walk.dose import Aim, Dose, easy, less, more, stairs, way_back
from app.walk.suggestion import Flare, resume, suggest
from app.walk.test_walks import start_from
from app.walk.week import counted_in


def _aim(given: dict[str, Any]) -> Aim:
    usual = Aim()
    return Aim(given.get("goal_minutes", usual.minutes), given.get("goal_days", usual.days))


def _dose(given: dict[str, Any]) -> Dose:
    return Dose(given["minutes"], given["days_per_week"])


def _start(given: dict[str, Any]) -> dict[str, object]:
    start = start_from(given["tests"], _aim(given))
    if start is None:
        return {"baseline": None, "minutes": None, "provisional": None}
    return {"baseline": start.mean, "minutes": start.minutes, "provisional": start.is_provisional}


def _counted(given: dict[str, Any]) -> dict[str, object]:
    return {"counted_days": counted_in(given["minutes"], given["walks_by_day"])}


def _suggest(given: dict[str, Any]) -> dict[str, object]:
    found = suggest(given["days_per_week"], given["counted_days"], given["unsettled_days"], Flare(given["flare"]))
    return {"suggestion": found.value}


def _more(given: dict[str, Any]) -> dict[str, object]:
    dose = more(_dose(given), _aim(given))
    return {"minutes": dose.minutes, "days_per_week": dose.days}


def _less(given: dict[str, Any]) -> dict[str, object]:
    return {"minutes": less(Dose(given["minutes"], 3)).minutes}


def _easy(given: dict[str, Any]) -> dict[str, object]:
    return {"minutes": easy(given["minutes"])}


def _return(given: dict[str, Any]) -> dict[str, object]:
    return {"minutes": list(way_back(given["minutes_before"], given["minutes_in_flare"]))}


def _no_walks(given: dict[str, Any]) -> dict[str, object]:
    resumed = resume(given["minutes_before"], given["weeks"])
    return {"action": resumed.action.value, "minutes": resumed.minutes}


def _ladder(given: dict[str, Any]) -> dict[str, object]:
    return {"weeks": [[dose.minutes, dose.days] for dose in stairs(_dose(given), _aim(given))]}


def _check_ins(given: dict[str, Any]) -> dict[str, object]:
    return {"dates": [one.day.isoformat() for one in check_in_days(date.fromisoformat(given["start"]))]}


ALGORITHMS = {
    "walk.start": _start,
    "walk.counted": _counted,
    "walk.suggest": _suggest,
    "walk.more": _more,
    "walk.less": _less,
    "walk.easy_week": _easy,
    "walk.return": _return,
    "walk.no_walks": _no_walks,
    "walk.ladder": _ladder,
    "walk.check_ins": _check_ins,
}
