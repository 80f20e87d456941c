"""The one folder that holds everything a person told: the file, and its copies."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.device.platform import this_platform

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

FOR_ME_ALONE = 0o700


@dataclass(frozen=True, slots=True)
class DataFolder:
    """Where the diary is kept."""

    path: Path

    @property
    def file(self) -> Path:
        """The diary."""
        return self.path / "rygvej.db"

    @property
    def backups(self) -> Path:
        """Its copies."""
        return self.path / "backups"

    def make(self) -> None:
        """Make the folder, closed to everyone else, if it is not there."""
        self.path.mkdir(FOR_ME_ALONE, parents=True, exist_ok=True)


def data_folder(argument: Path | None, env: Mapping[str, str], home: Callable[[], Path] | None = None) -> DataFolder:
    """What was asked for, else what the environment says, else what Flet gives, else the platform's own. Makes nothing."""
    asked = argument or _named(env, "RYGVEJ_DATA") or _named(env, "FLET_APP_STORAGE_DATA") or (home or this_platform().home)()
    return DataFolder(asked.expanduser().absolute())


def cache_folder() -> Path:
    """Where things lie that can be made again."""
    from platformdirs import user_cache_path

    return user_cache_path("rygvej", appauthor=False)


def _named(env: Mapping[str, str], name: str) -> Path | None:
    value = env.get(name)
    return Path(value) if value else None
