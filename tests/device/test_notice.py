"""Telling through the system: whatever stands behind the door, the app before it goes on."""

from __future__ import annotations

import asyncio
import json
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest

from app.device import notice_desktop
from app.device.notice import Coming, FirstThatCan, Leave, NoNotices, Notice
from app.device.notice_desktop import OFF, DesktopNotices, has_desktop
from app.device.notice_phone import MOST, PhoneNotices, phone_notices
from app.device.page_channel import FROM_PAGE, TO_PAGE, open_channel
from app.device.page_lines import PageLines

NOTICE = Notice("A reminder", "Do you feel like a walk?", "/planer/gaa", "walk")
DESKTOP = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere", "DISPLAY": ":0"}
TOMORROW = datetime(2026, 3, 5, 19, tzinfo=UTC)


class Desktop:
    """What the library does, recorded."""

    def __init__(self, can=("title",), *, may=True, fails=""):
        self.can, self.may, self.fails = frozenset(can), may, fails
        self.sent: list[dict[str, Any]] = []
        self.cleared: list[str] = []

    async def get_capabilities(self):
        if self.fails == "look":
            raise OSError("nobody answers")
        return self.can

    async def has_authorisation(self):
        return self.may

    async def request_authorisation(self):
        return self.may

    async def send(self, **said):
        self.sent.append(said)
        if self.fails == "send":
            raise OSError("nobody answers")
        if self.fails != "silently":
            said["on_dispatched"]()
        return f"n{len(self.sent)}"

    async def clear(self, which):
        self.cleared.append(which)


class Page:
    """A page at the other end of a line, as our script behaves."""

    def __init__(self, lines, allows="granted", answer="granted", *, can=True):
        self.lines, self.allows, self.answer, self.can = lines, allows, answer, can
        self.heard: list[dict[str, object]] = []
        self.line = lines.join(self.send)
        self.say(0)

    def say(self, n, *, done=False):
        return self.line.hear(json.dumps({"n": n, "allows": self.allows, "done": done}))

    async def send(self, text):
        said = json.loads(text)
        self.heard.append(said)
        if "ask" in said and self.allows == "default":
            self.allows = self.answer
        self.say(said["n"], done="show" in said and self.can)


def desktop(library, env=DESKTOP, went=None):
    return DesktopNotices(env, (went if went is not None else []).append, lambda: library)


@pytest.fixture(autouse=True)
def on_linux(monkeypatch):
    monkeypatch.setattr(has_desktop, "__defaults__", (DESKTOP, "linux"))


async def test_a_desktop_shows_it_and_a_touch_opens_its_place():
    library = Desktop()
    went: list[str] = []
    way = desktop(library, went=went)
    assert way.leave() is Leave.NOT_HERE
    assert await way.look() is Leave.NONE_NEEDED
    assert await way.show(NOTICE)
    assert (library.sent[0]["title"], library.sent[0]["message"]) == (NOTICE.title, NOTICE.sentence)
    library.sent[0]["on_clicked"]()
    assert went == ["/planer/gaa"]


async def test_a_newer_one_takes_the_place_of_an_older_one():
    library = Desktop()
    way = desktop(library)
    await way.show(NOTICE)
    await way.show(NOTICE)
    assert library.cleared == ["n1"]


@pytest.mark.parametrize("library", [Desktop(can=()), Desktop(fails="look")], ids=["nothing-behind-it", "nobody-answers"])
async def test_a_desktop_without_a_way_has_none(library):
    assert await desktop(library).look() is Leave.NOT_HERE


@pytest.mark.parametrize("fails", ["send", "silently"])
async def test_what_the_desktop_did_not_take_is_not_told(fails):
    assert not await desktop(Desktop(fails=fails)).show(NOTICE)


async def test_a_desktop_that_asks_is_asked_only_then():
    library = Desktop(may=False)
    way = desktop(library)
    assert await way.look() is Leave.NOT_ASKED
    assert await way.ask() is Leave.REFUSED


