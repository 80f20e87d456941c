"""The bell as a real page rings it: through the page's name, with no foreign address and no complaint of the policy."""

from __future__ import annotations

import pytest

from app.device.bell import GOING, NAME, RINGING
from tests.support.diaries import opened
from tests.support.glass import Glass, chromium, served
from tests.support.sure import sure

PORT = 18740
RECORDER = """
window.heard = [];
window.AudioContext = class {
  constructor() { this.currentTime = 0; this.destination = {}; this.state = 'running'; heard.push('made'); }
  resume() { heard.push('resumed'); return Promise.resolve(); }
  suspend() { heard.push('suspended'); return Promise.resolve(); }
  createOscillator() {
    return { frequency: {}, connect: (next) => next, start: () => heard.push('tone'), stop: () => undefined };
  }
  createGain() {
    return { gain: { setValueAtTime() {}, linearRampToValueAtTime() {}, exponentialRampToValueAtTime() {} }, connect: (next) => next };
  }
};
Object.defineProperty(navigator, 'wakeLock', {
  value: {
    request: (what) => {
      heard.push(`lit ${what}`);
      return Promise.resolve({ released: false, release: () => (heard.push('dark'), Promise.resolve()) });
    },
  },
});
"""


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    folder = tmp_path_factory.mktemp("bell")
    with opened(folder / "rygvej.db", "da") as diary:
        from tests.pace.lives import pass_gate, planned

        pass_gate(diary)
        which = sure(planned(diary))
    with served(folder, port=PORT) as app:
        yield app.address, which


@pytest.fixture(scope="module")
def browser():
    with chromium() as browser:
        yield browser


@pytest.fixture
def glass(browser, address):
    glass = Glass(browser, address[0])
    glass.page.add_init_script(RECORDER)
    yield glass.open(f"/planer/pauser/{address[1]}")
    assert glass.complaints == []
    assert [url for url in glass.asked_for if not url.startswith((address[0], "blob:"))] == []
    glass.close()


def heard(glass, sign):
    """Wait until the page has done something."""
    glass.page.wait_for_function("(sign) => heard.includes(sign)", arg=sign)
    return glass.page.evaluate("heard")


def name(glass, title):
    glass.page.evaluate("(title) => (document.title = title)", title)


def test_the_bell_that_is_tried_is_three_tones_and_then_still(glass):
    glass.tap("pace-bell")
    glass.tap("pace-ring")
    assert heard(glass, "suspended").count("tone") == 3
    glass.page.wait_for_function("(name) => document.title === name", arg=NAME)


def test_before_any_clock_goes_nothing_is_made(glass):
    glass.tap("pace-bell")
    assert glass.page.evaluate("heard") == []


def test_a_clock_that_goes_keeps_the_screen_lit_and_lets_go_when_it_is_stopped(glass):
    field = glass.handle("pace-total").locator("input").first
    field.scroll_into_view_if_needed()
    field.click()
    glass.page.keyboard.type("30")
    glass.sees("2 gange 15 minutter.")
    glass.tap("pace-start")
    heard(glass, "lit screen")
    glass.page.wait_for_function("(name) => document.title === name", arg=GOING + NAME)
    # Opened anew, the page is uncovered though a sign stands before its name.
    glass.page.reload()
    glass.page.wait_for_function("(name) => document.title === name", arg=GOING + NAME)
    glass.page.wait_for_selector("#cover", state="hidden", timeout=5_000)
    heard(glass, "lit screen")
    glass.tap("pace-stop")
    assert "dark" in heard(glass, "dark")
    assert "tone" not in glass.page.evaluate("heard")


def test_each_ring_is_heard_once(glass):
    for title in (GOING, RINGING, GOING, RINGING):
        name(glass, title + NAME)
        glass.page.wait_for_timeout(0)
    assert heard(glass, "tone").count("tone") == 6
    name(glass, NAME)
    heard(glass, "suspended")
