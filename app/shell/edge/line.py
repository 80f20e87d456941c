"""The line of a page's own script, beside Flet's socket. The gate before it lets in nobody but our own pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.routing import WebSocketRoute

if TYPE_CHECKING:
    from starlette.websockets import WebSocket

    from app.device.page_lines import PageLines

PATH = "/line"
"""The page's script knows it."""

_NOT_OURS = 1008


def line_route(lines: PageLines) -> WebSocketRoute:
    """Where a page opens its line. Whoever says what our page would never say is turned out."""

    async def answer(websocket: WebSocket) -> None:
        await websocket.accept()
        line = lines.join(websocket.send_text)
        try:
            while (message := await websocket.receive())["type"] != "websocket.disconnect":
                if not line.hear(message.get("text") or ""):
                    await websocket.close(_NOT_OURS)
                    return
        finally:
            lines.part(line)

    return WebSocketRoute(PATH, answer)
