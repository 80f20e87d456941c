"""Every text can be read on its ground, by day and by night."""

from __future__ import annotations

import pytest

from app.ui.palette import DARK, LIGHT

READABLE = 4.5
SEEN = 3.0


def light_of(colour: str) -> float:
    """Relative luminance, as WCAG 2 defines it."""
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, 1 to 21."""
    darker, lighter = sorted((light_of(one), light_of(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_black_on_white_is_twenty_one():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_is_readable_on_its_ground(palette):
    assert {pair: round(contrast(*pair), 2) for pair in palette.text_pairs if contrast(*pair) < READABLE} == {}


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_every_shape_that_means_something_is_seen(palette):
    assert {pair: round(contrast(*pair), 2) for pair in palette.shape_pairs if contrast(*pair) < SEEN} == {}
