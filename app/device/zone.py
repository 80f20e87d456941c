"""The clock on the person's wall, and a way to stop it."""

from __future__ import annotations

import importlib
import warnings
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from enum import Enum
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from tzlocal import get_localzone

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

FALLBACK = "Europe/Copenhagen"
SETTING = "RYGVEJ_NOW"
YEARS = range(1900, 3000)
"""At the ends of the calendar there is no week before, or no zone to the west."""


class ClockProblem(Enum):
    """Why the clock cannot be set."""

    NOT_A_MOMENT = "not-a-moment"
    NO_OFFSET = "no-offset"


@dataclass(frozen=True, slots=True)
class Clock:
    """Called, it gives the moment in the person's zone. A stopped clock always gives the same."""

    zone: tzinfo
    stopped_at: datetime | None = None

    def __call__(self) -> datetime:
        """Now."""
        return (self.stopped_at or datetime.now(UTC)).astimezone(self.zone)


def local_zone(ask: Callable[[], tzinfo] = get_localzone) -> tzinfo:
    """The zone that the device is set to; one that cannot be told is Denmark's."""
    try:
        with warnings.catch_warnings():
            # A device without a zone gives a warning and UTC, which nobody lives by.
            warnings.simplefilter("error")
            return ask()
    except (OSError, ValueError, LookupError, Warning):
        return ZoneInfo(FALLBACK)


def zone_of_page() -> tzinfo:
    """The zone of the browser that the app itself runs in."""
    return ZoneInfo(str(importlib.import_module("js").Intl.DateTimeFormat().resolvedOptions().timeZone))


def clock(env: Mapping[str, str], zone: tzinfo | None = None) -> Clock | ClockProblem:
    """The running clock, or the one that RYGVEJ_NOW stopped."""
    asked = env.get(SETTING)
    here = zone or local_zone()
    if not asked:
        return Clock(here)
    try:
        moment = datetime.fromisoformat(asked)
    except ValueError:
        return ClockProblem.NOT_A_MOMENT
    if moment.year not in YEARS:
        return ClockProblem.NOT_A_MOMENT
    return ClockProblem.NO_OFFSET if moment.utcoffset() is None else Clock(here, moment)
