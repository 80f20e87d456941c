"""The one bridge to the page's own script: what the system shall tell goes over, and what the browser allows comes back.

Behind a server each page has a line of its own beside Flet's socket (`app/shell/edge/line.py`); where the app runs inside the
page it is a channel of this origin (`app/device/page_channel.py`). The messages are the same: a number and what is asked goes
over, and the number, what the browser allows and whether it was done come back.
"""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

from app.device.notice import Leave

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    from app.device.notice import Coming, Notice

LONGEST = 200
"""Characters of the longest answer that a page gives."""

PATIENCE = 5.0
"""Seconds that a page may take to show something; one that sleeps does not answer."""

ALLOWS = {"granted": Leave.GIVEN, "denied": Leave.REFUSED, "default": Leave.NOT_ASKED, "none": Leave.NOT_HERE}
"""What a browser says, and what it means."""


class PageLine:
    """The line to one page."""

    def __init__(self, send: Callable[[str], Awaitable[None]], when_changed: Callable[[], None]) -> None:
        self.leave = Leave.NOT_HERE
        self._send, self._when_changed = send, when_changed
        self._waiting: dict[int, asyncio.Future[bool]] = {}
        self._asked = 0

    def hear(self, text: str) -> bool:
        """What the page says. Whether it was anything that our page would say."""
        said = _read(text)
        if said is None:
            return False
        leave, self.leave = self.leave, ALLOWS[said["allows"]]
        answered = self._waiting.pop(said["n"], None)
        if answered is not None and not answered.done():
            answered.set_result(said["done"])
        if leave is not self.leave:
            self._when_changed()
        return True

    def hang_up(self) -> None:
        """The page is gone: nothing that was asked is done."""
        for answered in self._waiting.values():
            if not answered.done():
                answered.set_result(False)
        self._waiting.clear()

    async def ask(self, what: Mapping[str, object]) -> bool:
        """Hand something over; whether the page did it."""
        self._asked += 1
        answered: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._waiting[self._asked] = answered
        try:
            await self._send(json.dumps({"n": self._asked, **what}))
        except Exception:  # noqa: BLE001 - a page that went away in this moment did nothing
            answered.set_result(False)
        return await answered


class PageLines:
    """The pages that are open. The computer they stand on is one, so one page is enough to tell."""

    rings_closed = False

    def __init__(self, patience: float = PATIENCE) -> None:
        self.when_changed: Callable[[], None] = lambda: None
        """Called when a browser allows something else than before."""
        self._lines: list[PageLine] = []
        self._patience = patience

    def join(self, send: Callable[[str], Awaitable[None]]) -> PageLine:
        """A page has opened its line."""
        line = PageLine(send, self._change)
        self._lines.append(line)
        return line

    def part(self, line: PageLine) -> None:
        """A page has closed it."""
        line.hang_up()
        self._lines.remove(line)

    def _change(self) -> None:
        self.when_changed()

    def leave(self) -> Leave:
        """The best that one of the pages has."""
        known = {line.leave for line in self._lines}
        return next((leave for leave in (Leave.GIVEN, Leave.NOT_ASKED, Leave.REFUSED) if leave in known), Leave.NOT_HERE)

    async def look(self) -> Leave:
        """A page says by itself what its browser allows."""
        return self.leave()

    async def ask(self) -> Leave:
        """Only the page that was just touched asks; the others answer at once that they did not. The person takes their time."""
        await asyncio.gather(*(line.ask({"ask": True}) for line in self._lines))
        return self.leave()

    async def show(self, notice: Notice) -> bool:
        """In the first page that may and can."""
        what = {"show": {"title": notice.title, "body": notice.sentence, "path": notice.path, "tag": notice.tag}}
        for line in [line for line in self._lines if line.leave is Leave.GIVEN]:
            try:
                if await asyncio.wait_for(line.ask(what), self._patience):
                    return True
            except TimeoutError:
                continue
        return False

    async def plan(self, _coming: Sequence[Coming]) -> bool:
        """A page that is closed shows nothing."""
        return False


def _read(text: str) -> dict[str, Any] | None:
    if len(text) > LONGEST:
        return None
    try:
        said = json.loads(text)
    except ValueError:
        return None
    if not isinstance(said, dict) or set(said) != {"n", "allows", "done"}:
        return None
    is_ours = type(said["n"]) is int and type(said["allows"]) is str and said["allows"] in ALLOWS and type(said["done"]) is bool
    return said if is_ours else None
