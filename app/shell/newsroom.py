"""Carries news from one window to the others that look at the same diary."""

from __future__ import annotations

from contextvars import copy_context
from typing import TYPE_CHECKING

from app.ui.hooks import PageNews

if TYPE_CHECKING:
    from collections.abc import Callable

    import flet as ft


class NewsRoom:
    """Knows the windows that are open. Each has its own news: Flet sends changes to the page in hand."""

    def __init__(self) -> None:
        self._open: dict[ft.Page, PageNews] = {}
        self.when_told: Callable[[], None] = lambda: None
        """Called when anything was written, in whatever window."""

    def join(self, page: ft.Page) -> PageNews:
        """The news of a window that opened; it is forgotten when the window closes for good."""
        news = PageNews(tell_others=lambda: self._carry(page))
        self._open[page] = news
        page.on_close = lambda _: self._open.pop(page, None)
        return news

    def aside(self) -> PageNews:
        """The news of what happens in no window: all of them hear it."""
        return PageNews(tell_others=lambda: self._carry(None))

    def any_page(self) -> ft.Page | None:
        """A window that is awake, the newest first."""
        return next((page for page in reversed(self._open) if page.session.connection is not None), None)

    def _carry(self, source: ft.Page | None) -> None:
        self.when_told()
        for page, news in tuple(self._open.items()):
            if page is not source and page.session.connection is not None:
                # In a context of its own: Flet would else take that page for the one in hand from here on.
                copy_context().run(page.run_task, _hear, news)


async def _hear(news: PageNews) -> None:
    news.hear()
