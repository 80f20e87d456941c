"""A page outside the app: its name, who owns it, what one finds there, and when somebody last looked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Link:
    """One page."""

    id: str
    name: str
    owner: str
    what: str
    url: str
    checked: date
    opened: date | None


def read_link(row: Mapping[str, Any], language: str) -> Link:
    """One row of the file."""
    opened = row["opened"]
    return Link(
        id=row["id"],
        name=row["name"],
        owner=row["owner"][language],
        what=row["what"][language],
        url=row["url"],
        checked=date.fromisoformat(row["checked"]),
        opened=None if opened is None else date.fromisoformat(opened),
    )
