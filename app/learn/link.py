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


def read_link(row: Mapping[str, Any], language: str) -> Link:
    """One row of the file."""
    return Link(row["id"], row["name"], row["owner"][language], row["what"][language], row["url"], date.fromisoformat(row["checked"]))
