"""Whatever is typed becomes one line that the file can hold."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.core.typed import one_line


@given(st.text(st.characters()))
def test_a_line_is_one_line_that_can_be_written(typed):
    line = one_line(typed)
    assert line.encode("utf-8").count(b"\0") == 0
    assert line == one_line(line) == " ".join(line.split())


def test_half_of_a_pair_from_a_browser_is_joined_or_shown_as_lost():
    assert one_line("\ud83d\ude00") == "\U0001f600"
    assert one_line("a\ud83d") == "a\ufffd"
    assert one_line(7) == ""
