"""Time that a test moves: a wall to read, timers that go off, and a machine that sleeps while the wall goes on."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, cast

from apscheduler.executors import base as executors
from apscheduler.schedulers import base as schedulers
from apscheduler.schedulers.asyncio import AsyncIOScheduler

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from datetime import tzinfo

    import pytest

    from app.device.zone import Clock

TURNS = 25
"""So often the loop goes round until everything that was set going has come to rest."""


def as_clock(time: FakeTime) -> Clock:
    """It stands for the person's clock, and is moved."""
    return cast("Clock", time)


@dataclass
class Timer:
    """Something that waits for its time."""

    at: float
    act: Callable[[], object]
    is_off: bool = False

    def cancel(self) -> None:
        """It waits no more."""
        self.is_off = True


@dataclass
class FakeTime:
    """The scheduler takes it for its loop, and the diary for its clock."""

    now: datetime
    zone: tzinfo
    ticks: float = 0.0
    timers: list[Timer] = field(default_factory=list)
    stopped_at: datetime | None = None

    def __post_init__(self) -> None:
        # Counted in UTC: on a wall, an hour may be missing or come twice.
        self.now = self.now.astimezone(UTC)

    def __call__(self) -> datetime:
        """What the diary reads; it may be held while the scheduler's goes on."""
        return (self.stopped_at or self.now).astimezone(self.zone)

    def wall(self) -> datetime:
        """The same in UTC."""
        return self.now

    def rule(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Let the scheduler read this wall, and no other."""
        time = self

        class Wall(datetime):
            @classmethod
            def now(cls, tz: Any = None) -> Any:
                return time.now.astimezone(tz)

        monkeypatch.setattr(schedulers, "datetime", Wall)
        monkeypatch.setattr(executors, "datetime", Wall)

    def scheduler(self) -> AsyncIOScheduler:
        """The app's own, on this time."""
        defaults = {"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        return AsyncIOScheduler(timezone=UTC, job_defaults=defaults, event_loop=self)

    async def go(self, **span: float) -> None:
        """The machine is awake: each timer goes off in its time."""
        end = self.ticks + timedelta(**span).total_seconds()
        await self.settle()
        while (timer := self._first()) is not None and timer.at <= end:
            self._pass(max(0.0, timer.at - self.ticks))
            timer.cancel()
            timer.act()
            await self.settle()
        self._pass(end - self.ticks)
        await self.settle()

    def sleep(self, **span: float) -> None:
        """The machine sleeps: the wall goes on, and the timers do not."""
        self.now += timedelta(**span)

    async def settle(self) -> None:
        """Let everything that was set going come to rest."""
        for _ in range(TURNS):
            await asyncio.sleep(0)

    def call_later(self, seconds: float, act: Callable[[], object]) -> Timer:
        """What the scheduler asks of its loop."""
        self.timers.append(timer := Timer(self.ticks + max(0.0, seconds), act))
        return timer

    def call_soon_threadsafe(self, act: Callable[[], object]) -> object:
        """The same."""
        return asyncio.get_running_loop().call_soon(act)

    def create_task(self, work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        """The same."""
        return asyncio.get_running_loop().create_task(work)

    def is_closed(self) -> bool:
        """The same."""
        return False

    def _first(self) -> Timer | None:
        self.timers = [timer for timer in self.timers if not timer.is_off]
        return min(self.timers, key=lambda timer: timer.at, default=None)

    def _pass(self, seconds: float) -> None:
        self.ticks += seconds
        self.now += timedelta(seconds=seconds)
