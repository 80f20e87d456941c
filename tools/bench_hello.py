"""The Flet hello world that the app is measured beside: served with the same flags, and a button for a touch. Run as a script."""

from __future__ import annotations

import sys
from pathlib import Path

import flet as ft
from flet_web import get_package_web_dir  # type: ignore[import-untyped]

ASSETS = Path(__file__).resolve().parent.parent / "assets"
OPT_IN = "page/rygvej.js"


def main(page: ft.Page) -> None:
    """Say hello, and count touches."""
    told = ft.Text("Hello")

    def touched() -> None:
        told.value = f"{told.value}."
        page.update()

    page.add(told, ft.Button("Touch", key="touch", on_click=touched))


def lay_out(folder: Path) -> Path:
    """Assets with the installed page and our own opt-in to semantics, by which `?a11y=1` does the same here."""
    page = (Path(get_package_web_dir()) / "index.html").read_text(encoding="utf-8")
    (folder / "page").mkdir(parents=True)
    (folder / "index.html").write_text(page.replace("<head>", f'<head>\n  <script src="{OPT_IN}"></script>', 1), encoding="utf-8")
    (folder / OPT_IN).write_bytes((ASSETS / OPT_IN).read_bytes())
    return folder


if __name__ == "__main__":
    ft.run(
        main,
        view=None,
        host="127.0.0.1",
        port=int(sys.argv[1]),
        assets_dir=sys.argv[2],
        no_cdn=True,
        web_renderer=ft.WebRenderer.AUTO,
    )
