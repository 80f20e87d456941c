"""What the page for those around a person needs of other slices. The shell hands it in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    import flet as ft

    from app.core.diary import Diary
    from app.people.page import Called, Named


@dataclass(frozen=True, slots=True)
class Ports:
    """The person's own words about what helps, their plan, when to ring, and the text that the general words come from."""

    helps: Callable[[Diary], tuple[Named, ...]]
    plan: Callable[[Diary], tuple[Named, ...]]
    calls: Callable[[Diary], tuple[Called, ...]]
    draw_calls: Callable[[], ft.Control]
    article: Callable[[str], Named | None]
    """Its title and its path, in a language."""
