"""Whatever a person does to their things can be taken back, and survives the file."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError

from app.core.changed import Changed
from app.core.day import last_days
from app.goals import actions
from app.goals.activity import ActivityProblem, current, earlier
from tests.support.diaries import WEDNESDAY_EVENING, opened


class Clock:
    """A clock that a test moves on by days."""

    def __init__(self):
        self.days = 0

    def __call__(self):
        return WEDNESDAY_EVENING + timedelta(self.days)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def diary(tmp_path, clock):
    with opened(tmp_path / "rygvej.db", now=clock) as empty:
        yield empty


@contextmanager
def a_diary(clock):
    with TemporaryDirectory() as folder, opened(Path(folder) / "rygvej.db", now=clock) as empty:
        yield empty


def named(diary, *words):
    for one in words:
        actions.name_thing(diary, one)
    return [activity.id for activity in current(actions.things_of(diary))]


def test_nothing_is_named_for_the_person(diary):
    assert actions.things_of(diary) == ()
    assert not actions.is_due(diary)


def test_five_things_are_the_most(diary):
    named(diary, "a", "b", "c", "d", "e")
    assert actions.name_thing(diary, "f") is ActivityProblem.TOO_MANY
    assert len(actions.things_of(diary)) == 5


def test_then_and_now_after_two_weeks(diary, clock):
    a, b, c = named(diary, "a", "b", "c")
    actions.rate_things(diary, {a: 3, b: 4, c: 2})
    assert not actions.is_due(diary)
    clock.days = 14
    assert actions.is_due(diary)
    actions.rate_things(diary, {a: 5, b: 6, c: 4})
    now = actions.change_now(diary)
    assert now is not None
    assert (now.then, now.now, now.change) == (3.0, 5.0, 2.0)


def test_rating_again_the_same_day_replaces(diary):
    (a,) = named(diary, "a")
    actions.rate_things(diary, {a: 3})
    actions.rate_things(diary, {a: 7})
    assert [rating.score for rating in actions.things_of(diary)[0].ratings] == [7]
    actions.rate_things(diary, {a: None})
    assert actions.things_of(diary)[0].ratings == ()


def test_the_same_thing_in_other_words_keeps_its_numbers(diary):
    (a,) = named(diary, "gå")
    actions.rate_things(diary, {a: 3})
    actions.reword_thing(diary, a, "gå en tur", is_same=True)
    (there,) = actions.things_of(diary)
    assert (there.words, there.id, len(there.ratings)) == ("gå en tur", a, 1)


def test_another_thing_begins_anew_in_its_place_and_the_first_is_history(diary):
    a, _b = named(diary, "gå", "sidde")
    actions.rate_things(diary, {a: 3})
    actions.reword_thing(diary, a, "cykle", is_same=False)
    things = actions.things_of(diary)
    assert [activity.words for activity in current(things)] == ["cykle", "sidde"]
    assert current(things)[0].baseline is None
    assert [activity.words for activity in earlier(things)] == ["gå"]


def test_what_is_set_aside_comes_back_with_its_beginning(diary, clock):
    (a,) = named(diary, "gå")
    actions.rate_things(diary, {a: 3})
    actions.take_out_thing(diary, a)
    assert current(actions.things_of(diary)) == ()
    assert [(one.words, rating.score) for one, rating in actions.ratings_in(diary, last_days(1, diary.today))] == [("gå", 3)]
    clock.days = 30
    actions.bring_back_thing(diary, a)
    actions.rate_things(diary, {a: 6})
    now = actions.change_now(diary)
    assert now is not None
    assert now.change == 3


def test_a_thing_never_rated_leaves_no_trace(diary):
    (a,) = named(diary, "gå")
    actions.take_out_thing(diary, a)
    assert actions.things_of(diary) == ()


def test_a_number_off_the_scale_keeps_nothing_of_the_saving(diary):
    a, b = named(diary, "a", "b")
    assert actions.rate_things(diary, {a: 3, b: 11}) is ActivityProblem.OFF_THE_SCALE
    assert actions.rate_things(diary, {a: True}) is ActivityProblem.OFF_THE_SCALE
    assert actions.rate_things(diary, {}) is ActivityProblem.NOTHING_RATED
    assert actions.rate_things(diary, {"nobody": 3}) is ActivityProblem.NOT_THERE
    assert all(not activity.ratings for activity in actions.things_of(diary))


def test_taking_back_leaves_what_another_window_has_told_since(diary):
    a, b = named(diary, "a", "b")
    first = actions.rate_things(diary, {a: 3, b: 4})
    assert isinstance(first, Changed)
    actions.rate_things(diary, {b: 9})
    actions.take_back(diary, first)
    scores = {activity.words: [rating.score for rating in activity.ratings] for activity in actions.things_of(diary)}
    assert scores == {"a": [], "b": [9]}


@pytest.mark.parametrize(
    "bad",
    [
        "INSERT INTO goal VALUES ('x', '', '2026-03-04', NULL, 1)",
        "INSERT INTO goal VALUES ('x', hex(zeroblob(31)), '2026-03-04', NULL, 1)",
        "INSERT INTO goal VALUES ('x', 'x', '2026-02-30', NULL, 1)",
        "INSERT INTO goal_rating VALUES ('nobody', '2026-03-04', 3, '')",
        "INSERT INTO goal_rating SELECT id, '2026-03-04', 11, '' FROM goal",
        "INSERT INTO goal_rating SELECT id, '2026-03-04', 5.5, '' FROM goal",
    ],
)
def test_the_file_is_the_last_to_say_no(diary, bad):
    named(diary, "a")
    with diary.session() as session, pytest.raises(IntegrityError):
        session.connection().exec_driver_sql(bad)


STEP = st.one_of(
    st.tuples(st.just("name"), st.text(max_size=70)),
    st.tuples(st.just("reword"), st.integers(0, 6), st.text(max_size=70), st.booleans()),
    st.tuples(st.just("out"), st.integers(0, 6)),
    st.tuples(st.just("back"), st.integers(0, 6)),
    st.tuples(st.just("forget"), st.integers(0, 6)),
    st.tuples(st.just("rate"), st.lists(st.integers(-1, 11) | st.none(), max_size=5)),
    st.tuples(st.just("wait"), st.integers(1, 20)),
)


def do(diary, clock, step):
    ids = [activity.id for activity in actions.things_of(diary)]
    match step:
        case ("name", words):
            return actions.name_thing(diary, words)
        case ("rate", scores):
            now = [activity.id for activity in current(actions.things_of(diary))]
            return actions.rate_things(diary, dict(zip(now, scores, strict=False)))
        case ("wait", days):
            clock.days += days
            return None
        case (what, n, *rest):
            which = ids[n % len(ids)] if ids else "nobody"
            if what == "reword":
                return actions.reword_thing(diary, which, rest[0], is_same=rest[1])
            return {"out": actions.take_out_thing, "back": actions.bring_back_thing, "forget": actions.forget_thing}[what](diary, which)


@settings(max_examples=40, deadline=None)
@given(st.lists(STEP, max_size=12))
def test_taking_everything_back_in_turn_leaves_nothing_and_the_file_says_what_the_screen_said(steps):
    clock = Clock()
    with a_diary(clock) as diary:
        done = []
        for step in steps:
            before = actions.things_of(diary)
            result = do(diary, clock, step)
            if isinstance(result, Changed):
                assert result.before == before
                assert result.after == actions.things_of(diary)
                done.append(result)
            else:
                assert actions.things_of(diary) == before
            assert len(current(actions.things_of(diary))) <= 5
        for changed in reversed(done):
            actions.take_back(diary, changed)
            assert actions.things_of(diary) == changed.before
        assert actions.things_of(diary) == ()
