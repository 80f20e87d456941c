"""The walking plans of the made-up people: Karen is in her third week, Ali's flare-up makes his easy, Jens keeps on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from app.walk.gate import Asked
from app.walk.store import write
from app.walk.told import AimTold, Answer, Choice, How, Morning, Plan, Strength, Tried, Walk, Way

if TYPE_CHECKING:
    from datetime import date

    from sqlmodel import Session

    from app.walk.told import Record

NOON = time(12, 30)


@dataclass(frozen=True, slots=True)
class Walker:
    """Someone's plan in a few strokes. Days and weeks are counted from its first day."""

    days: int
    tests: tuple[int, ...]
    minutes: int
    often: int
    on: tuple[int, ...]
    """Days of each week on which they walk."""
    choices: tuple[tuple[int, How, int, int], ...] = ()


WALKERS = {
    "karen": Walker(16, (10, 14, 12), 9, 3, (0, 2, 5), ((2, How.MORE, 10, 3),)),
    "ali": Walker(30, (25, 30, 28), 22, 4, (0, 1, 3, 5), ((2, How.MORE, 24, 4), (3, How.SAME, 24, 4))),
    "jens": Walker(200, (40, 35, 45), 30, 5, (0, 1, 2, 4, 6)),
}


def write_walks(session: Session, name: str, until: date, now: datetime) -> None:
    """Write one person's plan and walks up to a day."""
    walker = WALKERS.get(name)
    if walker is None:
        return
    told = _told(name, walker, until, now)
    write(session, dict.fromkeys((one.key for one in told), None), {one.key: one for one in told})


def _told(name: str, walker: Walker, until: date, now: datetime) -> list[Record]:
    began = until - timedelta(walker.days)
    plan = Plan(_id(name, "plan"), began, None, Way.WALK, walker.minutes, walker.often)
    told: list[Record] = [plan, AimTold(plan.id, began, 30, 5)]
    told += [Answer(asked.value, is_yes=False, day=began) for asked in Asked]
    for n, minutes in enumerate(walker.tests):
        day = began - timedelta(len(walker.tests) - n)
        told.append(Tried(_id(name, f"test/{n}"), day, minutes, plan.id, _at(day, now)))
    told += [Choice(plan.id, began + timedelta(7 * (week - 1)), how, *dose) for week, how, *dose in walker.choices]
    for n in range(walker.days):
        day = began + timedelta(n)
        if n % 7 in walker.on:
            told.append(Walk(_id(name, f"walk/{n}"), day, _minutes(walker, n), _at(day, now)))
            told.append(Morning(day, is_settled=n % 9 != 0))
        if n % 7 == 1:
            told.append(Strength(day))
    return told


def _minutes(walker: Walker, n: int) -> int:
    planned = [minutes for week, _how, minutes, _days in walker.choices if n >= 7 * (week - 1)]
    return (planned or [walker.minutes])[-1] + n % 3


def _at(day: date, now: datetime) -> datetime:
    return datetime.combine(day, NOON, tzinfo=now.tzinfo).astimezone(UTC)


def _id(name: str, what: str) -> str:
    return str(uuid5(NAMESPACE_URL, f"{name}/walk/{what}"))
