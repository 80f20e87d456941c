"""The front as a real Chromium sees it: what it asks for, what it complains of, what works under our policy."""

from __future__ import annotations

import re
import threading
from urllib.parse import urlsplit

import flet as ft
import pytest
from playwright.sync_api import sync_playwright
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect
from websockets.typing import Origin

from app.shell.edge.serve import HOST, build_app, free_port, server_for
from tests.support.front import front, small_app
from tools.chromium import NO_CHROMIUM, find_chromium

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
]
RENDERERS = {"canvaskit": ft.WebRenderer.CANVAS_KIT, "skwasm": ft.WebRenderer.SKWASM}
PATIENCE = 60_000


@pytest.fixture(scope="module")
def chromium():
    found = find_chromium()
    if found is None:
        pytest.fail(NO_CHROMIUM, pytrace=False)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(found), args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="module", params=RENDERERS)
def address(request):
    port = free_port(18600)
    server = server_for(build_app(small_app, front(port, renderer=RENDERERS[request.param])), port)
    running = threading.Thread(target=server.run)
    running.start()
    yield f"http://{HOST}:{port}"
    server.should_exit = True
    running.join()


class Seen:
    """A page, and everything it asked for and said."""

    def __init__(self, page):
        self.page = page
        self.asked: list[str] = []
        self.refused: list[str] = []
        self.said: list[str] = []
        page.on("request", lambda request: self.asked.append(request.url))
        page.on("response", lambda response: self.refused.append(response.url) if response.status >= 400 else None)
        page.on("console", lambda message: self.said.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: self.said.append(str(error)))

    def foreign(self, home):
        return [url for url in self.asked if urlsplit(url).scheme != "blob" and not url.startswith(f"{home}/")]

    def fonts(self):
        return [url for url in self.asked if "/assets/fonts/noto" in url]


@pytest.fixture(scope="module")
def seen(chromium, address):
    page = chromium.new_page(locale="da-DK", viewport={"width": 390, "height": 844})
    seen = Seen(page)
    page.goto(f"{address}/?a11y=1")
    page.get_by_role("button", name="Gem fil").wait_for(timeout=PATIENCE)
    yield seen
    page.close()


def draw(page, frames):
    """Let the page draw some frames."""
    page.evaluate("async frames => { while (frames--) await new Promise(requestAnimationFrame); }", frames)


def test_the_engine_draws_in_a_thread_of_its_own(seen):
    assert seen.page.evaluate("() => crossOriginIsolated")


def test_the_layer_for_screen_readers_is_there_at_once_when_asked_for(seen):
    assert seen.page.get_by_role("slider", name="Smerte").count() == 1
    assert seen.page.evaluate("() => document.documentElement.lang") == "da-DK"


def test_a_slider_does_not_lie_over_the_rest_of_the_screen(seen):
    seen.page.get_by_role("textbox", name="Note").click(timeout=5000)


def test_a_file_can_be_saved(seen):
    with seen.page.expect_download() as saved:
        seen.page.get_by_role("button", name="Gem fil").click()
    assert saved.value.suggested_filename == "årsrapport.txt"
    assert saved.value.path().read_text(encoding="utf-8") == "ondt på græs"


def test_a_file_can_be_fetched(seen):
    with seen.page.expect_file_chooser() as chooser:
        seen.page.get_by_role("button", name="Hent fil").click()
    chooser.value.set_files({"name": "a.bin", "mimeType": "application/octet-stream", "buffer": b"x" * 2_000_000})
    seen.page.get_by_text("hentet 2000000").wait_for()


def test_signs_that_our_letters_lack_are_asked_for_once_and_answered_from_here(seen):
    note = seen.page.get_by_role("textbox", name="Note")
    note.click()
    draw(seen.page, frames=30)
    note.fill("Ondt 😀🦵 → ✓ 中文")
    seen.page.get_by_text(re.compile("skrevet")).wait_for()
    seen.page.wait_for_function("() => performance.getEntriesByType('resource').some(e => e.name.includes('/notocoloremoji/'))")
    # A refused font would be asked for again with nearly every frame.
    draw(seen.page, frames=90)
    assert len(seen.fonts()) == len(set(seen.fonts()))
    assert len(seen.fonts()) < 12


def test_nothing_is_asked_of_anyone_else_and_nothing_is_complained_of(seen, address):
    assert seen.foreign(address) == []
    assert seen.refused == []
    assert seen.said == []
    assert len(seen.asked) > 10


def test_a_script_from_elsewhere_does_not_even_begin_to_load(seen, address):
    seen.page.evaluate("() => { const s = document.createElement('script'); s.src = '//evil.example/a.js'; document.head.append(s); }")
    assert seen.foreign(address) == []


def test_a_script_written_into_the_page_does_not_run(seen):
    seen.page.evaluate("() => { const s = document.createElement('script'); s.text = 'window.ran = 1'; document.head.append(s); }")
    assert seen.page.evaluate("() => window.ran === undefined")


def test_a_page_from_elsewhere_gets_no_socket(address):
    socket = f"{address.replace('http', 'ws')}/ws"
    with pytest.raises(InvalidStatus) as refused, connect(socket, origin=Origin("https://evil.example")):
        pass
    assert refused.value.response.status_code == 403
