"""Where the list of open apps shows a picture of each, and what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import flet as ft

if TYPE_CHECKING:
    from collections.abc import Collection

PHONES = frozenset({ft.PagePlatform.ANDROID, ft.PagePlatform.IOS})
LEAVING = frozenset({ft.AppLifecycleState.INACTIVE})
AWAY = frozenset({ft.AppLifecycleState.HIDE, ft.AppLifecycleState.PAUSE, ft.AppLifecycleState.DETACH})
BACK = frozenset({ft.AppLifecycleState.SHOW, ft.AppLifecycleState.RESUME, ft.AppLifecycleState.RESTART})


class Switcher(Protocol):
    """What a lock needs to know of the list of open apps."""

    def can_cover(self, page: ft.Page) -> bool:
        """Whether the page is told in time, and can be covered before its picture is taken."""

    def is_leaving(self, state: ft.AppLifecycleState) -> bool:
        """Whether the picture is about to be taken."""


class PhoneSwitcher:
    """A packaged app on a phone is told when it is left, and draws a cover. A browser takes its picture without asking anyone.

    It is a try, no promise: the system asks nobody whether the cover was drawn in time, and Flet offers no way to forbid the picture.
    """

    def __init__(self, phones: Collection[ft.PagePlatform] = PHONES) -> None:
        self._phones = phones

    def can_cover(self, page: ft.Page) -> bool:
        """Only a packaged app on a phone."""
        return not page.web and page.platform in self._phones

    def is_leaving(self, state: ft.AppLifecycleState) -> bool:
        """The moment before a phone shows its list."""
        return state in LEAVING


SWITCHER = PhoneSwitcher()
