"""The two pictures are true to scale, and stay whole on a narrow phone with large letters."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from app.core.picture import Ink, text_width
from app.shell.catalog import catalogue
from app.tryout.effect_row import POINTS, EffectRow
from app.tryout.work_picture import WorkPicture
from app.tryout.work_time import WorkTime
from app.tryout.work_words import short_name

INK = Ink("#fff", "#000", "#777", "#ddd", "#777", "#0b5a57", "#9a4520")
TEXT = re.compile(r'<text x="([^"]+)" y="([^"]+)" font-size="([^"]+)"[^>]* text-anchor="(\w+)">([^<]*)<')


def texts(picture):
    """Each text with its left and right end, and its height."""
    for x, y, size, anchor, text in TEXT.findall(picture):
        wide = text_width(text, float(size))
        left = {"start": float(x), "middle": float(x) - wide / 2, "end": float(x) - wide}[anchor]
        yield text, left, left + wide, y


def bars(picture):
    """Left and right of each filled bar."""
    return [(float(left), float(right)) for left, right in re.findall(r'd="M([\d.]+) [\d.]+H([\d.]+)V', picture)]


@pytest.mark.parametrize("width", [200, 324, 654])
def test_the_filled_part_is_as_large_as_the_effect(width):
    (left, right), (begin, end) = bars(EffectRow("0,56").drawn(INK, width))
    assert begin == left
    assert (end - begin) / (right - left) == pytest.approx(POINTS / 10, abs=0.001)


@pytest.mark.parametrize("size", [15, 32])
def test_the_row_names_its_ends_and_the_effect(size):
    said = [text for text, *_ in texts(EffectRow("0,56").drawn(replace(INK, letters=size), 254))]
    assert {"0", "5", "10", "0,56"} <= set(said)


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("size", [16, 32])
@pytest.mark.parametrize("width", [254, 324, 654])
def test_no_name_is_cut(width, size, language):
    words = catalogue(language)
    names = {time: short_name(time, words) for time in WorkTime}
    for picture in (EffectRow("0,56"), WorkPicture(names)):
        for text, left, right, _ in texts(picture.drawn(replace(INK, letters=size), width)):
            assert left >= 0, text
            assert right <= width + 0.01, text


def test_on_the_line_each_name_has_a_row_of_its_own():
    words = catalogue("da")
    rows = [y for *_, y in texts(WorkPicture({time: short_name(time, words) for time in WorkTime}).drawn(INK, 324))]
    assert len(set(rows)) == len(rows) == len(WorkTime)


def test_a_picture_says_its_sentence():
    assert 'aria-label="En række"' in EffectRow("0,56").drawn(INK, 324, "En række")
