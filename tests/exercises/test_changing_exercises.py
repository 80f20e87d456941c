"""Whatever a person does to their exercises can be taken back, and survives the file."""

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
from app.core.day import Span, last_days
from app.core.observation import Kind, Observation
from app.exercises import actions
from app.exercises.exercise import ExerciseProblem, Typed, current
from app.exercises.rest import Rest
from app.flare import actions as flare
from app.plans import actions as plans
from tests.support.diaries import WEDNESDAY_EVENING, opened
from tests.support.sure import sure


@pytest.fixture
def diary(danish):
    return danish


def written(diary, *names, times=None):
    for one in names:
        sure(actions.add_exercise(diary, Typed(one, times=times)))
    return [one.id for one in current(actions.exercises_of(diary))]


def test_nothing_is_written_for_the_person(diary):
    assert actions.exercises_of(diary) == ()
    assert not actions.is_exercise_planned(diary)


def test_eight_exercises_are_the_most(diary):
    written(diary, *"abcdefgh")
    assert actions.add_exercise(diary, Typed("i")) is ExerciseProblem.TOO_MANY
    assert len(actions.exercises_of(diary)) == 8


def test_bringing_a_ninth_back_is_said_kindly(diary):
    first, *_ = written(diary, *"abcdefgh")
    sure(actions.set_exercise_aside(diary, first))
    written(diary, "i")
    assert actions.bring_exercise_back(diary, first) is ExerciseProblem.TOO_MANY


def test_ticks_are_told_as_how_many_a_day(diary):
    a, b = written(diary, "a", "b")
    today = diary.today
    for which, ago in ((a, 0), (b, 0), (a, 2)):
        sure(actions.tick_exercise(diary, which, today - timedelta(ago), is_done=True))
    told = diary.observed(Kind.EXERCISES_DONE, last_days(7, today))
    assert told == (Observation(today - timedelta(2), Kind.EXERCISES_DONE, 1), Observation(today, Kind.EXERCISES_DONE, 2))
    assert diary.first_day(Kind.EXERCISES_DONE) == today - timedelta(2)
    assert [week.total for week in diary.weeks(Kind.EXERCISES_DONE, last_days(7, today))] == [3]


def test_ticking_twice_is_ticking_once(diary):
    (a,) = written(diary, "a")
    for _ in range(2):
        sure(actions.tick_exercise(diary, a, diary.today, is_done=True))
    assert [one.value for one in diary.observed(Kind.EXERCISES_DONE, last_days(1, diary.today))] == [1]


def test_a_flare_up_lets_exercises_rest_and_a_tick_is_welcome(diary, days):
    (a,) = written(diary, "a", times=3)
    assert actions.is_exercise_planned(diary)
    sure(flare.start(diary, diary.today))
    assert actions.rest_now(diary) is Rest.FLARE
    assert not actions.is_exercise_planned(diary)
    sure(actions.tick_exercise(diary, a, diary.today, is_done=True))
    days[0] = 1
    assert actions.rest_now(diary) is Rest.FLARE
    sure(flare.end(diary, diary.today))
    days[0] = 2
    sure(flare.start(diary, diary.today))
    sure(flare.end(diary, diary.today))
    days[0] = 4
    assert actions.rest_now(diary) is None
    assert actions.is_exercise_planned(diary)


def test_a_pause_lets_exercises_rest(diary):
    written(diary, "a")
    sure(plans.pause_plans(diary))
    assert actions.rest_now(diary) is Rest.PAUSE
    assert not actions.is_exercise_planned(diary)


def test_the_weeks_of_the_report_leave_days_of_rest_out(diary, days):
    written(diary, "a", times=7)  # on a Wednesday
    days[0] = 5
    first = diary.today  # the Monday after
    sure(plans.pause_plans(diary, first + timedelta(2)))
    days[0] = 8
    sure(flare.start(diary, diary.today))
    sure(flare.end(diary, diary.today))
    days[0] = 11
    one, other = actions.weeks_of(diary, Span(first - timedelta(7), diary.today))
    assert (one.planned, one.days_resting) == (5, 0)
    assert (other.planned, other.days_resting) == (3, 4)


