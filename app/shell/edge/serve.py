"""Puts the web front together and serves it to this computer alone."""

from __future__ import annotations

import contextlib
import socket
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import flet as ft
import uvicorn
from starlette.applications import Starlette
from starlette.routing import Mount, WebSocketRoute

from app.device.page_lines import PageLines
from app.shell.edge.backstage import Backstage
from app.shell.edge.files import Files
from app.shell.edge.fonts import font_manifest
from app.shell.edge.gate import MESSAGE_LIMIT, Gate
from app.shell.edge.index import dress, installed_web, served_page
from app.shell.edge.line import line_route
from app.shell.edge.packed import Packed
from app.shell.edge.policy import header_policy, script_hashes

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from starlette.routing import BaseRoute
    from starlette.types import ASGIApp

    from app.shell.edge.index import Cover

HOST = "127.0.0.1"
_TRIES = 100


@dataclass(frozen=True, slots=True)
class Front:
    """What the front is made of: our files, the port, the words and letters of the page, where packed copies are kept."""

    assets: Path
    port: int
    cover: Cover
    fonts: Mapping[str, str]
    cache: Path | None = None
    renderer: ft.WebRenderer = ft.WebRenderer.AUTO
    message_limit: int = MESSAGE_LIMIT
    lines: PageLines = field(default_factory=PageLines)
    """The lines to the scripts of the pages."""
    at_end: Callable[[], object] = lambda: None
    """Called when the server stops."""


def build_app(
    main: Callable[[ft.Page], object], front: Front, routes: Sequence[BaseRoute] = (), prepare: Callable[[], object] = lambda: None
) -> ASGIApp:
    """The whole front for one Flet main; further routes are asked before the files. `prepare` may load while the page is fetched."""
    web = installed_web()
    page = served_page(dress((web / "index.html").read_text(encoding="utf-8"), front.cover), front.renderer)
    letters = font_manifest((web / "assets" / "FontManifest.json").read_text(encoding="utf-8"), front.fonts)
    made = {"index.html": page.encode(), "assets/FontManifest.json": letters.encode()}
    packed = Packed(front.cache) if front.cache is not None else None
    files = Mount("/", app=Files(made, front.assets, web, packed))
    stage = Backstage(main, packed, prepare, front.at_end)
    inside = Starlette(routes=[WebSocketRoute("/ws", stage.answer), line_route(front.lines), *routes, files], lifespan=stage.lifespan)
    policy = header_policy(script_hashes(page))
    return Gate(inside, port=front.port, policy=policy, message_limit=front.message_limit)


def server_for(app: ASGIApp, port: int, message_limit: int = MESSAGE_LIMIT) -> uvicorn.Server:
    """A quiet server for this computer alone; sessions live in its process, so there is never a second worker."""
    config = uvicorn.Config(
        app,
        host=HOST,
        port=port,
        log_config=None,
        access_log=False,
        server_header=False,
        ws_max_size=message_limit,
        ws_per_message_deflate=False,
        # A socket that never said who it is keeps Flet waiting.
        timeout_graceful_shutdown=2,
    )
    return uvicorn.Server(config)


def serve(app: ASGIApp, port: int, when_open: Callable[[], object] | None = None) -> None:
    """Serve until the person stops it; from when_open on, a browser that comes is answered."""
    with socket.create_server((HOST, port)) as door, contextlib.suppress(KeyboardInterrupt):
        if when_open is not None:
            when_open()
        server_for(app, port).run(sockets=[door])


def free_port(wanted: int) -> int:
    """The wanted port, or the next one that nobody holds."""
    last = min(wanted + _TRIES, 65535)
    for port in range(wanted, last + 1):
        if _is_free(port):
            return port
    raise OSError(f"no free port from {wanted} to {last}")


def _is_free(port: int) -> bool:
    try:
        with socket.create_server((HOST, port)):
            return True
    except OSError:
        return False
