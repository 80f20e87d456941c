"""Four weeks of activity and pain, and what they show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.pace.pattern import Pattern

if TYPE_CHECKING:
    from app.core.series import Series
    from app.pace.pattern import Seen


@dataclass(frozen=True, slots=True)
class FourWeeks:
    """The days that were looked at, and what they show."""

    activity: Series
    pain: Series
    seen: Seen

    @property
    def is_pattern(self) -> bool:
        """Whether there is anything to speak of."""
        return self.seen.pattern is Pattern.PATTERN
