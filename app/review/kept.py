"""What a clinician chose to keep of a patient: the files, the note, and the day on which it is deleted."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

FORMAT, VERSION = "rygvej-kept", 1


class Long(Enum):
    """How long something can be kept. The values are days, and handles."""

    MONTH = "30"
    QUARTER = "90"
    YEAR = "365"

    def until(self, today: date) -> date:
        """The day on which it is deleted."""
        return today + timedelta(int(self.value))


@dataclass(frozen=True, slots=True)
class Held:
    """A file as it came: its name, and what it held once it was unlocked."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Kept:
    """One patient who is kept on this computer."""

    person: str
    until: date
    note: str
    files: tuple[Held, ...]


def is_over(kept: Kept, today: date) -> bool:
    """Whether its day has come."""
    return today >= kept.until


def as_bytes(kept: Kept) -> bytes:
    """How it stands in its file."""
    files = [{"name": held.name, "data": held.data.decode("utf-8")} for held in kept.files]
    whole = {
        "format": FORMAT,
        "version": VERSION,
        "person": kept.person,
        "until": kept.until.isoformat(),
        "note": kept.note,
        "files": files,
    }
    return json.dumps(whole, ensure_ascii=False, sort_keys=True).encode()


def from_bytes(data: bytes) -> Kept | None:
    """What stands in a file of ours; nothing if it is no such file."""
    try:
        whole = json.loads(data)
        if whole["format"] != FORMAT or whole["version"] != VERSION:
            return None
        files = tuple(Held(str(one["name"]), str(one["data"]).encode()) for one in whole["files"])
        return Kept(str(whole["person"]), date.fromisoformat(whole["until"]), str(whole["note"]), files)
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def notes_as_text(notes: Iterable[tuple[str, str]], head: str) -> str:
    """Every note under the random name of its patient, as a text that any program reads."""
    parts = [head, *(f"{alias}\n{text}" for alias, text in notes)]
    return "\n\n".join(parts).replace("\r\n", "\n").replace("\n", "\r\n") + "\r\n"