@pytest.mark.parametrize("env", [{}, {"DISPLAY": ":0"}, {"DBUS_SESSION_BUS_ADDRESS": "x"}, {**DESKTOP, OFF: "1"}])
async def test_a_linux_without_a_desktop_is_left_alone(env):
    def load():
        raise AssertionError("the library was loaded")

    assert await DesktopNotices(env, print, load).look() is Leave.NOT_HERE


async def test_the_real_library_without_anybody_behind_it_breaks_nothing():
    way = DesktopNotices(DESKTOP, print, notice_desktop._load)
    assert await way.look() is Leave.NOT_HERE
    assert not await way.show(NOTICE)


@pytest.mark.parametrize(("name", "there"), [("darwin", True), ("win32", True), ("emscripten", False), ("android", False)])
def test_other_systems(name, there):
    assert has_desktop({}, name) is there


async def test_a_page_says_what_its_browser_allows():
    lines, changes = PageLines(), []
    lines.when_changed = lambda: changes.append(lines.leave())
    assert lines.leave() is Leave.NOT_HERE
    Page(lines, "denied")
    page = Page(lines, "default")
    assert lines.leave() is Leave.NOT_ASKED
    assert await lines.ask() is Leave.GIVEN
    assert page.heard == [{"n": 1, "ask": True}]
    assert changes == [Leave.REFUSED, Leave.NOT_ASKED, Leave.GIVEN]


async def test_of_two_pages_one_shows_it():
    lines = PageLines()
    first, second = Page(lines), Page(lines)
    assert await lines.show(NOTICE)
    show = {"title": NOTICE.title, "body": NOTICE.sentence, "path": NOTICE.path, "tag": NOTICE.tag}
    assert (first.heard, second.heard) == ([{"n": 1, "show": show}], [])


async def test_if_one_page_cannot_the_next_does():
    lines = PageLines()
    Page(lines, can=False)
    second = Page(lines)
    assert await lines.show(NOTICE)
    assert len(second.heard) == 1


async def test_no_page_is_asked_to_show_what_its_browser_does_not_allow():
    lines = PageLines()
    page = Page(lines, "denied")
    assert not await lines.show(NOTICE)
    assert page.heard == []


async def test_a_page_that_goes_away_did_nothing():
    lines = PageLines()

    async def nothing(_text):
        pass

    line = lines.join(nothing)
    line.hear('{"n": 0, "allows": "granted", "done": false}')
    showing = asyncio.create_task(lines.show(NOTICE))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    lines.part(line)
    assert not await showing
    assert lines.leave() is Leave.NOT_HERE


async def test_a_page_that_sleeps_is_passed_over():
    lines = PageLines(patience=0)

    async def nothing(_text):
        pass

    lines.join(nothing).hear('{"n": 0, "allows": "granted", "done": false}')
    assert not await lines.show(NOTICE)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "1" * 300,
        '{"n": 0}',
        '{"n": 0, "allows": "all", "done": true}',
        '{"n": true, "allows": "granted", "done": true}',
        '{"n": 0, "allows": ["granted"], "done": true}',
        '{"n": 0, "allows": "granted", "done": 1}',
        '{"n": 0, "allows": "granted", "done": true, "more": 1}',
    ],
)
def test_what_our_page_would_never_say_is_not_heard(text):
    lines = PageLines()

    async def nothing(_text):
        pass

    assert not lines.join(nothing).hear(text)
    assert lines.leave() is Leave.NOT_HERE


async def test_inside_the_page_it_is_a_channel_of_this_origin(monkeypatch):
    channels = {}

    def new(name):
        channels[name] = SimpleNamespace(posted=[], onmessage=None)
        channels[name].postMessage = channels[name].posted.append
        return channels[name]

    monkeypatch.setitem(sys.modules, "js", SimpleNamespace(BroadcastChannel=SimpleNamespace(new=new)))
    monkeypatch.setitem(sys.modules, "pyodide.ffi", SimpleNamespace(create_proxy=lambda function: function))
    lines = PageLines()
    open_channel(lines)
    assert channels[TO_PAGE].posted == ['{"n": 0}']
    channels[FROM_PAGE].onmessage(SimpleNamespace(data='{"n": 0, "allows": "default", "done": false}'))
    assert lines.leave() is Leave.NOT_ASKED


