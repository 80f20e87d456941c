"""A reminder of this minute in a real Chromium: it comes by itself, opens what it is about, and reaches the system where it may."""

from __future__ import annotations

import asyncio
import threading
from datetime import datetime, time, timedelta

import pytest

from app.device.folder import DataFolder
from app.device.notice import Notice
from app.device.page_lines import PageLines
from app.device.platform import NATIVE
from app.remind.actions import set_reminder
from app.remind.changing import Wish
from app.remind.reminder import EVERY_DAY, About
from app.shell.edge.serve import HOST, build_app, free_port, server_for
from app.shell.ringing import Ringing
from app.shell.shelf import take_from_shelf
from app.shell.window import main_of
from app.start.actions import pass_start
from tests.support.diaries import COPENHAGEN
from tests.support.fake_time import FakeTime, as_clock
from tests.support.front import front
from tests.support.glass import Glass, chromium
from tests.support.sure import sure

NOON = datetime(2026, 3, 4, 12, tzinfo=COPENHAGEN)
A_MINUTE_BEFORE = NOON.replace(hour=19, minute=59)
RECORDER = """
window.shown = [];
window.asked = 0;
window.Notification = class {
  static permission = localStorage.getItem('may') ?? 'default';
  static requestPermission() {
    asked += 1;
    Notification.permission = 'granted';
    return Promise.resolve('granted');
  }
  constructor(title, said) {
    Object.assign(this, said, { title });
    shown.push(this);
  }
  close() { this.isClosed = true; }
};
"""


class App:
    """The app, served by this process, with a clock of the test's."""

    def __init__(self, folder, port):
        self.clock, self.lines = FakeTime(NOON, COPENHAGEN), PageLines()
        self.loop = None
        self.shelf = take_from_shelf(DataFolder(folder), NATIVE, as_clock(self.clock))
        self.ringing = Ringing(self.shelf, (self.lines,))
        self.lines.when_changed = self.ringing.tell
        diary = sure(self.shelf.diary_alone("da"))
        pass_start(diary)
        set_reminder(diary, About.DIARY, Wish(time(20), EVERY_DAY))
        self.address = f"http://{HOST}:{port}"
        self.server = server_for(build_app(self.main, front(port, lines=self.lines, at_end=self.ringing.stop)), port)
        self.running = threading.Thread(target=self.server.run)
        self.running.start()

    def main(self, page):
        self.loop = asyncio.get_running_loop()
        main_of(self.shelf, lambda: ("da-DK",), self.ringing)(page)

    def beat(self):
        """The clock's own beat, which comes once a minute, comes now."""
        asyncio.run_coroutine_threadsafe(self.ringing.beat(), sure(self.loop)).result(30)

    def close(self):
        self.server.should_exit = True
        self.running.join()
        self.shelf.put_away()


@pytest.fixture(scope="module")
def browser():
    with chromium() as browser:
        yield browser


@pytest.fixture
def app(tmp_path):
    app = App(tmp_path, free_port(18760))
    yield app
    app.close()


@pytest.fixture
def glass(browser, app):
    glass = Glass(browser, app.address)
    glass.page.add_init_script(RECORDER)
    yield glass
    assert glass.complaints == []
    assert [url for url in glass.asked_for if not url.startswith((app.address, "blob:"))] == []
    glass.close()


def come(app):
    """The minute before, and the minute."""
    app.clock.now = A_MINUTE_BEFORE
    app.beat()
    app.clock.now = A_MINUTE_BEFORE + timedelta(minutes=1)
    app.beat()


def test_a_reminder_of_this_minute_appears_and_opens_the_form(app, glass):
    glass.open("/laer")
    app.clock.now = A_MINUTE_BEFORE
    app.beat()
    assert glass.handle("remind-came-1-open").count() == 0
    app.clock.now += timedelta(minutes=1)
    app.beat()
    glass.handle("remind-came-1-open").first.wait_for(state="attached")
    assert glass.page.evaluate("shown.length") == 0
    glass.tap("remind-came-1-open")
    glass.handle("log-save").first.wait_for(state="attached")
    assert glass.page.url.startswith(f"{app.address}/skriv")


def test_where_the_browser_allows_it_the_system_is_told_once_and_a_touch_opens_the_form(app, glass):
    glass.page.add_init_script("localStorage.setItem('may', 'granted'); Notification.permission = 'granted';")
    glass.open("/laer")
    other = glass.context.new_page()
    other.add_init_script(RECORDER)
    other.goto(f"{app.address}/?a11y=1")
    other.wait_for_selector("flt-semantics h1", state="attached")
    come(app)
    for page in (glass.page, other):
        page.locator('[flt-semantics-identifier="remind-came-1-open"]').first.wait_for(state="attached")
    told = [(page, page.evaluate("shown")) for page in (glass.page, other)]
    ((page, shown),) = [(page, shown) for page, shown in told if shown]
    assert [(one["title"], one["body"], one["lang"][:2]) for one in shown] == [
        ("En påmindelse", "Har du lyst til at skrive om i dag?", "da")
    ]
    page.evaluate("shown[0].onclick()")
    page.wait_for_function("() => location.pathname === '/skriv'")
    page.locator('[flt-semantics-identifier="log-save"]').first.wait_for(state="attached")
    assert page.evaluate("shown[0].isClosed")


@pytest.mark.usefixtures("app")
def test_leave_is_asked_for_in_a_touch_of_the_person_and_not_before(glass):
    glass.open("/indstillinger/paamindelser")
    glass.handle("remind-allow").first.wait_for(state="attached")
    assert glass.page.evaluate("asked") == 0
    glass.tap("remind-allow")
    glass.page.wait_for_function("() => asked === 1")
    glass.sees("Beskeder: Du har sagt ja")
    glass.tap("remind-diary-try")
    glass.page.wait_for_function("() => shown.length === 1")
    glass.handle("remind-came-1-open").first.wait_for(state="attached")


def test_a_place_outside_the_app_is_never_opened(app, glass):
    glass.page.add_init_script("Notification.permission = 'granted';")
    glass.open("/laer")
    for n, path in enumerate(("https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)"), 1):
        showing = asyncio.run_coroutine_threadsafe(app.lines.show(Notice("x", "y", path, f"t{n}")), sure(app.loop))
        assert showing.result(30)
        glass.page.evaluate("n => shown[n - 1].onclick()", n)
        assert glass.page.url.startswith(f"{app.address}/laer")
