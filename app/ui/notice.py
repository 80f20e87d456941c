"""One sentence about what just happened, and the way to take it back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import flet as ft

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Notice:
    """What is said, and what can be done about it."""

    sentence: str
    take_back: Callable[[], object] | None = None


@ft.observable
@dataclass
class NoticeBoard:
    """Holds the one notice that is up. It stays until it is answered or replaced."""

    notice: Notice | None = None

    def say(self, sentence: str, take_back: Callable[[], object] | None = None) -> None:
        """Put a notice up."""
        self.notice = Notice(sentence, take_back)

    @property
    def is_just_kept(self) -> bool:
        """Whether what is up is that something was kept, with the way back."""
        return self.notice is not None and self.notice.take_back is not None

    def take_down(self) -> None:
        """Nothing more to say."""
        self.notice = None
