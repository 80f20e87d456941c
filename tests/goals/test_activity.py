"""Things that matter: the person's own words, at most five, and then and now read as numbers."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.scale import Score
from app.goals.activity import Activity, ActivityProblem, Rating, is_rating_due, read_activity
from app.goals.change import Label, change, change_of

DAY = date(2026, 3, 4)
AT = datetime(2026, 3, 4, 20, 30, tzinfo=UTC)


def thing(name, *scores, until=None, first=DAY):
    ratings = tuple(Rating(first + timedelta(14 * n), Score(score), AT) for n, score in enumerate(scores))
    return Activity(name, name, first, until, 1, ratings)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("  gå  til\nbrugsen ", "gå til brugsen"),
        ("x" * 60, "x" * 60),
        ("x" * 61, ActivityProblem.TOO_LONG),
        (" \0\n ", ActivityProblem.EMPTY),
        (None, ActivityProblem.EMPTY),
    ],
)
def test_own_words_are_one_line_of_at_most_sixty_signs(typed, words):
    assert read_activity(typed) == words


def test_a_replaced_thing_leaves_the_mean_and_begins_anew():
    things = (thing("a", 3, 5), thing("b", 4, 7), thing("c", 2, 9, until=DAY + timedelta(20)), thing("d", 1))
    now = change_of(things)
    assert now is not None
    assert (now.pairs, now.then, now.now, now.label, now.gained) == (2, 3.5, 6.0, Label.CLEAR_GAIN, ("b",))


def test_one_rating_alone_is_no_change():
    assert change_of((thing("a", 3), thing("b"))) is None


@given(st.dictionaries(st.text("abcde", max_size=1), st.integers(0, 10)), st.dictionaries(st.text("abcde", max_size=1), st.integers(0, 10)))
def test_then_and_now_lie_within_the_numbers_told_and_mirror_each_other(then, now):
    there, back = change(then, now), change(now, then)
    if there is None or back is None:
        assert there is back is None
        return
    assert 0 <= there.then <= 10
    assert -1e-9 <= there.now <= 10 + 1e-9
    mirror = {Label.CLEAR_GAIN: Label.CLEAR_LOSS, Label.CLEAR_LOSS: Label.CLEAR_GAIN}
    assert back.label is mirror.get(there.label, there.label)
    assert set(there.gained) == set(back.lost)


@pytest.mark.parametrize(
    ("things", "days", "due"),
    [
        ((), 100, False),
        ((thing("a"),), 0, True),
        ((thing("a", 3),), 13, False),
        ((thing("a", 3),), 14, True),
        ((thing("a", 3), thing("b", 4, first=DAY + timedelta(10))), 14, False),
        ((thing("a", 3, until=DAY),), 100, False),
    ],
)
def test_numbers_are_asked_for_when_there_are_none_or_after_two_weeks(things, days, due):
    assert is_rating_due(things, DAY + timedelta(days)) is due
