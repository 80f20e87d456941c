"""What reminders ask of the device and of other slices. The shell hands it in: no reminder knows by itself how it reaches the person."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from datetime import date, datetime

    from app.core.day import Span
    from app.core.diary import Diary
    from app.core.words import Words
    from app.remind.reminder import Reminder


class Permission(Enum):
    """What the device says of telling through the system."""

    NONE_NEEDED = "none-needed"
    NOT_ASKED = "not-asked"
    GIVEN = "given"
    REFUSED = "refused"
    NOT_HERE = "not-here"
    """The device has no such way."""


@dataclass(frozen=True, slots=True)
class Told:
    """What the system is handed: a title, one sentence, and the place that a touch opens. Neutral unless the person chose otherwise."""

    title: str
    sentence: str
    path: str
    tag: str
    """The same tag takes the place of an older one, so that two windows show one."""


async def _no_way(_told: Told) -> bool:
    return False


async def _not_here() -> Permission:
    return Permission.NOT_HERE


def _no_calendar(_reminders: Sequence[Reminder], _words: Words, _now: datetime) -> bytes:
    return b""


@dataclass(frozen=True, slots=True)
class Ways:
    """How a reminder reaches the person on this device. By itself, the app only tells while it is open."""

    permission: Callable[[], Permission] = lambda: Permission.NOT_HERE
    """What was last known: a screen reads it while it is drawn."""
    ask_permission: Callable[[], Awaitable[Permission]] = _not_here
    """Asked by a touch of the person only."""
    notify: Callable[[Told], Awaitable[bool]] = _no_way
    """Hand it to the system; whether the system took it."""
    can_ring_closed: bool = False
    """Whether the system itself rings when the app is closed."""
    play: Callable[[], Awaitable[None]] | None = None
    """A short sound, where the device has one."""
    calendar_of: Callable[[Sequence[Reminder], Words, datetime], bytes] = _no_calendar
    """The calendar file with these reminders."""
    cancelling_of: Callable[[Sequence[Reminder], Words, datetime], bytes] = _no_calendar
    """The file that takes them out again."""

    @property
    def has_calendar(self) -> bool:
        """Whether there are calendar files to take."""
        return self.calendar_of is not _no_calendar

    @property
    def can_notify(self) -> bool:
        """Whether the system tells it now."""
        return self.permission() in {Permission.GIVEN, Permission.NONE_NEEDED}


@dataclass(frozen=True, slots=True)
class Others:
    """What other slices know that is no observation. Whatever decides what rings is handed it, so that it is decided alike everywhere."""

    is_resting: Callable[[Diary], bool]
    """Whether the person has said that they are better, and rests from everything."""
    days_read: Callable[[Diary, Span], frozenset[date]]
    """The days of a span on which a text was read."""


@dataclass(frozen=True, slots=True)
class Ports:
    """Both, for a screen. The ways are those of the page that is drawn."""

    others: Others
    ways: Callable[[], Ways]
