"""A person's own marks on a picture: a numbered flag on its own day, on nothing else, and the words as they were written."""

from __future__ import annotations

import re
from datetime import date, timedelta
from xml.etree import ElementTree as ET

import flet as ft
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.axis import Name
from app.core.curve import Curve, Level
from app.core.flag import MOST, Flag, flag_swatch, flags_of
from app.core.look import TEXT_SIZES, Look
from app.core.observation import Kind, Observation
from app.core.series import Series
from app.mark.actions import set_mark
from app.shell.app import open_session
from app.shell.catalog import catalogue
from app.ui.chart import bars_of
from tests.support.people import live
from tests.support.phone import Phone
from tests.ui.test_chart import INK, PHONE, SVG, box, drawn, no_overlap, paths, texts

FIRST = date(2026, 3, 1)
CLOTH = re.compile(r"M([\d.]+) ([\d.]+)H([\d.]+)V([\d.]+)H[\d.]+z$")
POLE = re.compile(r"M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)$")
HOSTILE = ("<script>alert(1)</script>", "</text>&amp;\"'", "\u202eomvendt", "\u05e9\u05dc\u05d5\u05dd", "a\u0301" * 29, "x" * 60, "{n} %s")

Box = tuple[float, float, float, float]


def mark(ago: int, words: str = "ny stol") -> Observation:
    """A mark so many days after the first."""
    return Observation(FIRST + timedelta(ago), Kind.MARK, words)


def flags(*places: int) -> tuple[Flag, ...]:
    """Flags on these places."""
    return flags_of([mark(place) for place in sorted(places)], lambda day: (day - FIRST).days).shown


def cloths(picture: ET.Element) -> list[Box]:
    """Every flag's own square: left, right, top, bottom."""
    found = [CLOTH.match(path.get("d", "")) for path in picture.findall(f"{SVG}path") if path.get("stroke") == INK.words]
    return [(left, right, top, bottom) for left, top, right, bottom in (map(float, one.groups()) for one in found if one)]


def poles(picture: ET.Element) -> list[Box]:
    """Every line straight down."""
    found = [POLE.match(path.get("d", "")) for path in picture.findall(f"{SVG}path") if path.get("stroke") == INK.axis]
    ends = [tuple(map(float, one.groups())) for one in found if one]
    return [(x, other, y, foot) for x, y, other, foot in ends if x == other and foot - y > 5.5]


def apart(one: Box, other: Box) -> bool:
    """Whether two boxes do not lie on each other."""
    return one[1] <= other[0] + 0.1 or other[1] <= one[0] + 0.1 or one[3] <= other[2] + 0.1 or other[3] <= one[2] + 0.1


def nothing_hides_a_flag(picture: ET.Element) -> None:
    """Every number stands alone on its flag, and no flag or pole lies on another flag or on any text."""
    no_overlap(picture)
    squares, said = cloths(picture), [box(text) for text in texts(picture)]
    wide = float(picture.get("width", "0"))
    for n, square in enumerate(squares):
        assert square[0] >= 0
        assert square[1] <= wide
        assert square[2] >= 0
        assert all(apart(square, other) for other in squares[n + 1 :])
        assert sum(not apart(square, text) for text in said) == 1
        assert all(apart(square, pole) for pole in poles(picture))
    assert all(apart(pole, text) for pole in poles(picture) for text in said)


def test_a_mark_is_a_flag_with_a_number_and_no_colour_of_its_own():
    plain, flagged = drawn(Curve((1.0,) * 30, (1.0,) * 30)), drawn(Curve((1.0,) * 30, (1.0,) * 30, flags=flags(3)))
    assert (len(cloths(plain)), len(cloths(flagged))) == (0, 1)
    assert [text.text for text in texts(flagged)] == ["0", "5", "10", "1"]
    assert paths(flagged, INK.mark) == ""


def test_the_pole_stands_on_its_day():
    picture = drawn(Curve((None,) * 29 + (7.0,), (None,) * 30, flags=flags(29)))
    ((x, *_),) = poles(picture)
    assert re.search(rf"M{x:.1f} [\d.]+h0", paths(picture, INK.dot))


