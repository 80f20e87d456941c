"""Telling through the system itself, where there is a way: one small door, whatever stands behind it.

Whatever fails behind the door, nothing breaks before it: then the app tells by itself, while it is open.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime


class Leave(Enum):
    """Whether the system lets us tell."""

    NONE_NEEDED = "none-needed"
    NOT_ASKED = "not-asked"
    GIVEN = "given"
    REFUSED = "refused"
    NOT_HERE = "not-here"
    """There is no such way."""


TELLS = frozenset({Leave.NONE_NEEDED, Leave.GIVEN})
"""With these, it is told."""


@dataclass(frozen=True, slots=True)
class Notice:
    """A title, a sentence, and the place in the app that a touch opens. The same tag takes the place of an older notice."""

    title: str
    sentence: str
    path: str
    tag: str
    occasion: str = ""
    """Which coming it is: what a system has shown by itself, it shows no second time."""


@dataclass(frozen=True, slots=True)
class Coming:
    """A notice that the system shall show by itself, at a moment."""

    at: datetime
    notice: Notice


class Notices(Protocol):
    """The door."""

    @property
    def rings_closed(self) -> bool:
        """Whether the system shows what is planned though the app is closed."""

    def leave(self) -> Leave:
        """What was last known."""

    async def look(self) -> Leave:
        """Ask the system, and not the person."""

    async def ask(self) -> Leave:
        """Ask the person, who has just touched something."""

    async def show(self, notice: Notice) -> bool:
        """Show it now; whether the system took it."""

    async def plan(self, coming: Sequence[Coming]) -> bool:
        """In place of all that was planned; nothing at all takes everything away. Whether the system took it."""


class NoNotices:
    """Where the system has no way, or none that we know of."""

    rings_closed = False

    def leave(self) -> Leave:
        """There is none."""
        return Leave.NOT_HERE

    async def look(self) -> Leave:
        """There is none."""
        return Leave.NOT_HERE

    async def ask(self) -> Leave:
        """There is nobody to ask."""
        return Leave.NOT_HERE

    async def show(self, _notice: Notice) -> bool:
        """Nobody takes it."""
        return False

    async def plan(self, _coming: Sequence[Coming]) -> bool:
        """Nobody takes it."""
        return False


@dataclass(frozen=True, slots=True)
class FirstThatCan:
    """Several ways: the first that may tell does."""

    ways: tuple[Notices, ...] = field(default=())

    @property
    def rings_closed(self) -> bool:
        """Whether any does."""
        return any(way.rings_closed for way in self.ways)

    def leave(self) -> Leave:
        """The best that one of them has."""
        return min((way.leave() for way in self.ways), key=_BEST.index, default=Leave.NOT_HERE)

    async def look(self) -> Leave:
        """Ask every system."""
        for way in self.ways:
            await way.look()
        return self.leave()

    async def ask(self) -> Leave:
        """Ask those that have not been asked, in their order, until one may tell."""
        for way in self.ways:
            if way.leave() is Leave.NOT_ASKED and await way.ask() in TELLS:
                break
        return self.leave()

    async def show(self, notice: Notice) -> bool:
        """One of them is enough."""
        for way in self.ways:
            if way.leave() in TELLS and await way.show(notice):
                return True
        return False

    async def plan(self, coming: Sequence[Coming]) -> bool:
        """All of them that ring when the app is closed."""
        return any([await way.plan(coming) for way in self.ways if way.rings_closed])


_BEST = (Leave.GIVEN, Leave.NONE_NEEDED, Leave.NOT_ASKED, Leave.REFUSED, Leave.NOT_HERE)
