"""What a person is typing or choosing, held between redraws."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

import flet as ft

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


@dataclass
class Held(Generic[T]):
    """The newest value. A handler reads it when it runs: a touch may be newer than the picture of it."""

    now: T

    def hold(self, value: T) -> None:
        """Let this be the newest."""
        self.now = value


def use_held(first: T) -> Held[T]:
    """One value for as long as the component lives. Holding another draws nothing: whoever types is left in peace."""
    held, _set = ft.use_state(Held(first))
    return held


def use_shown(first: T) -> tuple[Held[T], Callable[[T], None]]:
    """The same, and a way to hold another value that draws the component anew."""
    held = use_held(first)
    _shown, show = ft.use_state(first)

    def hold(value: T) -> None:
        held.hold(value)
        show(value)

    return held, hold
