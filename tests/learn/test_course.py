"""The course has an order, locks nothing, and knows what comes next for whom."""

from __future__ import annotations

import pytest

from app.learn.actions import bookmark, leave_at, marks_of, next_for, place_of, tell_read
from app.learn.marks import How
from app.learn.shelf import articles, course


def test_the_first_text_comes_first(danish):
    assert next_for(danish, None) == articles("da")[0]


def test_who_hurts_now_begins_with_the_hard_days(danish):
    assert next_for(danish, "now") == course("da").named("naar-det-blusser-op")
    assert next_for(danish, "recovered") == course("da").named("gaa-plan-kom-i-gang")


def test_what_is_read_makes_room_for_the_next(danish):
    tell_read(danish, articles("da")[0], How.WHOLE)
    assert next_for(danish, None) == articles("da")[1]


def test_what_is_read_in_short_counts_as_read(danish):
    tell_read(danish, articles("da")[0], How.SHORT)
    assert next_for(danish, None) == articles("da")[1]


def test_when_all_are_read_nothing_comes_next(danish):
    for one in articles("da"):
        tell_read(danish, one, How.SHORT)
    assert next_for(danish, "now") is None


def test_whoever_read_it_all_has_not_read_it_in_short(danish):
    first = articles("da")[0]
    tell_read(danish, first, How.WHOLE)
    tell_read(danish, first, How.SHORT)
    assert marks_of(danish).read == {first.id: How.WHOLE}
    tell_read(danish, first, None)
    assert marks_of(danish).read == {}


def test_a_bookmark_is_set_and_taken_away(danish):
    first = articles("da")[0]
    bookmark(danish, first, is_set=True)
    bookmark(danish, first, is_set=True)
    assert marks_of(danish).kept == {first.id}
    bookmark(danish, first, is_set=False)
    assert marks_of(danish).kept == frozenset()


def test_a_text_is_left_in_the_middle_and_found_there(danish):
    first, second = articles("da")[:2]
    assert place_of(danish, first) == 0
    leave_at(danish, first, 412.6)
    leave_at(danish, first, 633.2)
    assert (place_of(danish, first), place_of(danish, second)) == (633, 0)


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_text_has_a_neighbour_on_each_side_but_the_first_and_the_last(language):
    whole = course(language)
    row = [whole.articles[0]]
    while following := whole.after(row[-1]):
        assert whole.before(following) == row[-1]
        row.append(following)
    assert tuple(row) == whole.articles
    assert whole.before(row[0]) is None


@pytest.mark.parametrize("way", ["now", "comes-and-goes", "recovered"])
def test_what_comes_first_for_someone_is_there(way):
    whole = course("da")
    assert all(whole.named(name) for name in whole.first[way])
