"""The dial, the stairs and the wheel are drawn whole, however narrow the phone and large the letters."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.picture import Ink, text_width
from app.tryout.dial import DOWN, UP, Dial, balance
from app.tryout.fields import Wheel
from app.tryout.stair import Stair
from app.tryout.wrapped import wrapped

WIDTHS = st.floats(200, 700)
SIZES = st.sampled_from([16.0, 24.0, 32.0])
SVG = "{http://www.w3.org/2000/svg}"


def ink_of(letters):
    return Ink("#fff", "#000", "#111", "#222", "#333", "#444", "#555", letters)


def place(node, *names):
    """Some figures of a node."""
    return [float(node.attrib[name]) for name in names]


def whole(picture):
    """The picture read as XML, its texts, and that none of them begins outside it."""
    root = ET.fromstring(picture)  # noqa: S314 - our own picture
    texts = list(root.iter(f"{SVG}text"))
    width, height = place(root, "width", "height")
    assert all(0 <= x <= width and 0 < y <= height for x, y in (place(one, "x", "y") for one in texts))
    return root, texts


def needle_of(picture):
    """Where the needle's tip stands beside its hub: below 0 is left."""
    [(hub, tip)] = re.findall(r'd="M(\S+) \S+L(\S+) \S+" stroke="#000"', picture)
    return round(float(tip) - float(hub), 1)


@pytest.mark.parametrize(
    ("chosen", "stands"),
    [([], 0.0), ([UP], 0.125), ([DOWN], -0.125), ([UP, DOWN], 0.0), ([UP] * 8, 1.0), ([DOWN] * 8, -1.0)],
)
def test_the_needle_follows_the_balance_of_what_i_chose(chosen, stands):
    assert balance(chosen, 8) == stands


def test_a_dial_without_things_stands_in_the_middle():
    assert balance([], 0) == 0.0


@given(WIDTHS, SIZES, st.floats(-1, 1))
def test_the_needle_points_to_the_side_that_is_heavier(width, letters, stands):
    picture = Dial(stands, "skruet ned", "skruet op").drawn(ink_of(letters), width, "Said")
    root, texts = whole(picture)
    assert [one.text for one in texts] == ["skruet ned", "skruet op"]
    assert root.get("aria-label") == "Said"
    side = needle_of(picture)
    assert side == pytest.approx(0, abs=0.2) if abs(stands) < 0.001 else side * stands >= 0


@given(WIDTHS, SIZES, st.lists(st.text(st.characters(categories=["L"]), min_size=1, max_size=200), min_size=1, max_size=3))
def test_the_stairs_show_each_step_with_the_easy_one_at_the_bottom(width, letters, steps):
    picture = Stair(dict(enumerate(steps, start=1))).drawn(ink_of(letters), width)
    _, texts = whole(picture)
    heights = [(one.text[0], place(one, "y")[0]) for one in texts if re.match(r"[123]\.", one.text)]
    assert len(heights) == len(steps)
    assert [step for step, _ in sorted(heights, key=lambda one: -one[1])] == sorted(step for step, _ in heights)


@given(WIDTHS, SIZES, st.one_of(st.none(), st.integers(0, 11)), st.sets(st.integers(0, 11)))
def test_the_wheel_has_twelve_numbers_and_draws_the_chosen_field_out(width, letters, chosen, written):
    picture = Wheel(12, chosen, written).drawn(ink_of(letters), width)
    _, texts = whole(picture)
    assert sorted(int(one.text) for one in texts) == list(range(1, 13))
    assert len(set(re.findall(r'fill="[^"]+"/><path d="M(\S+ \S+)L', picture))) == (1 if chosen is None else 2)
    assert picture.count("h0") == len(written)


@given(st.text(max_size=300), st.floats(60, 600), SIZES, st.integers(1, 5))
def test_no_line_of_a_text_is_wider_than_its_place(text, width, size, most):
    lines = wrapped(text, width, size, most)
    assert len(lines) <= most
    assert all(text_width(line, size) <= width for line in lines)


def test_a_text_that_is_cut_says_that_there_is_more():
    assert wrapped("one two three four", 72, 16, 2) == ("one two", "three…")
    assert wrapped("one", 60, 16, 2) == ("one",)
