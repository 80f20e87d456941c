"""Many people's exports as one data set: who may be counted, under which random names, and what is skipped."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from app.review.rows import Rows, told_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from app.handover.report import Report

MOST_BYTES = 64 * 1024 * 1024
CHUNK = 200
"""People whose rows are held at once: what bounds the memory, however many there are."""


class Skipped(Enum):
    """Why a file is left out, beside what its own format finds wrong."""

    NO_CONSENT = "no-consent"
    TOO_LARGE = "too-large"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Read:
    """A file that was understood: its report, and which format told it."""

    report: Report
    source: str


@dataclass(frozen=True, slots=True)
class Looked:
    """What a file is found to be: whose, or why it is left out."""

    path: Path
    person: str = ""
    skipped: Enum | None = None


@dataclass(frozen=True, slots=True)
class Chunk:
    """The rows of some people, and those of their files that are left out."""

    rows: Rows
    left_out: tuple[Looked, ...]


def look(path: Path, whose: Callable[[bytes], str | Enum]) -> Looked:
    """A first look, to know which files are one person's. What is in it is read only once, later."""
    data = bytes_of(path)
    found = whose(data) if isinstance(data, bytes) else data
    return Looked(path, skipped=found) if isinstance(found, Enum) else Looked(path, found)


def open_one(path: Path, read: Callable[[bytes], Read | Enum]) -> Read | Enum:
    """What a file holds, or why it is left out: it is not whole, or the person did not say that it may be counted."""
    data = bytes_of(path)
    found = read(data) if isinstance(data, bytes) else data
    if isinstance(found, Read) and found.report.collected is None:
        return Skipped.NO_CONSENT
    return found


def bytes_of(path: Path) -> bytes | Skipped:
    """The bytes of a file that may be ours."""
    try:
        return path.read_bytes() if path.stat().st_size <= MOST_BYTES else Skipped.TOO_LARGE
    except OSError:
        return Skipped.UNREADABLE


def people_in(looked: Iterable[Looked]) -> dict[str, tuple[Path, ...]]:
    """The files of each person."""
    of: dict[str, list[Path]] = {}
    for one in looked:
        if one.skipped is None:
            of.setdefault(one.person, []).append(one.path)
    return {person: tuple(paths) for person, paths in of.items()}


def chunks(people: Mapping[str, Sequence[Path]], size: int = CHUNK) -> Iterator[tuple[tuple[str, tuple[Path, ...]], ...]]:
    """The people, so many at a time."""
    everyone = [(person, tuple(paths)) for person, paths in people.items()]
    for start in range(0, len(everyone), size):
        yield tuple(everyone[start : start + size])


def new_key() -> bytes:
    """What the random names of one data set are made with. It is thrown away, so that nobody finds the way back."""
    return secrets.token_bytes(32)


def alias(person: str, key: bytes) -> str:
    """The name that a person has in this data set and nowhere else."""
    return hmac.new(key, person.encode(), hashlib.sha256).hexdigest()[:16]


def rows_of(chunk: Iterable[tuple[str, Sequence[Path]]], key: bytes, read: Callable[[bytes], Read | Enum]) -> Chunk:
    """The rows of some people. Of whom no file may be counted, there is no row."""
    rows, left_out = Rows(), []
    for person, paths in chunk:
        found = [(path, open_one(path, read)) for path in paths]
        left_out += [Looked(path, person, one) for path, one in found if isinstance(one, Enum)]
        whole = [one for _, one in found if isinstance(one, Read)]
        if whole:
            rows.add(alias(person, key), told_in((one.report, one.source) for one in whole))
    return Chunk(rows, tuple(left_out))
