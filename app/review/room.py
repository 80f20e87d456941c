"""The room of one window: the desk in it, and where something may be kept. Nothing in it outlives the window by itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import flet as ft

from app.handover.envelope import Envelope
from app.review import desk as on_desk
from app.review.desk import Desk
from app.review.patient import Order
from app.review.reading import envelope_of, read_file, read_unlocked

if TYPE_CHECKING:
    from app.review.ports import Ports


@ft.observable
@dataclass
class Room:
    """Whoever holds it is drawn anew when a file is opened or a note is written."""

    ports: Ports
    desk: Desk = field(default_factory=Desk)
    order: Order = Order.LAST_ENTRY
    wanted: str = ""
    progress: tuple[int, int] | None = None

    def open_file(self, name: str, data: bytes) -> None:
        """Lay one more file on the desk, or say why not."""
        self.desk = on_desk.opened(self.desk, name, data, read_file)

    async def unlock(self, name: str, code: str) -> None:
        """Try a code on a locked file."""
        held = self._held(name)
        envelope = envelope_of(held) if held else None
        if held and isinstance(envelope, Envelope):
            found = read_unlocked(await self.ports.unlock(envelope, code))
            self.desk = on_desk.opened(self.desk, name, held, lambda _: found)

    def open_whole_diary(self, name: str) -> None:
        """The clinician said yes to a file that holds a person's whole diary."""
        held = self._held(name)
        if held is not None:
            self.desk = on_desk.opened(self.desk, name, held, self.ports.read_diary)

    def note(self, person: str, typed: str) -> None:
        """Write a note on someone."""
        self.desk = on_desk.noted(self.desk, person, typed)

    def put_away(self, person: str) -> None:
        """Take someone's files off the desk."""
        self.desk = on_desk.put_away(self.desk, person)

    def forget_refused(self, name: str) -> None:
        """Take a file that could not be opened off the desk."""
        self.desk = on_desk.without_refused(self.desk, name)

    def _held(self, name: str) -> bytes | None:
        return next((one.held for one in self.desk.refused if one.name == name and one.held), None)
