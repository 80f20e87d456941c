"""What a person is typing, held between redraws without causing one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

import flet as ft

T = TypeVar("T")


@dataclass
class Held(Generic[T]):
    """The newest value. A handler reads it when it runs: a touch may be newer than the picture of it."""

    now: T

    def hold(self, value: T) -> None:
        """Let this be the newest."""
        self.now = value


def use_held(first: T) -> Held[T]:
    """One value for as long as the component lives."""
    held, _set = ft.use_state(Held(first))
    return held
