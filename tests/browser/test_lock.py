"""The lock in a real browser: nothing of the diary is sent to a locked window, nor to one that was hidden or loaded again."""

from __future__ import annotations

import pytest
from playwright.sync_api import TimeoutError  # noqa: A004 - the browser's own

from app.goals.actions import name_thing
from tests.support.diaries import opened
from tests.support.glass import Glass, chromium, served
from tests.support.locked_life import PIN, lock_up

PORT = 18741
MINE = "Bære barnebarnet"
HIDE = """(state) => {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}"""


@pytest.fixture
def glass(tmp_path):
    with opened(tmp_path / "rygvej.db", "da") as diary:
        name_thing(diary, MINE)
        lock_up(diary)
    with served(tmp_path, port=PORT) as app, chromium() as browser:
        glass = Glass(browser, app.address)
        yield glass
        assert glass.complaints == []
        glass.close()


def sent_to(glass):
    """What the window is sent from now on."""
    heard = []

    def listen(socket):
        socket.on("framereceived", lambda sent: heard.append(sent if isinstance(sent, bytes) else sent.encode()))

    glass.page.on("websocket", listen)
    return heard


def open_patiently(glass, path):
    """Open a path, and once more where the machine was too busy with other browsers to draw anything."""
    try:
        glass.open(path)
    except TimeoutError:
        glass.open(path)


def give_pin(glass):
    glass.handle("lock-pin").click()
    glass.page.keyboard.type(PIN)
    glass.page.keyboard.press("Enter")


def test_a_locked_window_is_sent_nothing_of_the_diary(glass):
    heard = sent_to(glass)
    open_patiently(glass, "/planer/mine-ting")
    glass.sees("Rygvej er låst")
    assert heard
    assert MINE.encode() not in b"".join(heard)
    give_pin(glass)
    glass.sees(MINE)
    assert MINE.encode() in b"".join(heard)

    glass.page.evaluate(HIDE, "hidden")  # nothing is drawn while it is hidden
    glass.page.evaluate(HIDE, "visible")
    glass.sees("Rygvej er låst")
    for digit in PIN:
        glass.tap(f"lock-digit-{digit}")
    glass.tap("lock-open")
    glass.sees(MINE)

    heard.clear()
    glass.page.reload()
    glass.sees("Rygvej er låst")
    assert heard
    assert MINE.encode() not in b"".join(heard)
