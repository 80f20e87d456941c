"""What `rygvej check` says about the file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.store.backup import newest_good
from app.store.health import Damaged, Health, Newer, Whole, look_at

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

GOOD, BROKEN, NOT_USABLE = 0, 1, 2


@dataclass(frozen=True, slots=True)
class FileCheck:
    """How the file is, and the moment of the newest copy that could be put back."""

    health: Health
    last_backup: datetime | None

    @property
    def is_whole(self) -> bool:
        """Whether the diary can be opened as it is."""
        return isinstance(self.health, Whole)

    @property
    def exit_code(self) -> int:
        """0 whole, 1 ours and damaged, 2 not ours to use."""
        return GOOD if self.is_whole else BROKEN if isinstance(self.health, Damaged) else NOT_USABLE

    def as_data(self) -> dict[str, object]:
        """The names and values that a machine reads."""
        health = self.health
        return {
            "whole": self.is_whole,
            "version": health.version if isinstance(health, (Whole, Newer)) else None,
            "bytes": health.bytes if isinstance(health, (Whole, Damaged)) else None,
            "last_backup": self.last_backup.strftime("%Y-%m-%dT%H:%M:%SZ") if self.last_backup else None,
            "days": health.days if isinstance(health, Whole) else None,
        }


def check(path: Path, backups: Path) -> FileCheck:
    """Look through the file, every row of it."""
    newest = newest_good(backups)
    return FileCheck(look_at(path, thorough=True), newest.made_at if newest else None)
