"""A picture is drawn whatever words stand in it."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from app.core.picture import Ink, Point, letters, svg

INK = Ink("#ffffff", "#000000", "#000000", "#000000", "#000000", "#000000", "#000000")


@pytest.mark.parametrize(
    ("text", "shown"),
    [("<script>", "<script>"), ('a "b" & c', 'a "b" & c'), ("a\x07b\x1b", "ab"), ("a\ufffeb\uffff", "ab"), ("a\tæ 🤸", "a\tæ 🤸")],
)
def test_any_words_leave_the_picture_whole(text, shown):
    picture = ET.fromstring(svg(10, 10, INK, [letters(text, Point(1, 1), INK)], text))  # noqa: S314 - our own picture
    assert picture[0].text == shown
    assert picture.get("aria-label") == shown.replace("\t", " ")
