"""A phone without glass: Flet's own session, with nobody on the other end of the line.

Leans on Flet's internals, so it stays in this one file and Flet is pinned exactly.
"""

from __future__ import annotations

import asyncio
import dataclasses
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING, Any

import flet as ft
import msgpack
from flet.components.component import Component
from flet.controls.base_control import BaseControl
from flet.controls.context import _context_page
from flet.messaging.connection import Connection
from flet.messaging.protocol import MessageAction, configure_encode_object_for_msgpack
from flet.messaging.session import Session
from flet.pubsub.pubsub_hub import PubSubHub

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

encode = partial(msgpack.packb, default=configure_encode_object_for_msgpack(BaseControl))
SPOKEN = ("value", "label", "content", "text", "title", "semantics_label", "error", "hint_text")


class Line(Connection):
    """Takes what the session sends, and answers what a real phone would answer."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.get_running_loop()
        self.executor = ThreadPoolExecutor(1)
        self.pubsubhub = PubSubHub(self.loop, self.executor)
        self.page_url = "http://127.0.0.1:8550"
        self.session: Session | None = None
        self.crashes: list[str] = []
        self.messages = 0

    def send_message(self, message: Any) -> None:
        encode([message.action, message.body])  # encoding is when Flet notes what it has already shown
        self.messages += 1
        if message.action == MessageAction.SESSION_CRASHED:
            self.crashes.append(message.body.message)
        if message.action == MessageAction.INVOKE_METHOD:
            self.loop.create_task(self._answer(message.body))

    async def _answer(self, call: Any) -> None:
        session = self.session
        if session is None:
            return
        if call.name == "push_route":
            session.page.route = call.args["route"]
            await session.dispatch_event(session.page._i, "route_change", {"route": call.args["route"]})
        session.handle_invoke_method_results(call.control_id, call.call_id, None, None)

    def dispose(self) -> None:
        self.executor.shutdown(wait=False)


class Phone:
    """Opens the app or one component, touches it, and reads it back."""

    def __init__(self, *, route: str = "/", width: int = 390) -> None:
        self.line = Line()
        self.session = self.line.session = Session(self.line)
        # The app keeps such errors from the person; here they fail the test.
        self.session.error = self.line.crashes.append  # type: ignore[method-assign, assignment]
        self.page = self.session.page
        self.session.apply_page_patch({"route": route, "platform": "android", "web": True, "width": width, "height": 844})
        encode(self.session.get_page_patch())  # what a real phone asks for first
        _context_page.set(self.page)

    async def run(self, main: Callable[[ft.Page], object]) -> Phone:
        """Open a whole app."""
        _context_page.set(self.page)
        main(self.page)
        await self.session.after_event(self.page)
        await self.settle()
        return self

    async def open(self, component: Callable[..., Any], *args: Any) -> Phone:
        """Open one component alone."""
        return await self.run(lambda page: page.render(component, *args))

    async def settle(self) -> None:
        """Let everything that was set going come to rest."""
        for _ in range(40):
            await asyncio.sleep(0)
        assert not self.line.crashes, self.line.crashes[0]

    def controls(self) -> Iterator[tuple[BaseControl, int]]:
        """Everything on the screen in front, with its depth."""
        views = ft.unwrap_component(self.page.views)
        yield from _walk(views[-1] if isinstance(views, list) else views)

    def find(self, key: str) -> Any:
        """The control with this handle."""
        for control, _ in self.controls():
            if getattr(control, "key", None) == key:
                return control
        msg = f"nothing on the screen is called {key}; there is {sorted(self.handles())}"
        raise LookupError(msg)

    def has(self, key: str) -> bool:
        """Whether something on the screen has this handle."""
        return key in self.handles()

    def handles(self) -> set[str]:
        """The handles of everything on the screen."""
        return {key for control, _ in self.controls() if isinstance(key := getattr(control, "key", None), str)}

    async def tap(self, key: str) -> None:
        """Touch something."""
        await self.session.dispatch_event(self.find(key)._i, "click", None)
        await self.settle()

    async def type(self, key: str, text: str) -> None:
        """Write something, as the client tells it: first the value, then the change."""
        field = self.find(key)
        self.session.apply_patch(field._i, {"value": text})
        await self.session.dispatch_event(field._i, "change", text)
        await self.settle()

    async def go(self, route: str) -> None:
        """Open another path."""
        _context_page.set(self.page)
        await self.page.push_route(route)
        await self.settle()

    def chosen(self) -> set[str]:
        """The handles of what is shown as chosen."""
        return {c.identifier for c, _ in self.controls() if isinstance(c, ft.Semantics) and c.selected and c.identifier}

    def reads(self) -> str:
        """What the screen says, a line each, indented as it is nested."""
        return "\n".join(line for control, depth in self.controls() if (line := _line(control, depth)))

    def close(self) -> None:
        """Put the phone away."""
        self.session.close()
        self.line.dispose()


def _line(control: BaseControl, depth: int) -> str:
    said = [str(v) for n in SPOKEN if isinstance(v := getattr(control, n, None), (str, int, float)) and v != "" and not isinstance(v, bool)]
    if isinstance(control, ft.Semantics) and control.selected:
        said.append("[chosen]")
    return "  " * depth + f"{type(control).__name__}: " + " · ".join(said) if said else ""


def _walk(node: Any, depth: int = 0) -> Iterator[tuple[BaseControl, int]]:
    if isinstance(node, Component):
        yield from _walk(node._b, depth)
    elif isinstance(node, (list, tuple)):
        for child in node:
            yield from _walk(child, depth)
    elif isinstance(node, BaseControl):
        yield node, depth
        for field in dataclasses.fields(node):
            if not field.name.startswith("_") and not field.metadata.get("skip") and field.name != "parent":
                value = getattr(node, field.name, None)
                if isinstance(value, (BaseControl, list, tuple)):
                    yield from _walk(value, depth + 1)
