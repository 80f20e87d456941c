"""What getting ready for a talk asks of other slices. It knows none of them: the shell hands this in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.day import Span
    from app.core.diary import Diary


@dataclass(frozen=True, slots=True)
class TalkPorts:
    """How many flare-ups there were in some days, and how one's own things went, in finished sentences."""

    flares: Callable[[Diary, Span], int]
    things: Callable[[Diary], tuple[str, ...]]
