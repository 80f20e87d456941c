"""Seven dates of nights taken together: figures from four nights on, and none before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.core.day import Span, last_days
from app.core.series import ENOUGH_DAYS, mean_of
from app.sleep.clock import minutes_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.sleep.night import Measured

DAYS = 7
FOR_ADVICE = 5


@dataclass(frozen=True, slots=True)
class Figures:
    """A week's nights in minutes on average, and the share of the time in bed that was slept, in percent."""

    nights: int
    in_bed: float
    asleep: float
    falling_asleep: float
    awake_in_night: float
    at_the_end: float
    rested: float | None
    efficiency: float
    spread: int
    """Minutes between the earliest and the latest time of getting up."""


@dataclass(frozen=True, slots=True)
class Week:
    """The last seven dates and the nights that are told of them, oldest first."""

    span: Span
    nights: tuple[Measured, ...]

    @property
    def figures(self) -> Figures | None:
        """The figures, if there are enough nights."""
        return _figures(self.nights) if len(self.nights) >= ENOUGH_DAYS else None

    @property
    def may_advise(self) -> bool:
        """Whether there are nights enough to say something."""
        return is_enough_for_advice(len(self.nights))


def is_enough_for_advice(nights: int) -> bool:
    """Whether so many nights carry a word of advice."""
    return nights >= FOR_ADVICE


def week_of(nights: Iterable[Measured], today: date) -> Week:
    """The week that ends today."""
    span = last_days(DAYS, today)
    within = (one for one in nights if one.night.day in span)
    return Week(span, tuple(sorted(within, key=lambda one: one.night.day)))


def weeks_of(nights: Iterable[Measured], today: date, count: int) -> tuple[Week, ...]:
    """This week and the ones before it, newest first."""
    told = tuple(nights)
    return tuple(week_of(told, today - timedelta(DAYS * n)) for n in range(count))


def efficiency_of(nights: Iterable[tuple[int, int]]) -> float | None:
    """The sums over each other, from four nights of time in bed and time asleep on. A mean of shares would be another number."""
    told = tuple(nights)
    in_bed = sum(one for one, _ in told)
    return 100 * sum(asleep for _, asleep in told) / in_bed if len(told) >= ENOUGH_DAYS and in_bed else None


def _figures(nights: tuple[Measured, ...]) -> Figures | None:
    share = efficiency_of((one.in_bed, one.asleep) for one in nights)
    ups = [minutes_of(one.night.up.time) for one in nights]
    rested = tuple(float(one.night.rested) for one in nights if one.night.rested is not None)

    def mean(values: Iterable[int]) -> float:
        return mean_of(tuple(float(value) for value in values)) or 0.0

    return (
        None
        if share is None
        else Figures(
            nights=len(nights),
            in_bed=mean(one.in_bed for one in nights),
            asleep=mean(one.asleep for one in nights),
            falling_asleep=mean(one.night.falling_asleep for one in nights),
            awake_in_night=mean(one.night.awake_in_night for one in nights),
            at_the_end=mean(one.at_the_end for one in nights),
            rested=mean_of(rested),
            efficiency=share,
            spread=max(ups) - min(ups),
        )
    )
