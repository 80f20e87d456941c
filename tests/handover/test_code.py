"""A code is said on a phone, heard right, typed right, and guessed by nobody."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from app.handover.code import BETWEEN, WORDS_IN_A_CODE, bits, code_words, new_code, typed_code


def one_letter_apart(one, other):
    """Whether a slip of the ear or the finger makes one word the other."""
    if abs(len(one) - len(other)) > 1:
        return False
    same = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return one[same + 1 :] == other[same + 1 :] or one[same:] == other[same + 1 :] or one[same + 1 :] == other[same:]


def test_a_code_is_too_long_to_guess():
    assert bits() >= 50
    assert len({new_code() for _ in range(200)}) == 200


def test_every_word_can_be_said_and_typed_on_any_keyboard():
    assert [word for word in code_words() if not re.fullmatch("[a-z]{3,9}", word)] == []
    assert len(set(code_words())) == len(code_words())


def test_no_two_words_are_one_letter_apart():
    words = code_words()
    assert [(a, b) for n, a in enumerate(words) for b in words[n + 1 :] if one_letter_apart(a, b)] == []
    assert one_letter_apart("hus", "hul")
    assert one_letter_apart("hus", "huse")


def test_a_code_has_five_words_of_the_list():
    words = new_code().split(BETWEEN)
    assert len(words) == WORDS_IN_A_CODE
    assert set(words) <= set(code_words())


@given(st.lists(st.sampled_from(code_words()), min_size=5, max_size=5), st.sampled_from([" ", "-", " - ", "  "]))
def test_however_it_is_typed_it_is_the_same_code(words, between):
    assert typed_code(f" {between.join(words).upper()} ") == BETWEEN.join(words)
