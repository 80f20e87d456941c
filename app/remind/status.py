"""How it stands with the reminders, looked up at once: what a screen shows of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from app.remind.changing import Reminders
    from app.remind.reminder import About, Reminder
    from app.remind.ringing import Rung, Standing
    from app.remind.rule import Due


@dataclass(frozen=True, slots=True)
class Status:
    """How it stands with one reminder."""

    reminder: Reminder
    next_at: datetime | None
    last: Rung | None
    tried: Rung | None
    is_stopped: bool
    is_behind: bool = False
    """Whether enough others come first on that day for this one to wait under I dag."""


@dataclass(frozen=True, slots=True)
class Board:
    """All that a screen shows of reminders, looked up at once."""

    reminders: Reminders
    standing: Standing
    statuses: tuple[Status, ...]
    open: tuple[Rung, ...]
    """What has rung today, or was due while the app was closed, and waits for an answer."""
    waiting: tuple[Due, ...]
    """What found no room in the day."""
    stopped: tuple[Reminder, ...]
    is_silent: bool

    @property
    def has_word(self) -> bool:
        """Whether there is anything for I dag."""
        return bool(self.open or self.waiting or self.stopped)

    def of(self, about: About) -> Status | None:
        """How it stands with the one about something."""
        return next((one for one in self.statuses if one.reminder.about is about), None)

    def by_id(self, which: str) -> Reminder | None:
        """One of the reminders."""
        return next((one for one in self.reminders if one.id == which), None)
