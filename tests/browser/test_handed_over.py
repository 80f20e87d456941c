"""What is handed over, as it opens in a real Chromium from the disk, with nothing installed and nothing asked of anywhere."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from pypdf import PdfReader

from app.handover.as_html import as_html
from app.handover.as_locked import as_locked
from app.handover.code import new_code
from app.handover.envelope import Handed, packed
from app.handover.lock import lock
from app.shell.catalog import catalogue
from tests.support.glass import PATIENCE, chromium
from tests.support.sheets import sheet_in

AXE = Path(__file__).parent.parent / "data" / "axe" / "axe.min.js"
LOOK = "() => axe.run(document, { resultTypes: ['violations', 'passes'] })"
SHARE = '{"format":"rygvej-share","version":1}'


@pytest.fixture(scope="module")
def browser():
    with chromium() as opened:
        yield opened


def opened(browser, file, **how):
    """A page from the disk, and what it asked for or complained of."""
    # The rule of the page would keep out the one who looks whether everybody can use it.
    page = browser.new_page(bypass_csp=how.pop("bypass_csp", False), **how)
    page.set_default_timeout(PATIENCE)
    page.trouble = []
    page.on("console", lambda message: page.trouble.append(message.text))
    page.on("pageerror", lambda error: page.trouble.append(str(error)))
    page.on("request", lambda request: page.trouble.append(request.url) if request.url != file.as_uri() else None)
    page.goto(file.as_uri())
    return page


def violations(page):
    page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate(LOOK)
    assert len(found["passes"]) > 10
    return {one["id"]: [node["html"][:90] for node in one["nodes"]] for one in found["violations"]}


@pytest.fixture
def html(tmp_path, language):
    file = tmp_path / "sheet.html"
    file.write_text(as_html(sheet_in(language)), "utf-8")
    return file


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1200])
def test_everybody_can_use_the_page(browser, html, scheme, width):
    page = opened(browser, html, bypass_csp=True, color_scheme=scheme, viewport={"width": width, "height": 900})
    assert violations(page) == {}
    page.close()


def test_the_page_looks_as_it_should_under_its_own_rule_and_asks_for_nothing(browser, html):
    page = opened(browser, html, viewport={"width": 390, "height": 844})
    assert page.trouble == []
    assert page.evaluate("getComputedStyle(document.querySelector('svg path[stroke]')).stroke") == "rgb(95, 107, 104)"
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page.close()


def test_the_first_page_of_print_holds_every_section(browser, html, tmp_path, language):
    page = opened(browser, html)
    page.pdf(path=str(tmp_path / "printed.pdf"), prefer_css_page_size=True)
    # The browser's letters join some pairs, such as the first two of "find".
    first = " ".join(unicodedata.normalize("NFKC", PdfReader(tmp_path / "printed.pdf").pages[0].extract_text()).split())
    assert [section.title for section in sheet_in(language).sections if section.title not in first] == []
    page.close()


@pytest.fixture
def locked(tmp_path):
    code = new_code()
    file = tmp_path / "locked.html"
    envelope = lock(packed(Handed(as_html(sheet_in("da")), SHARE)), code)
    file.write_text(as_locked(envelope, (catalogue("da"), catalogue("en"))), "utf-8")
    return file, code


def test_a_locked_page_refuses_another_code_with_a_sentence_and_opens_with_its_own(browser, locked):
    file, code = locked
    page, sheet = opened(browser, file, viewport={"width": 390, "height": 844}), sheet_in("da")
    wrong = catalogue("da").say("That code does not open the file. Look at each word, and try again.")
    assert page.locator("input").evaluate("one => one === document.activeElement")
    page.keyboard.type(new_code())
    page.keyboard.press("Enter")
    page.get_by_text(wrong).wait_for()
    assert sheet.title not in page.inner_text("body")
    page.fill("input", f"  {code.upper().replace('-', ' ')} ")
    page.get_by_role("button").click()
    page.get_by_role("heading", name=sheet.title).wait_for()
    assert page.title() == f"{sheet.title} | Rygvej"
    assert page.evaluate("document.documentElement.lang") == "da"
    assert page.locator("section").count() == len(sheet.sections)
    assert page.evaluate("document.activeElement.tagName") == "H1"
    assert page.trouble == []
    page.close()


@pytest.mark.parametrize("is_open", [False, True])
def test_everybody_can_use_the_locked_page(browser, locked, is_open):
    file, code = locked
    page = opened(browser, file, bypass_csp=True, viewport={"width": 390, "height": 844})
    if is_open:
        page.fill("input", code)
        page.keyboard.press("Enter")
        page.locator("section").first.wait_for()
    assert violations(page) == {}
    page.close()
