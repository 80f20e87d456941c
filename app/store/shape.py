"""What a file of a given version has to look like inside."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import lru_cache
from typing import TYPE_CHECKING

from app.store.migrations import bring_up

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.store.steps import Step

_PARTS = "SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite~_%' ESCAPE '~'"


def shape_of(link: sqlite3.Connection) -> frozenset[tuple[str, str]]:
    """Every table and index, by name and by the words that made it."""
    return frozenset((str(name), str(sql)) for name, sql in link.execute(_PARTS))


def shape_after(steps: Sequence[Step]) -> frozenset[tuple[str, str]]:
    """The shape that these steps give a new file."""
    return _built(tuple(steps))


@lru_cache(maxsize=8)
def _built(steps: tuple[Step, ...]) -> frozenset[tuple[str, str]]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as link:
        bring_up(link, steps)
        return shape_of(link)
