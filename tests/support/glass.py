"""A phone with glass: the real app served by its own command, seen through a real Chromium."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import Page, sync_playwright

from tools.chromium import NO_CHROMIUM, find_chromium

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser

ROOT = Path(__file__).resolve().parent.parent.parent
NOW = "2026-03-04T21:30+01:00"
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PATIENCE = 45_000
"""Milliseconds until a machine under load may be said not to have done it."""


class NoBrowserError(RuntimeError):
    """There is no Chromium on this machine."""


@dataclass(frozen=True)
class Served:
    """The app as it runs: where, and the process behind it."""

    address: str
    process: subprocess.Popen[str]
    said: str


@contextlib.contextmanager
def served(data: Path, *, port: int = 18550, now: str = NOW, **env: str) -> Iterator[Served]:
    """Run `rygvej` on a folder until the block ends."""
    alone = {"RYGVEJ_NO_BROWSER": "1", "RYGVEJ_NO_DESKTOP": "1"}
    asked = {**os.environ, **alone, "RYGVEJ_NOW": now, "TZ": "Europe/Copenhagen", "PYTHONUNBUFFERED": "1", **env}
    command = [sys.executable, "-m", "app", "--data", str(data), "--port", str(port)]
    process = subprocess.Popen(command, cwd=ROOT, env=asked, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    said = ""
    try:
        for line in process.stdout or ():
            said += line
            found = re.search(r"http://127\.0\.0\.1:\d+", line)
            if found:
                yield Served(found.group(), process, said)
                return
        msg = f"the app did not start: {said}"
        raise RuntimeError(msg)
    finally:
        process.send_signal(signal.SIGINT)
        try:
            process.communicate(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()


@contextlib.contextmanager
def chromium() -> Iterator[Browser]:
    """The browser of this machine."""
    found = find_chromium()
    if found is None:
        raise NoBrowserError(NO_CHROMIUM)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(found), args=list(FLAGS))
        try:
            yield browser
        finally:
            browser.close()


class Glass:
    """One window of a phone's size, with what a screen reader would hear built at once."""

    def __init__(
        self, browser: Browser, address: str, *, locale: str = "da-DK", dark: bool = False, width: int = 390, height: int = 844
    ) -> None:
        self.address = address
        self.context = browser.new_context(
            viewport={"width": width, "height": height},
            device_scale_factor=2,
            locale=locale,
            timezone_id="Europe/Copenhagen",
            color_scheme="dark" if dark else "light",
            accept_downloads=True,
        )
        self.context.set_default_timeout(PATIENCE)
        self.page: Page = self.context.new_page()
        self.asked_for: list[str] = []
        self.complaints: list[str] = []
        self.page.on("request", lambda request: self.asked_for.append(request.url))
        self.page.on("console", lambda message: self.complaints.append(message.text) if message.type == "error" else None)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def open(self, path: str = "/") -> Glass:
        """Open a path and wait for its first words."""
        self.page.goto(f"{self.address}{path}?a11y=1")
        self.page.wait_for_selector("flt-semantics h1", state="attached")
        return self

    def handle(self, name: str):
        """What has this handle."""
        return self.page.locator(f'[flt-semantics-identifier="{name}"]')

    def tap(self, name: str) -> None:
        """Touch what has this handle, scrolled into sight."""
        self.handle(name).first.scroll_into_view_if_needed()
        self.handle(name).first.click()

    def sees(self, text: str) -> None:
        """Wait until a text is on the screen."""
        self.page.get_by_text(text).first.wait_for(state="attached")

    def picture(self, file: Path) -> None:
        """What a person sees now."""
        self.page.screenshot(path=str(file))

    def close(self) -> None:
        """Close the window."""
        self.context.close()
