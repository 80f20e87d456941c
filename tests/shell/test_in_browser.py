"""The app where no server stands behind it: the same windows, on the file that a browser keeps."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from types import SimpleNamespace
from typing import TYPE_CHECKING

import flet as ft
import pytest
from sqlalchemy import Engine

from app.shell import in_browser
from app.shell.shelf import take_from_shelf
from tests.support.phone import Phone

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.shell.shelf import Shelf

# No wheel of the desktop's is there, and a second thread cannot be had.
WITHOUT_A_DESKTOP = """
import sys
for absent in ("fastapi", "flet_web", "httpx", "platformdirs", "starlette", "uvicorn", "webbrowser"):
    sys.modules[absent] = None
import app.shell.in_browser
import app.shell.example
"""


@pytest.fixture
async def browser(tmp_path, monkeypatch):
    """A browser in Auckland that reads English, with a folder of its own laid out. Opening the app gives its window."""
    shown = SimpleNamespace(timeZone="Pacific/Auckland")
    intl = SimpleNamespace(DateTimeFormat=lambda: SimpleNamespace(resolvedOptions=lambda: shown))
    page = SimpleNamespace(navigator=SimpleNamespace(languages=["en-NZ", "da"]), Intl=intl)
    monkeypatch.setitem(sys.modules, "js", page)
    monkeypatch.setenv("FLET_APP_STORAGE_DATA", str(tmp_path / "data"))
    monkeypatch.delenv("RYGVEJ_DATA", raising=False)
    (tmp_path / "data").mkdir()

    phones: list[Phone] = []
    shelves: list[Shelf] = []
    mains: list[Callable[[ft.Page], None]] = []

    def take(*asked):
        shelves.append(take_from_shelf(*asked))
        return shelves[-1]

    async def load() -> Phone:
        in_browser.main()
        phones.append(Phone(route="/skriv"))
        return await phones[-1].run(mains[-1])

    monkeypatch.setattr(in_browser, "take_from_shelf", take)
    monkeypatch.setattr(ft, "run", mains.append)
    yield SimpleNamespace(load=load, folder=tmp_path / "data", file=tmp_path / "data" / "rygvej.db")
    for phone in phones:
        phone.close()
    for shelf in shelves:
        if isinstance(shelf.found, Engine):
            shelf.found.dispose()


def test_the_app_needs_nothing_that_a_browser_lacks():
    tried = subprocess.run([sys.executable, "-c", WITHOUT_A_DESKTOP], capture_output=True, text=True, check=False)
    assert tried.returncode == 0, tried.stderr


async def test_what_is_told_is_there_when_the_page_is_loaded_again(browser):
    first = await browser.load()
    for handle in ("log-hindrance-6", "log-save"):
        await first.tap(handle)
    second = await browser.load()
    assert "log-hindrance-6" in second.chosen()
    with closing(sqlite3.connect(browser.file)) as link:
        assert link.execute("SELECT item, score FROM answer").fetchall() == [("hindrance", 6)]


async def test_nothing_lies_in_the_folder_but_the_file_and_its_journal(browser):
    phone = await browser.load()
    for handle in ("log-hindrance-6", "log-save"):
        await phone.tap(handle)
    assert {file.name for file in browser.folder.iterdir()} <= {"rygvej.db", "rygvej.db-journal"}
    assert browser.file.read_bytes()[18:20] == b"\x01\x01"  # never WAL: a browser could not open it again


async def test_the_app_speaks_as_the_browser_does(browser):
    assert "not at all" in (await browser.load()).reads()


async def test_a_tab_without_the_file_says_so_and_keeps_nothing_in_memory(browser):
    browser.folder.rmdir()
    phone = await browser.load()
    assert "open somewhere else" in phone.reads()
    assert not browser.folder.exists()


async def test_a_diary_from_a_newer_app_stays_closed(browser):
    await browser.load()
    with closing(sqlite3.connect(browser.file)) as link:
        link.execute("PRAGMA user_version=999")
    before = browser.file.read_bytes()
    phone = await browser.load()
    assert "newer version" in phone.reads()
    assert browser.file.read_bytes() == before
