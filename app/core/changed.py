"""A change of a list of things that have ids, and how it is taken back without losing what somebody changed since."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar


class Named(Protocol):
    """Anything that is known by an id."""

    @property
    def id(self) -> str:
        """What it is known by."""


One = TypeVar("One", bound=Named)


@dataclass(frozen=True, slots=True)
class Changed(Generic[One]):
    """One change: the things as they were before, and as they are after."""

    before: tuple[One, ...]
    after: tuple[One, ...]

    @property
    def is_change(self) -> bool:
        """Whether anything is other than it was."""
        return self.before != self.after


def undone(things: tuple[One, ...], changed: Changed[One]) -> tuple[One, ...]:
    """The things as before one change, in no order. What another window has changed since then stays."""
    now, before, after = _by_id(things), _by_id(changed.before), _by_id(changed.after)
    for which in before | after:
        if before.get(which) != after.get(which) and now.get(which) == after.get(which):
            now.pop(which, None)
            if which in before:
                now[which] = before[which]
    return tuple(now.values())


def _by_id(things: tuple[One, ...]) -> dict[str, One]:
    return {thing.id: thing for thing in things}
