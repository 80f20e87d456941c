"""A change of a list of things that have ids, and how it is taken back without losing what somebody changed since."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.diary import Diary


class Named(Protocol):
    """Anything that is known by an id."""

    @property
    def id(self) -> str:
        """What it is known by."""


One = TypeVar("One", bound=Named)
Problem = TypeVar("Problem")


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


@dataclass(frozen=True, slots=True)
class Keeping(Generic[One]):
    """How a list is read from the file, and how it is made another one there."""

    read: Callable[[Any], tuple[One, ...]]
    write: Callable[[Any, tuple[One, ...], tuple[One, ...]], None]

    def change(self, diary: Diary, change: Callable[[tuple[One, ...]], tuple[One, ...] | Problem]) -> Changed[One] | Problem:
        """Read and write in one transaction, so that two windows lose nothing. A problem leaves everything as it is."""
        with diary.session() as session:
            before = self.read(session)
            after = change(before)
            if not isinstance(after, tuple):
                return after
            self.write(session, before, after)
            session.commit()
        diary.news.spread()
        return Changed(before, after)


def _by_id(things: tuple[One, ...]) -> dict[str, One]:
    return {thing.id: thing for thing in things}
