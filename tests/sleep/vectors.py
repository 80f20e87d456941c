"""The nights and weeks of sleep, as the worked examples ask for them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from app.sleep.night import Measured, NightProblem, measure
from app.sleep.typed import Typed, read_night
from app.sleep.week import efficiency_of, is_enough_for_advice

AT = datetime(2026, 11, 24, tzinfo=UTC)


def _night(given: dict[str, Any]) -> dict[str, object]:
    typed = Typed(given["lights_out"], str(given["sol"]), str(given["waso"]), given["awake"], given["up"])
    night = read_night(typed, date.fromisoformat(given["date_up"]), AT)
    found = night if isinstance(night, NightProblem) else measure(night)
    if not isinstance(found, Measured):
        return {"valid": False}
    return {"valid": True, "tib": found.in_bed, "ema": found.at_the_end, "tst": found.asleep, "efficiency": found.efficiency}


def _week(given: dict[str, Any]) -> dict[str, object]:
    nights = [(in_bed, asleep) for in_bed, asleep in given["nights"]]
    return {"efficiency": efficiency_of(nights), "advice": is_enough_for_advice(len(nights))}


ALGORITHMS = {"sleep.night": _night, "sleep.week": _week}
