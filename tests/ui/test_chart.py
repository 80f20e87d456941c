"""A picture of days: a gap is a gap, a zero is not nothing, and no two words lie on each other."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.axis import Name, names_under, plot_in
from app.core.bars import Bar, Bars
from app.core.curve import Curve, Level
from app.core.look import TEXT_SIZES, Light, Look
from app.core.picture import Point, broken_line, text_width
from app.core.series import Series
from app.shell.catalog import catalogue
from app.ui.chart import bars_of
from app.ui.ink import ink_for
from tests.ui.test_palette import READABLE, SEEN, contrast

SVG = "{http://www.w3.org/2000/svg}"
INK = ink_for(Look(), device_is_dark=False)
PHONE = 326
"""The room for a picture in a card on a phone."""


def drawn(picture: Bars | Curve, look: Look | None = None, width: float = PHONE) -> ET.Element:
    """The picture, read back."""
    return ET.fromstring(picture.drawn(ink_for(look or Look(), device_is_dark=False), width, "What it says"))  # noqa: S314 - our own


def texts(picture: ET.Element) -> list[ET.Element]:
    """Every text in it."""
    return picture.findall(f"{SVG}text")


def paths(picture: ET.Element, colour: str) -> str:
    """Every path of one colour."""
    return "".join(path.get("d", "") for path in picture.findall(f"{SVG}path") if colour in (path.get("fill"), path.get("stroke")))


def box(text: ET.Element) -> tuple[float, float, float, float]:
    """Left, right, top and bottom of a text, at its widest."""
    size, x, y = (float(text.get(name, "0")) for name in ("font-size", "x", "y"))
    wide = text_width(text.text or "", size)
    left = {"start": x, "middle": x - wide / 2, "end": x - wide}[text.get("text-anchor", "start")]
    return left, left + wide, y - size * 0.75, y


def week(*values: float | None) -> Bars:
    """Seven days from a Sunday."""
    return bars_of(Series(date(2026, 3, 1), values), frozenset({date(2026, 3, 4)}), catalogue("da"))


def test_a_day_not_told_has_its_name_and_nothing_else():
    silent, zero = drawn(week(None)), drawn(week(0))
    assert [text.text for text in texts(silent)] == ["0", "5", "10", "søn"]
    assert paths(silent, INK.line) == ""
    assert [text.text for text in texts(zero)] == ["0", "5", "10", "0", "søn"]
    assert paths(zero, INK.line) != ""


def test_a_bar_is_as_high_as_what_was_told():
    def height(value: float) -> float:
        bottom, top = re.findall(r"M[\d.]+ ([\d.]+)V([\d.]+)H", paths(drawn(week(value)), INK.line))[0]
        return float(bottom) - float(top)

    assert height(10) == pytest.approx(2 * height(5), abs=0.2)


def test_a_flare_day_has_a_shape_of_its_own():
    assert paths(drawn(week(1, 1, 1, 1)), INK.mark).count("z") == 1
    assert paths(drawn(week(1, 1, 1)), INK.mark) == ""


def test_the_line_is_not_drawn_over_a_gap():
    points = [Point(0, 1), Point(1, 1), None, Point(3, 1), None, None, Point(6, 1), Point(7, 1)]
    assert broken_line(points) == "M0.0 1.0L1.0 1.0M3.0 1.0h0M6.0 1.0L7.0 1.0"


@given(st.lists(st.none() | st.floats(0, 10)))
def test_only_neighbours_are_joined(values):
    points = [None if value is None else Point(n, value) for n, value in enumerate(values)]
    neighbours = sum(one is not None and other is not None for one, other in pairwise(points))
    assert broken_line(points).count("L") == neighbours


def test_every_dot_is_drawn_in_one_node():
    picture = drawn(Curve((1.0, None, 3.0), (None, None, None)))
    assert paths(picture, INK.dot).count("h0") == 2


def test_a_year_is_few_nodes_and_small():
    year = Curve(tuple(float(n % 11) for n in range(365)), tuple(float(n % 11) for n in range(365)), (3, 5), Level(5, "5"))
    assert len(list(drawn(year))) < 16
    assert len(year.drawn(INK, PHONE)) < 16_000


def test_what_a_name_says_is_text_and_not_markup():
    picture = drawn(Bars((Bar("<script>&", 3, '"'),)))
    assert "<script>&" in [text.text for text in texts(picture)]
    assert picture.get("aria-label") == "What it says"


@pytest.mark.parametrize("size", TEXT_SIZES)
@pytest.mark.parametrize("language", ["da", "en"])
def test_nothing_in_the_week_overlaps_or_is_cut(size, language):
    values = Series(date(2026, 3, 1), (10, 10, None, 0, 5, 5, 9))
    picture = drawn(bars_of(values, frozenset(), catalogue(language)), Look(text_size=size))
    no_overlap(picture)


@pytest.mark.parametrize("size", TEXT_SIZES)
@pytest.mark.parametrize("width", [200, PHONE, 640])
@given(st.floats(0, 10), st.lists(st.text("abcdefg. 0123", min_size=1, max_size=12), max_size=52))
def test_nothing_in_a_history_overlaps_or_is_cut(size, width, level, names):
    named = tuple(Name(n, name) for n, name in enumerate(names))
    picture = drawn(Curve((5.0,) * 52, (5.0,) * 52, (0, 51), Level(level, "10,0"), named), Look(text_size=size), width)
    no_overlap(picture)


def test_the_newest_name_is_always_there():
    plot = plot_in(PHONE, 30, INK)
    assert "4. mar." in names_under(plot, [Name(n, f"{n}. mar.") for n in range(30)] + [Name(29, "4. mar.")], INK, PHONE)[1]


@pytest.mark.parametrize("light", [Light.LIGHT, Light.DARK])
def test_every_sign_is_seen_on_its_ground(light):
    ink = ink_for(Look(light), device_is_dark=False)
    assert contrast(ink.words, ink.ground) >= READABLE
    assert all(contrast(colour, ink.ground) >= SEEN for colour in (ink.axis, ink.dot, ink.line, ink.mark))


def no_overlap(picture: ET.Element) -> None:
    """Every text lies inside the picture, and on no other."""
    wide, high = float(picture.get("width", "0")), float(picture.get("height", "0"))
    boxes = [box(text) for text in texts(picture)]
    for left, right, top, bottom in boxes:
        assert left >= -1, (left, right)
        assert right <= wide + 1, (left, right)
        assert 0 <= top < bottom <= high
    for n, (left, right, top, bottom) in enumerate(boxes):
        for other in boxes[n + 1 :]:
            apart = right <= other[0] + 0.1 or other[1] <= left + 0.1 or bottom <= other[2] + 0.1 or other[3] <= top + 0.1
            assert apart, ((left, right, top, bottom), other)


def test_a_dot_is_large_enough_to_be_seen_on_a_phone():
    def size(days: int) -> float:
        picture = drawn(Curve((5.0,) * days, (None,) * days))
        return next(float(path.get("stroke-width", "0")) for path in picture.findall(f"{SVG}path") if "h0" in path.get("d", ""))

    assert [size(days) >= 6 for days in (7, 30, 90)] == [True, True, True]
    assert 3 <= size(365) < size(90)