def test_taking_back_leaves_what_another_window_has_told_since(diary):
    a, b = written(diary, "a", "b")
    first = sure(actions.tick_exercise(diary, a, diary.today, is_done=True))
    sure(actions.tick_exercise(diary, b, diary.today, is_done=True))
    actions.take_back(diary, first)
    assert {one.id: len(one.done) for one in actions.exercises_of(diary)} == {a: 0, b: 1}


@pytest.mark.parametrize(
    "bad",
    [
        "INSERT INTO exercise VALUES ('x', '', NULL, NULL, 1)",
        "INSERT INTO exercise VALUES ('x', hex(zeroblob(31)), NULL, NULL, 1)",
        "INSERT INTO exercise VALUES ('x', 'x', '', NULL, 1)",
        "INSERT INTO exercise VALUES ('x', 'x', hex(zeroblob(151)), NULL, 1)",
        "INSERT INTO exercise VALUES ('x', 'x', NULL, hex(zeroblob(31)), 1)",
        "INSERT INTO exercise_plan SELECT id, '2026-02-30', 3, 1 FROM exercise",
        "INSERT INTO exercise_plan SELECT id, '2026-02-20', 8, 1 FROM exercise",
        "INSERT INTO exercise_plan SELECT id, '2026-02-20', 2.5, 1 FROM exercise",
        "INSERT INTO exercise_plan SELECT id, '2026-02-20', 3, 2 FROM exercise",
        "INSERT INTO exercise_done SELECT id, '2026-02-30' FROM exercise",
        "INSERT INTO exercise_done VALUES ('nobody', '2026-03-04')",
    ],
)
def test_the_file_is_the_last_to_say_no(diary, bad):
    written(diary, "a")
    with diary.session() as session, pytest.raises(IntegrityError):
        session.connection().exec_driver_sql(bad)


TIMES = st.none() | st.integers(0, 8)
STEP = st.one_of(
    st.tuples(st.just("add"), st.text(max_size=70), st.text(max_size=20), TIMES),
    st.tuples(st.just("change"), st.integers(0, 9), st.text(max_size=70), TIMES),
    st.tuples(st.just("out"), st.integers(0, 9)),
    st.tuples(st.just("back"), st.integers(0, 9)),
    st.tuples(st.just("forget"), st.integers(0, 9)),
    st.tuples(st.just("tick"), st.integers(0, 9), st.integers(-1, 8), st.booleans()),
    st.tuples(st.just("wait"), st.integers(1, 20)),
)
SIMPLE = {"out": actions.set_exercise_aside, "back": actions.bring_exercise_back, "forget": actions.forget_exercise}


@contextmanager
def a_diary(days):
    with TemporaryDirectory() as folder, opened(Path(folder) / "rygvej.db", now=lambda: WEDNESDAY_EVENING + timedelta(days[0])) as empty:
        yield empty


def do(diary, days, step):
    ids = [one.id for one in actions.exercises_of(diary)]
    match step:
        case ("add", words, how, times):
            return actions.add_exercise(diary, Typed(words, how, times))
        case ("wait", some):
            days[0] += some
            return None
        case (what, n, *rest):
            which = ids[n % len(ids)] if ids else "nobody"
            if what == "change":
                return actions.change_exercise(diary, which, Typed(rest[0], times=rest[1]))
            if what == "tick":
                return actions.tick_exercise(diary, which, diary.today - timedelta(rest[0]), is_done=rest[1])
            return SIMPLE[what](diary, which)


@settings(max_examples=40, deadline=None)
@given(st.lists(STEP, max_size=12))
def test_taking_everything_back_in_turn_leaves_nothing_and_the_file_says_what_the_screen_said(steps):
    days = [0]
    with a_diary(days) as diary:
        done = []
        for step in steps:
            before = actions.exercises_of(diary)
            result = do(diary, days, step)
            if isinstance(result, Changed):
                assert result.before == before
                assert result.after == actions.exercises_of(diary)
                done.append(result)
            else:
                assert actions.exercises_of(diary) == before
            now = actions.exercises_of(diary)
            assert len(current(now)) <= 8
            assert all(one.plans == tuple(sorted(one.plans, key=lambda plan: plan.since)) and one.plans for one in now)
        for changed in reversed(done):
            actions.take_back(diary, changed)
            assert actions.exercises_of(diary) == changed.before
        assert actions.exercises_of(diary) == ()
