"""How two things are measured beside each other: turn about, warmed up, by their medians."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class CannotRunError(Exception):
    """This machine lacks what a row needs; the message says what."""


@dataclass(frozen=True, slots=True)
class Effort:
    """How often things are done: in memory, from a cold start, and how many windows are opened."""

    rounds: int
    cold_starts: int
    windows: int

    @classmethod
    def full(cls) -> Effort:
        """For a record."""
        return cls(rounds=100, cold_starts=9, windows=20)

    @classmethod
    def quick(cls) -> Effort:
        """For a look."""
        return cls(rounds=15, cold_starts=3, windows=5)


@dataclass(frozen=True, slots=True)
class Ratio:
    """What ours took, what it stands beside took, and the ratio that is aimed at, if one is."""

    what: str
    ours: float
    beside: float
    compared: str
    aim: float | None = None
    unit: str = "ms"

    @property
    def value(self) -> float:
        """How many times as much ours is."""
        return self.ours / self.beside

    def said(self, amount: float) -> str:
        """An amount with its unit."""
        return f"{amount:.3g} {self.unit}" if amount < 1000 else f"{amount:.0f} {self.unit}"


def turn_about(rounds: int, *works: Callable[[], float], warm_up: int = 1) -> tuple[float, ...]:
    """The median of what each work returns; every round asks each once, the first of them another each time."""
    seen: list[list[float]] = [[] for _ in works]
    for n in range(rounds + warm_up):
        for turn in range(len(works)):
            which = (n + turn) % len(works)
            taken = works[which]()
            if n >= warm_up:
                seen[which].append(taken)
    return tuple(median(taken) for taken in seen)


def timed(work: Callable[[], object]) -> Callable[[], float]:
    """The work as something that says how many milliseconds it took."""

    def clocked() -> float:
        begun = perf_counter()
        work()
        return (perf_counter() - begun) * 1000

    return clocked
