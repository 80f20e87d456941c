"""The door of the server: who may come in, and what every answer carries."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from starlette.types import ASGIApp, Message, Receive, Scope, Send

MESSAGE_LIMIT = 32 * 2**20
"""The largest message over the socket, in bytes: a restored backup comes this way."""

_HIDDEN = frozenset({"/docs", "/docs/oauth2-redirect", "/redoc", "/openapi.json"})
_SAFE_METHODS = frozenset({"GET", "HEAD"})
_DROPPED = frozenset({b"access-control-allow-origin", b"server"})
_TOO_BIG = 1009
_REFUSED = 4403


class Gate:
    """Lets in only this computer's own pages, and puts the safety headers on every answer."""

    def __init__(self, app: ASGIApp, *, port: int, policy: str, message_limit: int = MESSAGE_LIMIT) -> None:
        """Guard an app that listens on this port."""
        self._app = app
        self._hosts = frozenset(f"{name}:{port}" for name in ("127.0.0.1", "localhost", "[::1]"))
        self._origins = frozenset(f"http://{host}" for host in self._hosts)
        self._headers = _safety_headers(policy)
        self._limit = message_limit

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, refuse or hand on."""
        if scope["type"] == "http":
            await self._request(scope, receive, self._with_headers(send))
        elif scope["type"] == "websocket":
            await self._socket(scope, receive, send)
        else:
            await self._app(scope, receive, send)

    async def _request(self, scope: Scope, receive: Receive, send: Send) -> None:
        if not self._knows_host(scope):
            await _say(send, 403, "This address is not served here.")
        elif scope["method"] not in _SAFE_METHODS and not self._knows_origin(scope):
            await _say(send, 403, "This page may not ask that.")
        elif scope["path"].rstrip("/") in _HIDDEN:
            await _say(send, 404, "There is nothing here.")
        else:
            await self._app(scope, receive, send)

    async def _socket(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self._knows_host(scope) and self._knows_origin(scope):
            line = _Line(receive, send, self._limit)
            await self._app(scope, line.receive, line.send)
        else:
            await send({"type": "websocket.close", "code": _REFUSED})

    def _knows_host(self, scope: Scope) -> bool:
        # A foreign name that resolves to this computer would otherwise read the diary.
        return _only(scope, b"host").lower() in self._hosts

    def _knows_origin(self, scope: Scope) -> bool:
        return _only(scope, b"origin").lower() in self._origins

    def _with_headers(self, send: Send) -> Send:
        async def send_safely(message: Message) -> None:
            if message["type"] == "http.response.start":
                kept = _without(message.get("headers", ()), _DROPPED.union(name for name, _ in self._headers))
                message = {**message, "headers": [*kept, *self._headers]}
            await send(message)

        return send_safely


class _Line:
    """One socket, closed for good at the first message that is too big."""

    def __init__(self, receive: Receive, send: Send, limit: int) -> None:
        self._receive, self._send, self._limit = receive, send, limit
        self._is_closed = False

    async def receive(self) -> Message:
        message = await self._receive()
        size = len(message.get("bytes") or message.get("text") or b"")
        if message["type"] != "websocket.receive" or size <= self._limit:
            return message
        await self.send({"type": "websocket.close", "code": _TOO_BIG})
        self._is_closed = True
        return {"type": "websocket.disconnect", "code": _TOO_BIG}

    async def send(self, message: Message) -> None:
        if not self._is_closed:
            await self._send(message)


def _safety_headers(policy: str) -> tuple[tuple[bytes, bytes], ...]:
    headers = {
        "content-security-policy": policy,
        # Together these two let the engine draw in a thread of its own.
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-embedder-policy": "require-corp",
        "cross-origin-resource-policy": "same-origin",
        "permissions-policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
    }
    return tuple((name.encode(), value.encode()) for name, value in headers.items())


def _without(headers: Iterable[tuple[bytes, bytes]], names: frozenset[bytes]) -> list[tuple[bytes, bytes]]:
    return [(name, value) for name, value in headers if name.lower() not in names]


def _only(scope: Scope, name: bytes) -> str:
    """The value of a header that must come exactly once, else nothing."""
    values = [value for key, value in scope["headers"] if key.lower() == name]
    return values[0].decode("latin-1") if len(values) == 1 else ""


async def _say(send: Send, status: int, sentence: str) -> None:
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"cache-control", b"no-store")]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": sentence.encode()})
