"""Answers the browser with files: the ones made at start, then ours, then the installed ones."""

from __future__ import annotations

import asyncio
import hashlib
from functools import partial
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from app.shell.edge.client import bytes_of
from app.shell.edge.fonts import fallback_font

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from starlette.types import Receive, Scope, Send

    from app.shell.edge.packed import Packed

# Said here, because a computer's own list of types may be wrong or empty.
_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".mjs": "text/javascript; charset=utf-8",
    ".otf": "font/otf",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".ttf": "font/ttf",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".woff2": "font/woff2",
}
_SHOWN_AS_PAGE = frozenset({"", ".html"})
_INDEX = "index.html"


class Files:
    """The files of the app, each answered from memory or disk with a mark that saves a second sending."""

    def __init__(self, made: Mapping[str, bytes], assets: Path, installed: Path, packed: Packed | None = None) -> None:
        """Serve what was made at start, our assets, and what came installed, in this order."""
        self._made = {name: (body, f'W/"{hashlib.sha256(body).hexdigest()[:32]}"') for name, body in made.items()}
        self._assets = assets
        self._folders = (assets, installed)
        self._packed = packed

    async def __call__(self, scope: Scope, _receive: Receive, send: Send) -> None:
        """Answer a request for a file; a path without an ending is a place in the app and gets the page."""
        if scope["type"] != "http":
            await send({"type": "websocket.close", "code": 4404})
        elif scope["method"] not in {"GET", "HEAD"}:
            await _answer(send, 405, [("allow", "GET, HEAD")])
        else:
            path = scope["path"].strip("/")
            is_page = path not in self._made and self._find(path) is None and _ending(path) in _SHOWN_AS_PAGE
            await self._give(_INDEX if is_page else path, scope, send)

    async def _give(self, path: str, scope: Scope, send: Send) -> None:
        if path in self._made:
            body, mark = self._made[path]
            await _give_body(scope, send, path, mark, body)
        elif file := self._find(path):
            await self._give_file(file, scope, send)
        else:
            await _answer(send, 404, [("cache-control", "no-store")])

    async def _give_file(self, file: Path, scope: Scope, send: Send) -> None:
        mark = _mark(file)
        if mark in _marks(scope):
            await _answer(send, 304, _kept(mark))
            return
        smaller = self._packed.of(file) if self._packed is not None and _takes_gzip(scope) else None
        body = await asyncio.to_thread(smaller.read_bytes if smaller else partial(bytes_of, file))
        await _give_body(scope, send, file.name, mark, body, is_packed=smaller is not None)

    def _find(self, path: str) -> Path | None:
        parts = path.split("/")
        if any(part.startswith(".") or not part or set(part) & set("\\:\0") for part in parts):
            return None
        if font := fallback_font(path, self._assets):
            return font
        files = (folder.joinpath(*parts) for folder in self._folders)
        return next((file for file in files if file.is_file()), None)


async def _give_body(scope: Scope, send: Send, name: str, mark: str, body: bytes, *, is_packed: bool = False) -> None:
    if mark in _marks(scope):
        await _answer(send, 304, _kept(mark))
        return
    kind = _TYPES.get(_ending(name), "application/octet-stream")
    encoding = [("content-encoding", "gzip")] if is_packed else []
    headers = [("content-type", kind), ("content-length", str(len(body))), *encoding, *_kept(mark)]
    await _answer(send, 200, headers, b"" if scope["method"] == "HEAD" else body)


async def _answer(send: Send, status: int, headers: list[tuple[str, str]], body: bytes = b"") -> None:
    encoded = [(name.encode(), value.encode()) for name, value in headers]
    await send({"type": "http.response.start", "status": status, "headers": encoded})
    await send({"type": "http.response.body", "body": body})


def _kept(mark: str) -> list[tuple[str, str]]:
    # Names carry no version, so the browser keeps a file but asks each time whether it still holds.
    return [("etag", mark), ("cache-control", "no-cache"), ("vary", "accept-encoding")]


def _mark(file: Path) -> str:
    status = file.stat()
    return f'W/"{status.st_mtime_ns:x}-{status.st_size:x}"'


def _marks(scope: Scope) -> list[str]:
    return [mark.strip() for mark in _header(scope, b"if-none-match").split(",")]


def _takes_gzip(scope: Scope) -> bool:
    return "gzip" in _header(scope, b"accept-encoding")


def _header(scope: Scope, name: bytes) -> str:
    return next((value.decode("latin-1") for key, value in scope["headers"] if key == name), "")


def _ending(path: str) -> str:
    return PurePosixPath(path).suffix.lower()
