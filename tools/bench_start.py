"""What a cold start costs: until the server answers, and until the first words can be read."""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial
from pathlib import Path
from statistics import median
from time import monotonic, sleep, time
from typing import TYPE_CHECKING

from tests.support.glass import FLAGS
from tools.bench_measure import CannotRunError, Ratio, turn_about
from tools.bench_served import both
from tools.chromium import NO_CHROMIUM, find_chromium

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser

    from tools.bench_measure import Effort
    from tools.bench_served import Served

HELLO = "a Flet hello world with the same flags"
SEEN = """
const look = () => {
  // Before it, Flet says that it is working.
  if ([...document.querySelectorAll('flt-semantics')].some((node) => node.textContent.includes('WORDS'))) window.firstWords = Date.now();
  else requestAnimationFrame(look);
};
look();
"""
QUIET = 3.0
"""Seconds without a new packed copy, after which all are made."""


def start(effort: Effort) -> Iterator[Ratio]:
    """From the start of the process to the first answer."""
    with both() as (ours, hello):
        app, other = turn_about(effort.cold_starts, partial(_answered, ours), partial(_answered, hello))
    yield Ratio("Server: process start to first answer", app, other, HELLO, aim=1.25)


def _answered(what: Served) -> float:
    with what.running() as served:
        return served.answered


def first_words(effort: Effort) -> Iterator[Ratio]:
    """From the first answer of a cold server to the first words in a browser that never was here."""
    if find_chromium() is None:
        raise CannotRunError(NO_CHROMIUM)
    seen: tuple[list[tuple[float, float]], ...] = ([], [])
    with both() as sides:
        _let_it_pack(sides[0])
        for n in range(effort.cold_starts + 1):
            for which in (n % 2, 1 - n % 2):
                taken = _cold(sides[which])
                if n:
                    seen[which].append(taken)
    for part, what in enumerate(("First words: open the page, cold browser", "First words: process start, cold browser")):
        ours, hello = (median(taken[part] for taken in side) for side in seen)
        yield Ratio(what, ours, hello, HELLO, aim=1.25)


def _cold(what: Served) -> tuple[float, float]:
    """Milliseconds from opening the page, and from starting the server, until words are there."""
    with _browser() as browser:
        page = browser.new_page(viewport={"width": 390, "height": 844}, locale="en-GB")
        page.add_init_script(SEEN.replace("WORDS", what.words))
        with what.running() as served:
            opened = time() * 1000
            page.goto(f"{served.address}/?a11y=1", wait_until="commit")
            page.wait_for_function("() => window.firstWords", timeout=60_000)
            seen = float(page.evaluate("() => window.firstWords"))
            return seen - opened, seen - served.begun


@contextmanager
def _browser() -> Iterator[Browser]:
    """A browser with a profile of its own that is gone afterwards."""
    from playwright.sync_api import sync_playwright  # the other rows need no browser

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(find_chromium()), args=list(FLAGS))
        try:
            yield browser
        finally:
            browser.close()


def _let_it_pack(ours: Served) -> None:
    """Open the app once, and wait until its packed copies are made: this is a start as on any other day."""
    cache = Path(ours.env["XDG_CACHE_HOME"])
    with _browser() as browser, ours.running() as served:
        browser.new_page().goto(served.address)
        made, since, end = -1, monotonic(), monotonic() + 60
        while monotonic() < end and (made <= 0 or monotonic() - since < QUIET):
            now = len(list(cache.rglob("*.gz")))
            if now != made:
                made, since = now, monotonic()
            sleep(0.2)
