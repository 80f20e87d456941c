"""What the sleep diary keeps, each under a name of its own, and how one change is taken back."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from app.sleep.habit import HabitWeek
from app.sleep.night import Night
from app.sleep.period import Period
from app.sleep.sign import SignAnswer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Kept: TypeAlias = Night | Period | HabitWeek | SignAnswer
"""A night, a sleep diary, a habit, or an answer about a sign."""

Key: TypeAlias = tuple[type, str]


def key_of(kept: Kept) -> Key:
    """The name that something is kept under."""
    match kept:
        case Night():
            return Night, kept.day.isoformat()
        case SignAnswer():
            return SignAnswer, kept.sign.value
        case _:
            return type(kept), kept.id


def nothing() -> None:
    """Nothing else is to be taken back."""


@dataclass(frozen=True, slots=True)
class Changed:
    """One change: what stood under each name before and after, and the way back for what another slice keeps."""

    before: Mapping[Key, Kept | None]
    after: Mapping[Key, Kept | None]
    take_back_also: Callable[[], object] = field(default=nothing, compare=False)

    @property
    def is_change(self) -> bool:
        """Whether anything is other than it was."""
        return self.before != self.after


def put_back(now: Mapping[Key, Kept | None], changed: Changed) -> dict[Key, Kept | None]:
    """What one change has to put back. What another window has changed since then stays."""
    return {key: before for key, before in changed.before.items() if now.get(key) == changed.after.get(key) != before}
