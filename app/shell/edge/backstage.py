"""What a window needs and the first answer does not: loaded beside the loop while the browser still fetches the page."""

from __future__ import annotations

import asyncio
import contextlib
from importlib import import_module
from typing import TYPE_CHECKING

from starlette.websockets import WebSocketDisconnect

from app.device.language import asked_for, read_accepted

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    import flet as ft
    from starlette.applications import Starlette
    from starlette.websockets import WebSocket

    from app.shell.edge.packed import Packed

SESSION_SECONDS = 3600
"""How long a sleeping browser finds its screen again."""

HEAD_START = 0.1
"""Seconds in which a browser that waits at the door gets its page before anything else is done."""


class Backstage:
    """Answers the sockets of the windows with Flet, which takes longer to load than all that stands in front of it."""

    def __init__(
        self, main: Callable[[ft.Page], object], packed: Packed | None, prepare: Callable[[], object], at_end: Callable[[], object]
    ) -> None:
        """Open `main` in each window; `prepare` loads what `main` will want, `at_end` lets go of what it holds."""
        self._main = main
        self._at_end = at_end
        self._packed = packed
        self._prepare = prepare
        self._loading: asyncio.Task[None] | None = None

    @contextlib.asynccontextmanager
    async def lifespan(self, _app: Starlette) -> AsyncIterator[None]:
        """Load soon after the server starts, and let the windows go when it stops."""
        soon = asyncio.get_running_loop().call_later(HEAD_START, self._begin)
        yield
        soon.cancel()
        self._at_end()
        if self._loading is not None:
            await self._loading
            from flet_web.fastapi import app_manager  # type: ignore[import-untyped]

            await app_manager.shutdown()

    async def answer(self, websocket: WebSocket) -> None:
        """Serve one window until it is closed."""
        await asyncio.shield(self._begin())
        from flet_web.fastapi import FletApp, app_manager

        asked_for.set(read_accepted(websocket.headers.get("accept-language", "")))
        app = FletApp(
            loop=asyncio.get_running_loop(),
            executor=app_manager.executor,
            main=self._main,
            before_main=None,
            session_timeout_seconds=SESSION_SECONDS,
        )
        # The first screen is on its way: now there is time to pack what had to go out whole.
        packing = asyncio.create_task(self._packed.fill()) if self._packed is not None else None
        # A window that closes while something is being said to it is no error.
        with contextlib.suppress(WebSocketDisconnect):
            await app.handle(websocket)
        if packing is not None:
            packing.cancel()

    def _begin(self) -> asyncio.Task[None]:
        if self._loading is None:
            self._loading = asyncio.create_task(self._load())
        return self._loading

    async def _load(self) -> None:
        await asyncio.to_thread(self._load_slowly)
        from flet_web.fastapi import app_manager

        await app_manager.start()

    def _load_slowly(self) -> None:
        import_module("flet_web.fastapi")  # takes as long as everything that the first answer needs
        self._prepare()
