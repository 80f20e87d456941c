"""The diary as a person with a phone and a browser meets it."""

from __future__ import annotations

import os
import signal
import sqlite3
from contextlib import closing

import pytest

from tests.support.diaries import opened
from tests.support.glass import Glass, chromium, served


@pytest.fixture(scope="module")
def browser():
    with chromium() as found:
        yield found


@pytest.fixture
def data(tmp_path):
    (tmp_path / "diary").mkdir()
    with opened(tmp_path / "diary" / "rygvej.db"):
        return tmp_path / "diary"


def scores(data):
    """What is in the file, as anyone with SQLite would read it."""
    with closing(sqlite3.connect(data / "rygvej.db")) as file:
        return dict(file.execute("SELECT item, score FROM answer"))


def test_a_newcomer_tells_today_and_finds_it_again(browser, data):
    with served(data) as app:
        glass = Glass(browser, app.address).open("/")
        glass.tap("log-hindrance-3")
        glass.tap("log-back-pain-6")
        glass.tap("log-save")
        glass.sees("Gemt for i dag.")
        glass.page.reload()
        glass.page.wait_for_selector("flt-semantics h1", state="attached")
        glass.sees("Du har skrevet om i dag")
        assert scores(data) == {"hindrance": 3, "back_pain": 6}
        assert glass.complaints == []
        assert {url for url in glass.asked_for if not url.startswith((app.address, "blob:", "data:"))} == set()
        glass.close()


def test_who_is_new_goes_past_the_start_and_tells_a_day(browser, tmp_path):
    with served(tmp_path / "new") as app:
        glass = Glass(browser, app.address).open("/")
        glass.tap("start-skip")
        glass.sees("Det er meget sjældent")
        glass.handle("start-leave").click()  # the page may still be moving in
        glass.tap("log-hindrance-3")
        glass.tap("log-save")
        glass.sees("Gemt for i dag.")
        glass.close()
    assert scores(tmp_path / "new") == {"hindrance": 3}


def test_what_is_called_saved_is_there_after_the_app_was_killed(browser, data):
    with served(data) as app:
        glass = Glass(browser, app.address).open("/")
        glass.tap("log-hindrance-8")
        glass.tap("log-save")
        glass.sees("Gemt for i dag.")
        os.kill(app.process.pid, signal.SIGKILL)
        app.process.wait()
        glass.close()
    assert scores(data) == {"hindrance": 8}
    with served(data) as again:
        glass = Glass(browser, again.address).open("/")
        glass.sees("Du har skrevet om i dag")
        glass.close()


def test_two_windows_show_the_same_answers(browser, data):
    with served(data) as app:
        one, other = Glass(browser, app.address).open("/"), Glass(browser, app.address).open("/")
        one.tap("log-hindrance-2")
        other.page.wait_for_selector('[flt-semantics-identifier="log-hindrance-2"][aria-current="true"]')
        other.tap("log-back-pain-5")
        other.tap("log-save")
        one.sees("Du har skrevet om i dag")
        assert scores(data) == {"hindrance": 2, "back_pain": 5}
        one.close()
        other.close()


def test_a_note_with_everything_in_it_is_shown_as_it_was_written(browser, data):
    note = "<script>alert(1)</script> æøå \u202ebagvendt\u202c 😀 → ✓"
    with served(data) as app:
        glass = Glass(browser, app.address).open("/skriv")
        field = glass.handle("log-note").locator("textarea")
        field.scroll_into_view_if_needed()
        field.click()
        field.fill(note)
        glass.tap("log-save")
        glass.sees("Gemt for i dag.")
        glass.sees("<script>alert(1)</script>")
        assert glass.complaints == []
        glass.close()


def test_a_deep_link_opens_and_the_browsers_back_leads_back(browser, data):
    with served(data) as app:
        glass = Glass(browser, app.address).open("/rapport")
        glass.tap("nav-log")
        glass.sees("Svar på det, du har lyst til.")
        glass.page.go_back()
        glass.sees("Her er ikke skrevet noget endnu")
        glass.close()


def test_the_whole_day_can_be_told_by_keyboard_alone(browser, data):
    with served(data) as app:
        glass = Glass(browser, app.address).open("/")
        glass.handle("log-hindrance-4").focus()
        glass.page.keyboard.press("Enter")
        glass.page.wait_for_selector('[flt-semantics-identifier="log-hindrance-4"][aria-current="true"]')
        glass.handle("log-save").focus()
        glass.page.keyboard.press("Enter")
        glass.sees("Gemt for i dag.")
        assert scores(data) == {"hindrance": 4}
        glass.close()


def test_a_damaged_file_opens_a_calm_screen_and_the_copy_can_be_put_back(browser, data):
    with served(data, now="2026-03-03T20:00+01:00") as app:
        glass = Glass(browser, app.address).open("/")
        glass.tap("log-hindrance-7")
        glass.tap("log-save")
        glass.sees("Gemt for i dag.")
        glass.close()
    with served(data, now="2026-03-04T08:00+01:00"):
        pass  # a new day keeps a copy of what was told before it
    file = data / "rygvej.db"
    file.write_bytes(file.read_bytes()[:4096] + b"\xff" * 4096)
    for left in data.glob("rygvej.db-*"):
        left.unlink()
    with served(data, now="2026-03-04T21:00+01:00") as app:
        glass = Glass(browser, app.address).open("/")
        glass.sees("Din dagbog kan ikke læses lige nu")
        glass.tap("damaged-restore")
        glass.sees("De sidste syv dage")
        glass.close()
    assert scores(data) == {"hindrance": 7}


def test_the_page_never_stands_without_a_word_of_ours(browser, data):
    with served(data) as app:
        glass = Glass(browser, app.address)
        glass.page.goto(app.address, wait_until="commit")
        glass.page.get_by_text("Rygvej starter").wait_for()
        glass.page.locator("#cover").wait_for(state="hidden")
        assert glass.page.title() == "Rygvej"
        os.kill(app.process.pid, signal.SIGKILL)
        glass.page.get_by_text("Rygvej er lukket.").wait_for()
        with served(data):
            glass.page.locator("#cover").wait_for(state="hidden")
        glass.close()
