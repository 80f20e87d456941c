"""When to seek help, as the worked examples ask for it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from app.core.series import Series
from app.safety.hint import OLD_AGE, Answer, Fact, Profile, safety_hint
from app.safety.prompts import Course, found_in
from app.safety.signs import Sign

TODAY = date(2026, 3, 4)
WEEKS = 91


def _hint(given: dict[str, Any]) -> dict[str, object]:
    known = dict(given.get("profile", {}))
    told = {Fact(name): value for name, value in known.items() if name != "age"}
    if "age" in known:
        told[Fact.SEVENTY] = known["age"] >= OLD_AGE
    profile = Profile(frozenset((fact, Answer.YES if value else Answer.NO) for fact, value in told.items()))
    level = safety_hint([Sign(sign) for sign in given["signs"]], profile)
    return {"level": level.name if level else "none"}


def series(runs: list[list[Any]]) -> Series:
    """Days that end today: each run is a number of days and the value they have."""
    values = [None if value is None else float(value) for days, value in runs for _ in range(days)]
    return Series(TODAY - timedelta(WEEKS - 1), tuple([None] * (WEEKS - len(values)) + values))


def _soft(given: dict[str, Any]) -> dict[str, object]:
    help_ago = given.get("help_days_ago")
    course = Course(
        pain=series(given.get("pain", [])),
        leg=series(given.get("leg", [])),
        hindrance=series(given.get("hindrance", [])),
        mood=series(given.get("mood", [])),
        walks_cut_short_by_leg=tuple(TODAY - timedelta(ago) for ago in given.get("walks_days_ago", [])),
        help_since=None if help_ago is None else TODAY - timedelta(help_ago),
    )
    return {"prompts": [prompt.value for prompt in found_in(course, TODAY)]}


ALGORITHMS = {"safety.hint": _hint, "safety.soft": _soft}
