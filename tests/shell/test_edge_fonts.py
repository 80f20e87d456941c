"""Letters: those we start with, and those the engine asks for when it meets a sign it lacks."""

from __future__ import annotations

import hashlib
import json
import re

import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from app.shell.edge.fonts import FontManifestChangedError, fallback_font, font_manifest
from app.shell.edge.index import installed_web
from tests.support.front import ASSETS, FONTS

INSTALLED = (installed_web() / "assets" / "FontManifest.json").read_text(encoding="utf-8")
ENGINE = (installed_web() / "main.dart.js").read_text(encoding="utf-8")


def test_every_font_the_engine_can_ask_for_is_answered_from_here():
    asked = re.findall(r'"(noto\w+/v\d+/[^"]+\.(?:woff2|ttf|otf))"', ENGINE)
    assert len(asked) > 100
    for address in asked:
        font = fallback_font(f"assets/fonts/{address}", ASSETS)
        assert font is not None
        assert font.is_file()


@pytest.mark.parametrize("number", range(11))
def test_each_slice_of_emoji_has_its_own_font(number):
    font = fallback_font(f"assets/fonts/notocoloremoji/v32/abc-DEF_1.{number}.woff2", ASSETS)
    assert font is not None
    assert font.name == f"noto-emoji-{number}.woff2"


@pytest.mark.parametrize("address", ["assets/fonts/roboto.woff2", "assets/fonts/noto/x.woff2", "assets/fonts/notosans/v1/../../secret.ttf"])
def test_an_address_that_is_not_the_engines_is_no_fallback(address):
    assert fallback_font(address, ASSETS) is None


@pytest.mark.parametrize("folder", ["fonts", "fallback"])
def test_the_font_files_are_the_ones_written_down(folder):
    listed = dict(reversed(line.split("  ")) for line in (ASSETS / folder / "SHA256SUMS").read_text(encoding="utf-8").splitlines())
    present = {
        file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in (ASSETS / folder).iterdir() if file.name != "SHA256SUMS"
    }
    assert present == listed
    assert any(name.startswith("LICENSE") for name in present)


@pytest.mark.parametrize("address", FONTS.values())
def test_our_letters_hold_every_sign_that_danish_text_needs(address):
    signs = "æøåÆØÅéüöä0123456789–—½≥≤°…“”„’•×%§«»"  # noqa: RUF001
    known = TTFont(ASSETS / address.strip("/")).getBestCmap()
    missing = [sign for sign in signs if ord(sign) not in known]
    assert missing == []


def test_only_the_letters_of_the_app_load_at_start():
    manifest = json.loads(font_manifest(INSTALLED, FONTS))
    assert [entry["family"] for entry in manifest] == ["MaterialIcons", "Roboto", "SourceSans", "SourceSansBold"]
    assert manifest[2]["fonts"] == [{"asset": "../fonts/SourceSans3-Regular.ttf"}]
    for entry in manifest[:2]:
        assert (installed_web() / "assets" / entry["fonts"][0]["asset"]).is_file()


def test_a_list_of_fonts_of_another_shape_is_named():
    with pytest.raises(FontManifestChangedError):
        font_manifest("[]", FONTS)
