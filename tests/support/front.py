"""The web front with a small app behind it, for tests of the front alone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import flet as ft

from app.shell.edge.index import Cover
from app.shell.edge.serve import Front

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

ASSETS = Path(__file__).parents[2] / "assets"
COVER = Cover(language="da", title="Rygvej", description="En rolig dagbog", loading="Henter Rygvej", lost="Rygvej er lukket")
FONTS = {"SourceSans": "/fonts/SourceSans3-Regular.ttf", "SourceSansBold": "/fonts/SourceSans3-Bold.ttf"}
PORT = 8550


def front(port: int = PORT, **other: object) -> Front:
    """What the tests' front is made of."""
    return Front(assets=ASSETS, port=port, cover=COVER, fonts=FONTS, **other)  # type: ignore[arg-type]


def hello(page: ft.Page) -> None:
    """The smallest app."""
    page.title = COVER.title
    page.add(ft.Text("Hej"))


def small_app(page: ft.Page) -> None:
    """A field, a slider, a picture and a file each way: what the page's rules could break."""
    page.title = COVER.title
    page.theme = ft.Theme(font_family="SourceSans")
    danish = ft.Locale("da", "DK")
    page.locale_configuration = ft.LocaleConfiguration(supported_locales=[danish], current_locale=danish)
    picker, told = ft.FilePicker(), ft.Text("klar")

    def tell(text: str) -> None:
        told.value = text
        page.update()

    async def save(_event: object) -> None:
        await picker.save_file(file_name="årsrapport.txt", src_bytes="ondt på græs".encode())

    async def fetch(_event: object) -> None:
        files = await picker.pick_files(with_data=True)
        tell(f"hentet {len(files[0].bytes or b'')}")

    page.add(
        ft.Text("Hej, æøå", font_family="SourceSansBold"),
        ft.TextField(label="Note", on_change=lambda event: tell(f"skrevet {len(event.control.value)}")),
        ft.Semantics(label="Smerte", container=True, content=ft.Slider(min=0, max=10, divisions=10, value=3)),
        ft.Button("Gem fil", on_click=save),
        ft.Button("Hent fil", on_click=fetch),
        ft.Image(src="/icons/icon-192.png", width=40),
        ft.Image(src=(ASSETS / "icons" / "icon-192.png").read_bytes(), width=40),
        told,
    )


async def echo(scope: Scope, receive: Receive, send: Send) -> None:
    """An app that answers everything, careless of headers, and sends each message on the socket back."""
    if scope["type"] == "http":
        headers = [(b"server", b"careless"), (b"access-control-allow-origin", b"*"), (b"x-frame-options", b"ALLOWALL")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b"inside"})
        return
    await send({"type": "websocket.accept"})
    while (message := await receive())["type"] != "websocket.disconnect":
        if message["type"] == "websocket.receive":
            await send({"type": "websocket.send", "bytes": message["bytes"]})
    # Flet, too, may still have something to say then.
    await send({"type": "websocket.send", "bytes": b"said after the end"})
