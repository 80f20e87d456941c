"""Our page, made at start from the installed one: its language, its name, its mends."""

from __future__ import annotations

import html
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import flet as ft
from flet_web import get_package_web_dir, patch_index_html  # type: ignore[import-untyped]

if TYPE_CHECKING:
    from collections.abc import Mapping

_HEAD = """<meta charset="UTF-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="theme-color" media="(prefers-color-scheme: light)" content="#faf6ef">
  <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#121c1b">
  <link rel="stylesheet" href="page/rygvej.css">
  <script src="page/rygvej.js"></script>"""

_COVER = """<div id="cover" role="status" data-name="{name}" data-lost="{lost}">
    <img src="icons/icon-192.png" alt="">
    <p>{loading}</p>
  </div>
  <div id="loading" aria-hidden="true">"""


class PageChangedError(ValueError):
    """The installed page no longer has the shape that our additions were made for."""


@dataclass(frozen=True, slots=True)
class Cover:
    """What the page says before the app speaks, in the person's language."""

    language: str
    title: str
    description: str
    loading: str
    lost: str


def installed_web() -> Path:
    """The folder of the web files that came with Flet."""
    return Path(get_package_web_dir())


def dress(page: str, cover: Cover) -> str:
    """The page with our additions; every one must find its place."""
    title, description, loading, lost = map(html.escape, (cover.title, cover.description, cover.loading, cover.lost))
    changes: Mapping[str, str] = {
        "<html>": f'<html lang="{html.escape(cover.language)}">',
        '<meta charset="UTF-8">': _HEAD,
        # The app itself gives the page its name, once it is there.
        "<title>Flet</title>": f"<title>{loading}</title>",
        '<meta name="description" content="Flet application.">': f'<meta name="description" content="{description}">',
        '<meta name="apple-mobile-web-app-title" content="Flet">': (f'<meta name="apple-mobile-web-app-title" content="{title}">'),
        '<div id="loading" role="status" aria-label="Loading">': _COVER.format(name=title, lost=lost, loading=loading),
        # Kept as they are; the app does not start without them.
        "<!-- fletAppConfig -->": "<!-- fletAppConfig -->",
        '<script src="flutter_bootstrap.js" async></script>': '<script src="flutter_bootstrap.js" async></script>',
    }
    for old, new in changes.items():
        page = _swap(page, old, new)
    return page


def served_page(page: str, renderer: ft.WebRenderer) -> str:
    """The dressed page with Flet's own settings for a server that asks nobody else for anything."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "index.html"
        file.write_text(page, encoding="utf-8")
        patch_index_html(
            index_path=str(file),
            base_href="/",
            websocket_endpoint_path="/ws",
            web_renderer=renderer,
            route_url_strategy=ft.RouteUrlStrategy.PATH,
            no_cdn=True,
        )
        return file.read_text(encoding="utf-8")


def _swap(page: str, old: str, new: str) -> str:
    found = page.count(old)
    if found != 1:
        raise PageChangedError(f"the installed index.html has {old!r} {found} times, not once")
    return page.replace(old, new)
