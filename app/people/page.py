"""The one page for those around a person: what helps, the plan for bad days, when to ring. No number about any day stands in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

Named: TypeAlias = tuple[str, str]
"""A name, and what stands under it."""


@dataclass(frozen=True, slots=True)
class Called:
    """When to ring: how soon, for which signs, and whom."""

    title: str
    signs: tuple[str, ...]
    how: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """Everything on the page, in the person's own words where they wrote any."""

    helps: tuple[Named, ...] = ()
    plan: tuple[Named, ...] = ()
    calls: tuple[Called, ...] = ()
    article: Named | None = None

    @property
    def is_written(self) -> bool:
        """Whether anything on it is the person's own."""
        return bool(self.helps or self.plan)
