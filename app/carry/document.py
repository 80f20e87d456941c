"""The complete document: everything that stands in a diary's file, in a form that any program can read (docs/formats.md)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

FORMAT = "rygvej-backup"
SHARE = "rygvej-share"
VERSION = 1
STAMP = "%Y-%m-%dT%H:%M:%SZ"

Value: TypeAlias = str | int | float | None
Row: TypeAlias = "Mapping[str, Value]"
Tables: TypeAlias = "Mapping[str, tuple[Row, ...]]"


@dataclass(frozen=True, slots=True)
class Document:
    """Every table with every row, and which version of the file they are from."""

    file_version: int
    made_at: str
    app_version: str
    tables: Tables

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return sum(len(rows) for rows in self.tables.values())


def stamp(moment: datetime) -> str:
    """A moment as a document says it: in UTC, to the second."""
    return moment.astimezone(UTC).strftime(STAMP)


def as_bytes(document: Document) -> bytes:
    """The document as a file. The same diary at the same moment gives the same bytes."""
    head = {
        "format": FORMAT,
        "version": VERSION,
        "file_version": document.file_version,
        "made_at": document.made_at,
        "app_version": document.app_version,
    }
    lines = [f'  "{name}": {_plain(value)},' for name, value in head.items()]
    return "\n".join(["{", *lines, '  "tables": {', ",\n".join(_tables(document.tables)), "  }", "}", ""]).encode()


def _tables(tables: Tables) -> Iterator[str]:
    # A row has a line of its own, so that an editor's line numbers mean something.
    for name in sorted(tables):
        rows = ",\n".join(f"      {_plain(row)}" for row in tables[name])
        yield f"    {_plain(name)}: [\n{rows}\n    ]" if rows else f"    {_plain(name)}: []"


def _plain(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
