from __future__ import annotations

import sys
from types import SimpleNamespace

import pytest

from app.device import durable as hook
from app.device.platform import BROWSER, NATIVE, this_platform


@pytest.mark.parametrize("name", ["linux", "darwin", "win32", "android", "ios"])
def test_a_device_with_files_keeps_its_journal_beside_the_file(name):
    assert this_platform(name) is NATIVE
    assert (NATIVE.journal, NATIVE.has_folders) == ("WAL", True)


def test_a_browser_has_no_shared_memory_for_a_journal():
    assert this_platform("emscripten") is BROWSER
    assert (BROWSER.journal, BROWSER.has_folders) == ("TRUNCATE", False)


async def test_a_browser_waits_until_the_page_has_kept_it(monkeypatch):
    kept = []

    async def flush():
        kept.append("flushed")

    monkeypatch.setitem(sys.modules, "js", SimpleNamespace(rygvejFlush=flush))
    await BROWSER.durable()
    assert kept == ["flushed"]


async def test_a_browser_that_writes_straight_through_has_nothing_to_wait_for(monkeypatch):
    monkeypatch.setitem(sys.modules, "js", SimpleNamespace())
    await BROWSER.durable()


async def test_the_hook_is_the_platforms_own(monkeypatch):
    asked = []

    async def durable():
        asked.append("durable")

    monkeypatch.setattr(hook, "this_platform", lambda: SimpleNamespace(durable=durable))
    await hook.durable()
    assert asked == ["durable"]


async def test_elsewhere_a_commit_is_enough():
    await NATIVE.durable()
