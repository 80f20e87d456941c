"""The page that the browser opens first."""

from __future__ import annotations

import json
import re
import struct
from dataclasses import replace

import flet as ft
import pytest

from app.shell.edge.index import PageChangedError, dress, installed_web, served_page
from tests.support.front import ASSETS, COVER

INSTALLED = (installed_web() / "index.html").read_text(encoding="utf-8")


@pytest.fixture
def page():
    return served_page(dress(INSTALLED, COVER), ft.WebRenderer.CANVAS_KIT)


def test_the_page_says_its_language_and_its_name(page):
    assert '<html lang="da">' in page
    assert "<title>Henter Rygvej</title>" in page
    assert 'name="apple-mobile-web-app-title" content="Rygvej"' in page
    assert 'name="description" content="En rolig dagbog"' in page
    assert '<div id="cover" role="status" data-name="Rygvej" data-lost="Rygvej er lukket">' in page
    assert "<p>Henter Rygvej</p>" in page
    assert "Flet</title>" not in page


def test_our_script_runs_before_any_other_that_is_fetched(page):
    fetched = re.findall(r'<script[^>]* src="([^"]+)"', page)
    assert fetched == ["page/rygvej.js", "python.js", "flutter_bootstrap.js"]
    assert '<link rel="stylesheet" href="page/rygvej.css">' in page


def test_the_page_fits_a_phone_and_colours_its_frame(page):
    assert '<meta name="viewport" content="width=device-width, initial-scale=1">' in page
    assert page.count('<meta name="theme-color"') == 2


def test_nothing_is_asked_of_anyone_else(page):
    assert "flet.noCdn=true;" in page
    assert 'flet.canvasKitBaseUrl="/canvaskit/";' in page
    assert 'flet.fontFallbackBaseUrl="assets/fonts/";' in page
    assert 'flet.webRenderer="canvaskit";' in page
    assert 'flet.webSocketEndpoint="/ws";' in page


@pytest.mark.parametrize(
    "anchor",
    [
        "<html>",
        '<meta charset="UTF-8">',
        "<title>Flet</title>",
        'content="Flet application."',
        'aria-label="Loading"',
        "<!-- fletAppConfig -->",
        '<script src="flutter_bootstrap.js" async></script>',
    ],
)
def test_a_page_of_another_shape_is_named_and_not_half_dressed(anchor):
    assert anchor in INSTALLED
    with pytest.raises(PageChangedError, match="not once"):
        dress(INSTALLED.replace(anchor, ""), COVER)


def test_a_word_cannot_break_out_of_its_place():
    page = dress(INSTALLED, replace(COVER, title='"><script>alert(1)</script>'))
    assert "<script>alert(1)" not in page


def test_the_page_mends_the_layer_for_screen_readers():
    style = (ASSETS / "page" / "rygvej.css").read_text(encoding="utf-8")
    script = (ASSETS / "page" / "rygvej.js").read_text(encoding="utf-8")
    assert "flt-semantics:empty:not([role]):not([aria-label]):not([flt-tappable])" in style
    assert "pointer-events: none !important" in style
    for mend in ("HTMLScriptElement.prototype, 'src'", "input[role=slider]", "'a11y'", "flt-semantics-placeholder", "event.key !== 'Tab'"):
        assert mend in script


def test_the_app_can_be_kept_on_a_home_screen():
    manifest = json.loads((ASSETS / "manifest.json").read_text(encoding="utf-8"))
    assert (manifest["name"], manifest["lang"], manifest["display"]) == ("Rygvej", "da", "standalone")
    assert {icon.get("purpose", "any") for icon in manifest["icons"]} == {"any", "maskable"}
    for icon in manifest["icons"]:
        head = (ASSETS / icon["src"]).read_bytes()[:24]
        assert head[:8] == b"\x89PNG\r\n\x1a\n"
        assert "{}x{}".format(*struct.unpack(">II", head[16:24])) == icon["sizes"]


def test_every_picture_the_installed_page_shows_is_ours():
    shown = re.findall(r'(?:href|src)="([^"]+\.png)"', INSTALLED)
    assert len(shown) == 3
    for picture in shown:
        assert (ASSETS / picture).is_file()
        assert (ASSETS / picture).read_bytes() != (installed_web() / picture).read_bytes()
