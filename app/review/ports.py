"""What the view asks of others: how a code opens a file, how a whole diary becomes a report, and where something may be kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from enum import Enum
    from pathlib import Path

    import flet as ft

    from app.handover.envelope import Envelope, LockProblem
    from app.handover.report import Report


@dataclass(frozen=True, slots=True)
class Ports:
    """The shell hands this in."""

    unlock: Callable[[Envelope, str], Awaitable[bytes | LockProblem]]
    read_diary: Callable[[bytes], Report | Enum]
    """A whole diary, of which a report is made that leaves out its notes."""
    draw_language: Callable[[], ft.Control]
    folder: Path | None = None
    """Where something may be kept; nowhere, where there are no folders."""