def test_two_marks_on_one_place_share_a_flag():
    assert [(one.slot, one.number) for one in flags(4, 4, 9)] == [(4, 1), (4, 1), (9, 2)]


def test_the_newest_few_are_shown_and_the_others_counted():
    found = flags_of([mark(n, f"nr. {n}") for n in range(8)], lambda day: (day - FIRST).days)
    assert [one.words for one in found.shown] == [f"nr. {n}" for n in range(3, 8)]
    assert (len(found.shown), found.older) == (MOST, 3)


@pytest.mark.parametrize("size", TEXT_SIZES)
@pytest.mark.parametrize("width", [200, PHONE, 640])
@given(st.integers(1, 400), st.lists(st.integers(0, 399), max_size=MOST), st.floats(0, 10))
def test_no_flag_of_a_history_lies_on_anything(size, width, slots, places, level):
    names = tuple(Name(n, "4. mar.") for n in range(0, slots, 7))
    standing = flags(*(place % slots for place in places))
    curve = Curve((5.0,) * slots, (5.0,) * slots, (), Level(level, "10,0", (0, 10)), names, standing)
    nothing_hides_a_flag(drawn(curve, Look(text_size=size), width))


@pytest.mark.parametrize("size", TEXT_SIZES)
@pytest.mark.parametrize("language", ["da", "en"])
@given(st.lists(st.integers(0, 6), max_size=MOST))
def test_no_flag_of_the_week_lies_on_anything(size, language, places):
    series = Series(FIRST, (10.0, None, 0.0, 10.0, 10.0, 5.0, 10.0))
    picture = drawn(bars_of(series, frozenset(), catalogue(language), tuple(mark(n) for n in sorted(places))), Look(text_size=size))
    nothing_hides_a_flag(picture)
    assert len(cloths(picture)) == len(set(places))


@pytest.mark.parametrize("size", TEXT_SIZES)
def test_a_week_of_flags_is_one_row_on_a_phone(size):
    picture = drawn(
        bars_of(Series(FIRST, (1.0,) * 7), frozenset(), catalogue("da"), tuple(mark(n) for n in range(5))), Look(text_size=size)
    )
    assert len({square[3] for square in cloths(picture)}) == 1


def test_the_flag_beside_the_words_is_a_whole_picture():
    for size in TEXT_SIZES:
        ink = INK.__class__(**{name: getattr(INK, name) for name in INK.__slots__} | {"letters": INK.letters * size / 100})
        nothing_hides_a_flag(ET.fromstring(flag_swatch(flags(1)[0], ink)))  # noqa: S314 - our own


@pytest.mark.parametrize("language", ["da"], indirect=True)
@pytest.mark.parametrize("words", HOSTILE)
async def test_whatever_was_written_stands_as_it_was_written(diary, words):
    live(diary, "karen")
    set_mark(diary, diary.today, words)
    for route in ("/", "/rapport"):
        phone = Phone(route=route)
        await phone.run(lambda page: open_session(page, diary, ("da-DK",)))
        # A text of its own: signs that turn the writing round turn nothing else.
        assert [one.value for one, _ in phone.controls() if isinstance(one, ft.Text) and words in str(one.value)] == [words]
        pictures = [str(one.src) for one, _ in phone.controls() if isinstance(one, ft.Image)]
        assert all(ET.fromstring(one) is not None for one in pictures if one.startswith("<svg"))  # noqa: S314 - our own
        assert not any(words in one for one in pictures)
        phone.close()


async def test_the_picture_of_the_week_says_that_there_is_a_mark(diary):
    live(diary, "karen")
    set_mark(diary, diary.today, "ny stol")
    phone = Phone(route="/")
    await phone.run(lambda page: open_session(page, diary, (diary.words.language,)))
    assert {"da": "1 mærke med dine egne ord.", "en": "1 mark in your own words."}[diary.words.language] in phone.reads()
    phone.close()
