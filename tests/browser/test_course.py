"""The course in a real browser: found by a few letters, asked who says so, left in the middle, printed."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from app.learn.shelf import articles
from tests.support.diaries import opened
from tests.support.glass import Glass, chromium, served

ARTICLE = next(one for one in articles("da") if one.name == "hold-dig-i-gang-hvorfor")
FAR = 900


@pytest.fixture(scope="module")
def browser():
    with chromium() as found:
        yield found


@pytest.fixture(scope="module")
def app(tmp_path_factory):
    folder = tmp_path_factory.mktemp("course")
    with opened(folder / "rygvej.db", "da"):
        pass
    with served(folder, port=18570) as running:
        yield running, folder


def far_down(folder):
    """How far down each text was left."""
    with closing(sqlite3.connect(folder / "rygvej.db")) as file:
        return dict(file.execute("SELECT article, pixels FROM learn_place"))


def test_a_text_is_found_by_a_few_letters_and_asked_who_says_so(browser, app):
    running, _ = app
    glass = Glass(browser, running.address).open("/laer")
    glass.handle("learn-search").first.locator("input, textarea").first.click()
    glass.page.keyboard.type("hvorf")
    glass.tap(f"found-{ARTICLE.name}")
    glass.sees("Når sofaen kalder")
    fold = glass.page.locator('[flt-semantics-identifier$="-claims"]').first
    fold.scroll_into_view_if_needed()
    fold.click()
    glass.sees("Hvad det ikke viser")
    assert glass.complaints == []
    assert {url for url in glass.asked_for if not url.startswith((running.address, "blob:", "data:"))} == set()
    glass.close()


def test_whoever_comes_back_finds_the_line_where_they_stopped(browser, app):
    running, folder = app
    glass = Glass(browser, running.address).open(ARTICLE.path)
    glass.sees("Når sofaen kalder")
    glass.page.mouse.move(195, 420)
    # A browser gathers the turns of a wheel: it is turned until the app has heard of it.
    for _ in range(600):
        glass.page.mouse.wheel(0, FAR)
        if far_down(folder).get(ARTICLE.id):
            break
        glass.page.evaluate("() => new Promise(requestAnimationFrame)")
    assert far_down(folder)[ARTICLE.id] > 0
    glass.close()
    again = Glass(browser, running.address).open(ARTICLE.path)
    again.page.wait_for_function(
        "() => { const all = [...document.querySelectorAll('flt-semantics')];"
        " const short = all.find((one) => one.textContent === 'Kort fortalt'); return !short || short.getBoundingClientRect().top < 60; }"
    )
    again.close()


def test_a_text_is_saved_for_printing(browser, app):
    running, _ = app
    glass = Glass(browser, running.address).open(ARTICLE.path)
    glass.sees("Når sofaen kalder")
    with glass.page.expect_download() as saved:
        glass.tap("learn-print")
    page = browser.new_page()
    page.set_content(saved.value.path().read_text("utf-8"))
    assert page.title() == f"{ARTICLE.title} | Rygvej"
    assert page.locator("h1").inner_text() == ARTICLE.title
    assert page.locator("sup").first.inner_text() in ARTICLE.claims
    page.close()
    glass.close()
