"""What the view asks of others: how files are read and unlocked, how a sheet is made and drawn, and where something may be kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from enum import Enum
    from pathlib import Path

    import flet as ft

    from app.core.words import Words
    from app.handover.report import Report


@dataclass(frozen=True, slots=True)
class Ports:
    """The shell hands this in."""

    read: Callable[[bytes], Report | Enum]
    unlock: Callable[[bytes, str], Report | Enum]
    read_diary: Callable[[bytes], Report | Enum]
    """A whole diary, of which a report is made that leaves out its notes."""
    say_why: Callable[[Enum, Words], str]
    """What a format finds wrong with a file."""
    draw_language: Callable[[], ft.Control]
    folder: Path | None = None
    """Where something may be kept; nowhere, where there are no folders."""
