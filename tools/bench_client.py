"""A small client that speaks Flet's own language over its socket: it opens a window, touches, and hears what is redrawn."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import msgpack
import websockets

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

REGISTER, PATCH, EVENT = 1, 2, 3
PHONE = {"platform": "android", "web": True, "width": 390, "height": 844}
QUIET = 0.15
"""Seconds without a message, after which nothing more comes."""

PATIENCE = 20.0


class Client:
    """One open window, and where each control with a handle is."""

    def __init__(self, line: websockets.ClientConnection) -> None:
        self._line = line
        self._places: dict[str, int] = {}
        self.heard = 0

    async def register(self, route: str) -> None:
        """Say who one is, and hear the first screen out."""
        await self._say(REGISTER, {"session_id": "", "page_name": "", "page": {"route": route, **PHONE}})
        await self.until(lambda _, handles: bool(handles))
        await self.rest()

    async def touch(self, handle: str) -> None:
        """Touch what has this handle."""
        await self._say(EVENT, {"target": self._places[handle], "name": "click", "data": None})

    async def until(self, is_it: Callable[[int, set[str]], bool]) -> None:
        """Hear until a message is the one waited for, by its kind and the handles in it."""
        while True:
            action, handles = await self._hear(PATIENCE)
            if is_it(action, handles):
                return

    async def rest(self) -> None:
        """Hear until nothing more comes."""
        try:
            while True:
                await self._hear(QUIET)
        except TimeoutError:
            return

    async def _say(self, action: int, body: dict[str, Any]) -> None:
        await self._line.send(b"\x00" + msgpack.packb([action, body]))

    async def _hear(self, patience: float) -> tuple[int, set[str]]:
        heard = await asyncio.wait_for(self._line.recv(), patience)
        if not isinstance(heard, bytes):
            raise TypeError("Flet speaks in bytes")
        self.heard += len(heard)
        message = msgpack.unpackb(heard[1:], ext_hook=lambda _code, data: data, strict_map_key=False)
        drawn = {control["key"]: control["_i"] for control in _controls(message) if isinstance(control.get("key"), str)}
        self._places |= drawn
        return message[0], set(drawn)


@asynccontextmanager
async def window(port: int, route: str = "/") -> AsyncIterator[Client]:
    """A window that is open until the block ends."""
    host = f"127.0.0.1:{port}"
    async with websockets.connect(f"ws://{host}/ws", origin=websockets.Origin(f"http://{host}"), max_size=None) as line:
        client = Client(line)
        await client.register(route)
        yield client


def _controls(node: Any) -> Iterator[dict[Any, Any]]:
    if isinstance(node, dict):
        if "_i" in node:
            yield node
        node = list(node.values())
    if isinstance(node, list):
        for one in node:
            yield from _controls(one)
