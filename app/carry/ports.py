"""What this slice needs of the others, handed in by the shell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.carry.refusal import Refusal
    from app.core.diary import Diary


@dataclass(frozen=True, slots=True)
class Told:
    """What came of telling a table to a diary: what was refused, and the days that the table is about, as the file writes them."""

    refused: tuple[Refusal, ...]
    days: frozenset[str]


@dataclass(frozen=True, slots=True)
class Ports:
    """The version of the app, how all of a diary is read, and how a table of ours is told to it."""

    app_version: Callable[[], str]
    read_all: Callable[[Diary], object]
    """Reads all that any screen reads. What it cannot read must not be taken in."""
    tell_table: Callable[[Diary, bytes], Told]
    """Tells the rows of a table through the slices' own doors."""
