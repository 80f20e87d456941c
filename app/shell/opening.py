"""Opens the app for one computer: finds a port, says the address, serves until it is stopped."""

from __future__ import annotations

import webbrowser
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from app.device.page_lines import PageLines
from app.shell.edge.index import Cover
from app.shell.edge.serve import HOST, Front, build_app, free_port, serve
from app.ui.theme import FONT_FILES

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    import flet as ft

    from app.core.words import Words
    from app.shell.ringing import Ringing
    from app.shell.shelf import Shelf

ASSETS = Path(__file__).resolve().parent.parent.parent / "assets"


@dataclass(frozen=True, slots=True)
class Opening:
    """Where to serve, and whether to open a browser."""

    port: int
    opens_browser: bool
    cache: Path


def open_app(shelf: Shelf, opening: Opening, words: Words) -> None:
    """Serve the app on this computer alone."""
    address, port = _address(opening, words)
    lines = PageLines()

    @cache
    def ringing() -> Ringing:
        from app.shell.ringing import ringing_of  # loaded with the windows

        return ringing_of(shelf, lines, lambda path: webbrowser.open(address + path))

    def stop() -> None:
        if ringing.cache_info().currsize:
            ringing().stop()

    front = Front(assets=ASSETS, port=port, cover=_cover(words), fonts=FONT_FILES, cache=opening.cache, lines=lines, at_end=stop)

    def main(page: ft.Page) -> None:
        _window().main_of(shelf, ringing=ringing())(page)

    serve(build_app(main, front, prepare=_window), port, lambda: _say_where(address, opening, words))


def open_for_review(main: Callable[[ft.Page], object], opening: Opening, words: Words, path: str) -> None:
    """Serve the files of others on this computer alone; every window is one of theirs, and there is no diary."""
    address, port = _address(opening, words)
    front = Front(assets=ASSETS, port=port, cover=_cover(words), fonts=FONT_FILES, cache=opening.cache)
    serve(build_app(main, front), port, lambda: _say_where(address + path, opening, words))


def _address(opening: Opening, words: Words) -> tuple[str, int]:
    port = free_port(opening.port)
    if port != opening.port:
        print(words.say("Port {wanted} is taken. Rygvej uses {port}.", wanted=opening.port, port=port))
    return f"http://{HOST}:{port}", port


def _say_where(address: str, opening: Opening, words: Words) -> None:
    print(words.say("Rygvej is open at {address}", address=address))
    print(words.say("Press Ctrl+C to close it."), flush=True)
    if opening.opens_browser:
        webbrowser.open(address)


def _window() -> ModuleType:
    """What stands in a window: every screen there is. Loaded while the browser fetches the page, so that neither waits."""
    from app.shell import ringing, window, wiring  # noqa: F401 - to have it loaded is all
    from app.ui import drawn_with  # noqa: F401 - the same

    return window


def _cover(words: Words) -> Cover:
    return Cover(
        language=words.language,
        title="Rygvej",
        description=words.say("A quiet diary and plain knowledge for people with low back pain."),
        # NOTE: Shown for a second while the app starts.
        loading=words.say("Rygvej is starting"),
        # NOTE: Shown over the whole page while the app does not answer.
        lost=words.say("Rygvej is closed. Open it again. What you have saved is still there."),
    )
