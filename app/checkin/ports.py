"""What the check-in asks of other slices. It knows none of them: the shell hands this in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    import flet as ft

    from app.core.diary import Diary


@dataclass(frozen=True, slots=True)
class Ports:
    """Whether work is asked about at all, and a person's own things when it is time to rate them."""

    asks_work: Callable[[Diary], bool]
    draw_things: Callable[[], ft.Control]
