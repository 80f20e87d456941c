"""The bridge where the app runs inside the page: a channel that only pages of this origin hear, and nothing is asked over the net."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.device.page_lines import PageLines

TO_PAGE, FROM_PAGE = "rygvej-to-page", "rygvej-from-page"
"""The page's script knows both names."""

HELLO = '{"n": 0}'
"""Asks nothing; the answer says what the browser allows."""


def open_channel(lines: PageLines) -> None:
    """Join the page that the app runs in. A browser without such channels tells nothing through the system."""
    page: Any = importlib.import_module("js")
    channels = getattr(page, "BroadcastChannel", None)
    if channels is None:
        return
    kept: Any = importlib.import_module("pyodide.ffi")
    there, back = channels.new(TO_PAGE), channels.new(FROM_PAGE)

    async def send(text: str) -> None:
        there.postMessage(text)

    line = lines.join(send)
    back.onmessage = kept.create_proxy(lambda event: line.hear(str(event.data)))
    there.postMessage(HELLO)
