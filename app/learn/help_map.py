"""Who does what: the doors of the health system, what is the same everywhere and what a region does in its own way."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from app.core.dated import read_term
from app.learn.shelf import CONTENT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from app.core.dated import Term

NATIONAL = "national"
LAYOUT = (
    ("own-doctor",),
    ("physiotherapist", "chiropractor"),
    ("municipality-119", "municipality-140"),
    ("hospital", "operation"),
    ("pain-centre", "job-centre"),
    ("laer-at-tackle",),
)
"""How the map is drawn: the nearest door on top, those that one comes to from it below."""


@dataclass(frozen=True, slots=True)
class HelpDoor:
    """One door: who it is for, how one gets there, and until when that holds."""

    id: str
    title: str
    who: str
    how: str
    claims: tuple[str, ...]
    links: tuple[str, ...]
    term: Term | None

    def is_over_on(self, day: date) -> bool:
        """Whether what stands here has run out."""
        return self.term is not None and self.term.is_over_on(day)

    def is_to_come_on(self, day: date) -> bool:
        """Whether it has not begun."""
        return self.term is not None and day < self.term.valid_from


@dataclass(frozen=True, slots=True)
class HelpMap:
    """Every door as it is in one region; without a region, what is the same everywhere."""

    doors: Mapping[str, HelpDoor]
    says: str | None

    def rows(self) -> tuple[tuple[HelpDoor, ...], ...]:
        """The doors as they are drawn."""
        return tuple(tuple(self.doors[name] for name in row) for row in LAYOUT)


@cache
def help_map(region: str | None, language: str) -> HelpMap:
    """The map of a region, or the national one where a region is unknown or has no file."""
    national, own = _data(NATIONAL), _data(region) if region else None
    rows = [_laid_over(door, (own or {}).get("doors", {}).get(door["id"], {})) for door in national["doors"]]
    says = own.get("says") if own else None
    return HelpMap({row["id"]: _door(row, language) for row in rows}, says[language] if says else None)


def _data(name: str) -> Any:
    file = CONTENT / "regions" / f"{name}.json"
    return json.loads(file.read_text("utf-8")) if file.exists() else None


def _laid_over(door: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    """A region's own words in place of the common ones; its claims and links beside them."""
    both = {
        name: [*door.get(name, ()), *(one for one in own.get(name, ()) if one not in door.get(name, ()))] for name in ("claims", "links")
    }
    return {**door, **own, **both}


def _door(row: Mapping[str, Any], language: str) -> HelpDoor:
    term = row.get("term")
    return HelpDoor(
        id=row["id"],
        title=row["title"][language],
        who=row["who"][language],
        how=row["how"][language],
        claims=tuple(row["claims"]),
        links=tuple(row["links"]),
        term=read_term(term) if term else None,
    )