def test_a_browser_without_channels_has_no_way(monkeypatch):
    monkeypatch.setitem(sys.modules, "js", SimpleNamespace())
    open_channel(lines := PageLines())
    assert lines.leave() is Leave.NOT_HERE


class Phone:
    """The calls that the library of a phone would get, recorded."""

    def __init__(self, *, may=True, fails=False):
        self.calls: list[tuple[str, dict[str, object]]] = []
        self.may, self.fails = may, fails

    def __getattr__(self, name):
        async def call(**said):
            if self.fails:
                raise RuntimeError("unsupported_platform")
            self.calls.append((name, said))
            return self.may

        return call


def phone(service, went=None):
    library = SimpleNamespace(
        LocalNotifications=lambda: service, AndroidScheduleMode=SimpleNamespace(INEXACT_ALLOW_WHILE_IDLE="inexactAllowWhileIdle")
    )
    return PhoneNotices(library, (went if went is not None else []).append)


async def test_a_phone_keeps_what_is_planned_and_rings_when_the_app_is_closed():
    service = Phone()
    way = phone(service)
    assert way.rings_closed
    assert await way.plan([Coming(TOMORROW + timedelta(1), replace(NOTICE, occasion="2026-03-06")), Coming(TOMORROW, NOTICE)])
    names = [name for name, _ in service.calls]
    assert names == ["cancel_pending", "schedule", "schedule"]
    first, second = (said for name, said in service.calls if name == "schedule")
    assert (first["when"], first["title"], first["body"], first["payload"]) == (TOMORROW, NOTICE.title, NOTICE.sentence, NOTICE.path)
    assert first["schedule_mode"] == "inexactAllowWhileIdle"
    assert first["id"] != second["id"]
    assert 0 <= int(str(first["id"])) < 2**31
    # What the phone has shown by itself is shown no second time.
    await way.show(NOTICE)
    assert service.calls[-1][1]["id"] == first["id"]


async def test_nothing_planned_takes_everything_away():
    service = Phone()
    assert await phone(service).plan(())
    assert [name for name, _ in service.calls] == ["cancel_pending"]


async def test_a_phone_is_not_handed_more_than_it_keeps():
    service = Phone()
    await phone(service).plan([Coming(TOMORROW + timedelta(n), NOTICE) for n in range(100)])
    assert len([name for name, _ in service.calls if name == "schedule"]) == MOST


@pytest.mark.parametrize(("may", "leave"), [(True, Leave.GIVEN), (False, Leave.REFUSED)])
async def test_a_phone_asks_once_and_a_touch_opens_the_place(may, leave):
    service = Phone(may=may)
    went: list[str] = []
    way = phone(service, went)
    assert way.leave() is Leave.NOT_ASKED
    assert await way.ask() is way.leave() is leave
    assert await way.look() is (Leave.GIVEN if may else Leave.NOT_ASKED)
    service.on_tap(SimpleNamespace(payload="/skriv"))
    assert went == ["/skriv"]


async def test_a_phone_that_cannot_leaves_the_app_as_it_is():
    way = phone(Phone(fails=True))
    assert await way.look() is Leave.NOT_HERE
    assert await way.ask() is Leave.NOT_HERE
    assert not await way.show(NOTICE)
    assert not await way.plan(())


def test_without_the_library_there_is_no_such_door():
    assert phone_notices(print) is None


async def test_the_first_way_that_can_is_enough():
    lines, library = PageLines(), Desktop()
    here = desktop(library)
    await here.look()
    ways = FirstThatCan((lines, here))
    assert ways.leave() is Leave.NONE_NEEDED
    assert await ways.show(NOTICE)
    page = Page(lines)
    assert ways.leave() is Leave.GIVEN
    assert await ways.show(NOTICE)
    assert (len(page.heard), len(library.sent)) == (1, 1)


async def test_without_any_way_the_app_tells_by_itself():
    for way in (NoNotices(), FirstThatCan()):
        assert way.leave() is await way.look() is await way.ask() is Leave.NOT_HERE
        assert not await way.show(NOTICE)
        assert not await way.plan(())
        assert not way.rings_closed
