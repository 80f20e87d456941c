"""What differs between a desktop, a phone and a browser, chosen in one place."""

from __future__ import annotations

import importlib
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

Journal: TypeAlias = Literal["WAL", "TRUNCATE"]


@dataclass(frozen=True, slots=True)
class Platform:
    """The machine below, as far as the diary's file can tell."""

    journal: Journal
    home: Callable[[], Path]
    """Where data belong when nobody says where."""
    durable: Callable[[], Awaitable[None]]
    """Waits until what was committed is also kept."""
    has_folders: bool
    """Whether files may be made, named and renamed at will."""


def _native_home() -> Path:
    from platformdirs import user_data_path

    return user_data_path("rygvej", appauthor=False)


async def _already() -> None:
    """A commit is an fsync: nothing is left to wait for."""


async def _flush_page() -> None:
    # The page offers this only where its files are a copy in memory; elsewhere a commit has reached them.
    flush = getattr(importlib.import_module("js"), "rygvejFlush", None)
    if flush is not None:
        await flush()


NATIVE = Platform("WAL", _native_home, _already, has_folders=True)
# A browser's files have no shared memory, and a file that was once in WAL mode can never be opened there.
BROWSER = Platform("TRUNCATE", lambda: Path("/data"), _flush_page, has_folders=False)


def this_platform(name: str = sys.platform) -> Platform:
    """The platform that the app runs on."""
    return BROWSER if name == "emscripten" else NATIVE


def has_screen(env: Mapping[str, str], name: str = sys.platform) -> bool:
    """Whether there is a screen that a browser could open on."""
    return name != "linux" or bool(env.get("DISPLAY") or env.get("WAYLAND_DISPLAY"))
