"""What paper asks of other slices. It knows none of them: the shell hands this in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from app.core.diary import Diary
    from app.core.words import Words
    from app.paper.column import Column


@dataclass(frozen=True, slots=True)
class Ports:
    """The questions of a day, the plan for bad days in titles and texts, and the door by which a walk is told."""

    chosen: Callable[[Diary], tuple[Column, ...]]
    """What this person is asked about a day."""
    usual: Callable[[Words], tuple[Column, ...]]
    """What anybody is asked who has chosen nothing."""
    plan: Callable[[Diary], tuple[tuple[str, str], ...]]
    help_line: Callable[[Words], str]
    tell_walk: Callable[[Diary, date, int], Callable[[], object]]
    """Keep the minutes of a walk; what comes back undoes it."""
