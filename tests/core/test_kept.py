from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.kept import DEEPEST, read_kept

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
)


@given(VALUES)
def test_what_was_kept_comes_back(value):
    assert read_kept(json.dumps(value)) == value


@pytest.mark.parametrize(
    "torn", ["", "{", "[[[", "maybe", "[" * 5000, '{"a":' * 5000, "[" * 5000 + "]" * 5000, '"[', '["\\', "]" * 100 + "[" * 100]
)
def test_what_is_torn_is_no_value(torn):
    with pytest.raises(ValueError):  # noqa: PT011 - json's own error is one of them
        read_kept(torn)


@pytest.mark.parametrize("said", ["[" * 5000, '"' + "{" * 5000, "\\" + "[" * 5000, "\\" * 5000])
def test_brackets_in_what_a_person_wrote_are_no_nesting(said):
    assert read_kept(json.dumps([said, {"note": said}])) == [said, {"note": said}]


def test_many_small_things_side_by_side_are_not_deep():
    assert read_kept(json.dumps([[n] for n in range(5000)])) == [[n] for n in range(5000)]


def test_the_deepest_still_comes_back():
    assert read_kept("[" * DEEPEST + "]" * DEEPEST)
    with pytest.raises(ValueError, match="deep"):
        read_kept("[" * (DEEPEST + 1) + "]" * (DEEPEST + 1))
