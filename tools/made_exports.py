"""Writes the exports of made-up people, a year each: `python -m tools.made_exports 10000 FOLDER`."""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING
from uuid import UUID

from app.core.day import Span
from app.core.observation import NO, YES, Kind, Observation
from app.handover.as_share import as_share
from app.handover.report import Block, Collected, Report

if TYPE_CHECKING:
    from collections.abc import Iterator

FIRST, DAYS = date(2025, 1, 1), 365
DAILY = (Kind.HINDRANCE, Kind.BACK_PAIN, Kind.LEG_PAIN, Kind.SLEEP, Kind.MOOD)
TOLD = 0.8
"""The share of days on which someone tells."""


def made_report(number: int) -> Report:
    """One person's year; the same number gives the same person."""
    chance = Random(number)  # noqa: S311 - made-up people, not secrets
    told = tuple(_days(chance))
    return Report(
        person=str(UUID(int=chance.getrandbits(128), version=4)),
        made_at=datetime(2026, 1, 2, 12, tzinfo=UTC),
        today=date(2026, 1, 2),
        span=Span(FIRST, FIRST + timedelta(DAYS - 1)),
        blocks=(Block.PAIN, Block.FUNCTION, Block.WALKING, Block.FLARES, Block.SLEEP),
        told=told,
        days_told=len({one.day for one in told}),
        collected=Collected("A measurement", "Numbers", date(2026, 1, 2)),
        version="0",
    )


def _days(chance: Random) -> Iterator[Observation]:
    level = chance.uniform(2, 7)
    for n in range(DAYS):
        if chance.random() > TOLD:
            continue
        day = FIRST + timedelta(n)
        for kind in DAILY:
            yield Observation(day, kind, float(min(10, max(0, round(level + chance.gauss(0, 1.5))))))
        yield Observation(day, Kind.FLARE, YES if chance.random() < 0.05 else NO)
        yield Observation(day, Kind.WALK_MINUTES, float(chance.randrange(0, 60)))


def write_exports(count: int, folder: Path) -> None:
    """So many files."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        (folder / f"export-{number:06d}.json").write_bytes(as_share(made_report(number)))


if __name__ == "__main__":
    write_exports(int(sys.argv[1]), Path(sys.argv[2]))
