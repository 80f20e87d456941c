"""What a person does to what they have tried, as plain changes of the list, and how one is taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.changed import undone
from app.tried.tried import MOST, Tried, TriedProblem, of_kind, read_tried

if TYPE_CHECKING:
    from app.core.changed import Changed
    from app.tried.tried import Kind, Typed

Things = tuple[Tried, ...]
"""Everything that is written, in order."""


def add(things: Things, kind: Kind, typed: Typed, new_id: str) -> Things | TriedProblem:
    """Put one more thing last."""
    one = read_tried(typed, kind, new_id, max((there.position for there in things), default=0) + 1)
    if isinstance(one, TriedProblem):
        return one
    return TriedProblem.TOO_MANY if len(of_kind(things, kind)) >= MOST else (*things, one)


def correct(things: Things, which: str, typed: Typed) -> Things | TriedProblem:
    """Other words about the same thing, in the same place."""
    there = _find(things, which)
    if there is None:
        return TriedProblem.NOT_THERE
    one = read_tried(typed, there.kind, which, there.position)
    return one if isinstance(one, TriedProblem) else tuple(one if other.id == which else other for other in things)


def forget(things: Things, which: str) -> Things | TriedProblem:
    """It is gone."""
    return tuple(one for one in things if one.id != which) if _find(things, which) else TriedProblem.NOT_THERE


def take_back(things: Things, changed: Changed[Tried]) -> Things:
    """The things as before one change. What another window has changed since then stays."""
    return tuple(sorted(undone(things, changed), key=lambda one: (one.position, one.id)))


def _find(things: Things, which: str) -> Tried | None:
    return next((one for one in things if one.id == which), None)
