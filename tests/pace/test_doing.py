"""A thing done with breaks, from its first test to its end: told, chosen, changed, left, begun anew, and taken back."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError

from app.core.day import last_days
from app.core.observation import YES, Kind, Observation
from app.pace import actions
from app.pace import doing_actions as do
from app.pace.book import Book, Changed
from app.pace.pattern import Answer
from app.pace.pattern_actions import answer_pattern
from app.pace.schedule import Phase, where
from app.pace.task import PaceProblem, current, earlier
from tests.pace.lives import planned
from tests.support.diaries import WEDNESDAY_EVENING, opened
from tests.support.sure import sure


class Clock:
    """A clock that a test turns."""

    def __init__(self, start=WEDNESDAY_EVENING):
        self.start, self.gone = start, timedelta(0)

    def __call__(self):
        return (self.start.astimezone(ZoneInfo("UTC")) + self.gone).astimezone(self.start.tzinfo)


@contextmanager
def a_diary(clock):
    with tempfile.TemporaryDirectory() as folder, opened(Path(folder) / "rygvej.db", "en", clock) as diary:
        yield diary


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def diary(clock):
    with a_diary(clock) as diary:
        yield diary


def task(diary):
    return current(actions.book_of(diary).tasks)[0]


def test_three_tests_say_where_to_begin_and_the_person_chooses(diary):
    which = planned(diary, work=None)
    assert task(diary).minutes == (20, 25, 15)
    assert task(diary).work is None
    sure(do.choose_work(diary, which, 16))
    assert (task(diary).work, task(diary).rest) == (16, 4)


def test_a_test_by_the_clock_is_told_in_whole_minutes(diary, clock):
    which = planned(diary, tests=(), work=None)
    sure(do.start_test(diary, which))
    assert task(diary).testing is not None
    clock.gone += timedelta(minutes=12, seconds=31)
    sure(do.stop_test(diary, which))
    assert task(diary).minutes == (13,)
    assert do.stop_test(diary, which) is PaceProblem.CLOCK_IS_OFF


def test_a_test_that_is_stopped_at_once_is_a_minute_and_one_left_on_is_four_hours(diary, clock):
    which = planned(diary, tests=(), work=None)
    for gone, minutes in ((timedelta(seconds=5), 1), (timedelta(days=2), 240)):
        sure(do.start_test(diary, which))
        clock.gone += gone
        sure(do.stop_test(diary, which))
        assert task(diary).minutes[-1] == minutes


def test_a_sixth_test_is_not_needed(diary):
    which = planned(diary, tests=(1, 2, 3, 4, 5))
    assert do.tell_test(diary, which, 6) is PaceProblem.ENOUGH_TESTS
    assert do.start_test(diary, which) is PaceProblem.ENOUGH_TESTS


def test_a_test_is_changed_and_deleted(diary):
    which = planned(diary)
    first, second, _third = task(diary).tests
    sure(do.change_test(diary, which, first.id, "30"))
    sure(do.drop_test(diary, which, second.id))
    assert task(diary).minutes == (30, 15)
    assert do.change_test(diary, which, second.id, 3) is PaceProblem.NOT_THERE
    assert do.change_test(diary, which, first.id, "lots") is PaceProblem.NOT_MINUTES


def test_the_clock_is_asked_and_never_counts(diary, clock):
    which = planned(diary)
    sure(do.start_clock(diary, which, 60))
    clock.gone += timedelta(minutes=17)
    found = sure(actions.running_now(diary))
    spot = where(found[1].plan, found[1].started_at, diary.now())
    assert (spot.phase, spot.n, spot.left) == (Phase.REST, 1, 120)
    clock.gone += timedelta(minutes=60)
    assert actions.running_now(diary) is None


def test_closed_and_opened_again_the_clock_goes_on(tmp_path):
    clock = Clock()
    with opened(tmp_path / "rygvej.db", "en", clock) as diary:
        sure(do.start_clock(diary, planned(diary), 60))
    clock.gone += timedelta(minutes=20)
    with opened(tmp_path / "rygvej.db", "en", clock) as diary:
        _task, use = sure(actions.running_now(diary))
        assert where(use.plan, use.started_at, diary.now()).left == 14 * 60


def test_one_clock_goes_at_a_time(diary):
    one, other = planned(diary), planned(diary, "luge")
    sure(do.start_clock(diary, one, 60))
    assert do.start_clock(diary, other, 60) is PaceProblem.CLOCK_IS_ON
    assert do.start_test(diary, other) is PaceProblem.CLOCK_IS_ON
    sure(do.stop_clock(diary, one))
    sure(do.start_clock(diary, other, 60))


def test_stopped_at_once_it_is_a_day_of_use_all_the_same(diary):
    which = planned(diary)
    started = sure(do.start_clock(diary, which, 60))
    sure(do.stop_clock(diary, which))
    assert diary.observed(Kind.PACE_USED, last_days(7, diary.today)) == (Observation(diary.today, Kind.PACE_USED, YES),)
    assert do.stop_clock(diary, which) is PaceProblem.CLOCK_IS_OFF
    sure(do.drop_day(diary, which, diary.today))
    assert diary.observed(Kind.PACE_USED, last_days(7, diary.today)) == ()
    assert isinstance(started, Changed)


def test_a_plan_that_is_changed_leaves_the_clock_that_is_going_alone(diary, clock):
    which = planned(diary)
    sure(do.start_clock(diary, which, 60))
    sure(do.choose_work(diary, which, 5))
    clock.gone += timedelta(minutes=10)
    _task, use = sure(actions.running_now(diary))
    assert use.plan.intervals == (15, 15, 15, 15)


def test_what_is_out_of_range_is_not_kept(diary):
    which = planned(diary)
    assert do.start_clock(diary, which, 0) is PaceProblem.NOT_MINUTES
    assert do.start_clock(diary, which, 241) is PaceProblem.NOT_MINUTES
    assert do.choose_work(diary, which, "") is PaceProblem.NOT_MINUTES
    assert actions.choose_rest(diary, which, 31) is PaceProblem.NOT_A_REST
    assert actions.wish_minutes(diary, which, "long") is PaceProblem.NOT_MINUTES
    assert actions.name_task(diary, "  ") is PaceProblem.EMPTY
    assert actions.name_task(diary, "a" * 61) is PaceProblem.TOO_LONG
    assert do.start_clock(diary, planned(diary, "luge", (), None), 20) is PaceProblem.NO_PLAN
    assert do.tell_use(diary, which, diary.today + timedelta(1)) is PaceProblem.FUTURE_DAY


def test_a_rest_and_a_wish_are_the_persons_own_and_can_be_emptied(diary):
    which = planned(diary)
    sure(actions.choose_rest(diary, which, "10"))
    sure(actions.wish_minutes(diary, which, "45"))
    assert (task(diary).rest, task(diary).wanted) == (10, 45)
    sure(actions.choose_rest(diary, which, " "))
    sure(actions.wish_minutes(diary, which, ""))
    assert (task(diary).rest, task(diary).wanted) == (4, None)


def test_a_handful_and_no_more(diary):
    for words in "abcde":
        sure(actions.name_task(diary, words))
    assert actions.name_task(diary, "f") is PaceProblem.TOO_MANY


def test_ended_it_is_kept_and_can_be_taken_up_or_deleted(diary, clock):
    which = planned(diary)
    sure(do.start_clock(diary, which, 60))
    sure(actions.end_task(diary, which))
    assert actions.running_now(diary) is None
    assert [one.words for one in earlier(actions.book_of(diary).tasks)] == ["skrive"]
    sure(actions.take_up_task(diary, which))
    assert task(diary).work == 16
    sure(actions.forget_task(diary, which))
    assert actions.book_of(diary).tasks == ()
    assert clock.gone == timedelta(0)


def test_begun_anew_the_old_one_is_kept(diary):
    which = planned(diary)
    sure(actions.wish_minutes(diary, which, 45))
    changed = sure(actions.begin_task_anew(diary, which))
    assert (task(diary).words, task(diary).work, task(diary).tests, task(diary).wanted) == ("skrive", None, (), 45)
    assert earlier(actions.book_of(diary).tasks)[0].work == 16
    actions.take_back(diary, changed)
    assert task(diary).id == which
    assert len(actions.book_of(diary).tasks) == 1


def test_left_for_now_and_taken_up_again(diary, clock):
    which = planned(diary)
    assert actions.is_pace_planned(diary)
    sure(actions.pause_task(diary, which))
    assert not actions.is_pace_planned(diary)
    clock.gone += timedelta(days=10)
    sure(actions.go_on_with(diary, which))
    assert actions.is_pace_planned(diary)
    (one,) = task(diary).breaks
    assert (one.until - one.since).days == 10
    # Left again on the same day, it is the same pause.
    sure(actions.pause_task(diary, which))
    assert len(task(diary).breaks) == 1


def test_a_pause_of_no_day_leaves_no_trace(diary):
    which = planned(diary)
    sure(actions.pause_task(diary, which))
    sure(actions.go_on_with(diary, which))
    assert task(diary).breaks == ()


def test_the_morning_after_is_asked_of_yesterday_once(diary, clock):
    which = planned(diary)
    sure(do.start_clock(diary, which, 30))
    assert do.morning_to_ask(diary) is None
    clock.gone += timedelta(days=1)
    day = sure(do.morning_to_ask(diary))
    sure(do.tell_morning(diary, day, is_settled=False))
    assert do.morning_to_ask(diary) is None
    sure(do.tell_morning(diary, day, is_settled=None))
    assert do.morning_to_ask(diary) == day
    clock.gone += timedelta(days=1)
    assert do.morning_to_ask(diary) is None


def test_taking_back_leaves_what_another_window_has_told_since(diary):
    which = planned(diary)
    first = sure(do.tell_use(diary, which, diary.today))
    other = planned(diary, "luge")
    sure(do.tell_morning(diary, diary.today, is_settled=True))
    actions.take_back(diary, first)
    book = actions.book_of(diary)
    assert {one.id for one in book.tasks} == {which, other}
    assert book.tasks[0].uses == ()
    assert book.mornings == {diary.today: True}


def test_taking_back_does_not_undo_what_was_changed_again_since(diary):
    which = planned(diary)
    first = sure(do.choose_work(diary, which, 20))
    sure(actions.reword_task(diary, which, "skrive breve"))
    actions.take_back(diary, first)
    assert (task(diary).words, task(diary).work) == ("skrive breve", 20)


@pytest.mark.parametrize(
    "bad",
    [
        "INSERT INTO pace_task VALUES ('x', '', '2026-03-04', NULL, 1, NULL, NULL, NULL)",
        "INSERT INTO pace_task VALUES ('x', 'x', '2026-02-30', NULL, 1, NULL, NULL, NULL)",
        "INSERT INTO pace_task VALUES ('x', 'x', '2026-03-04', NULL, 1, 241, NULL, NULL)",
        "INSERT INTO pace_task VALUES ('x', 'x', '2026-03-04', NULL, 1, NULL, NULL, 31)",
        "INSERT INTO pace_test SELECT 'x', id, 9, '2026-03-04', NULL, NULL FROM pace_task",
        "INSERT INTO pace_test SELECT 'x', id, 9, '2026-03-04', 0, NULL FROM pace_task",
        "INSERT INTO pace_choice SELECT id, '2026-03-05', 5.5 FROM pace_task",
        "INSERT INTO pace_use SELECT 'x', id, 9, '2026-03-04', NULL, NULL, 60, 16, 4 FROM pace_task",
        "INSERT INTO pace_use SELECT 'x', id, 9, '2026-03-04', '2026-03-02T19:15:00.000000+00:00', NULL, 241, 16, 4 FROM pace_task",
        "INSERT INTO pace_break SELECT id, '2026-03-04', '2026-03-04' FROM pace_task",
        "INSERT INTO pace_choice VALUES ('nobody', '2026-03-04', 5)",
        "INSERT INTO pace_morning VALUES ('2026-03-04', 'maybe')",
        "INSERT INTO pace_pattern VALUES ('2026-03-04', 'perhaps')",
    ],
)
def test_the_file_is_the_last_to_say_no(diary, bad):
    planned(diary)
    with diary.session() as session, pytest.raises(IntegrityError):
        session.connection().exec_driver_sql(bad)


STEP = st.one_of(
    st.tuples(st.just("name"), st.text(max_size=70)),
    st.tuples(
        st.sampled_from(["test", "change", "choose", "start", "rest", "wish", "reword"]), st.integers(0, 6), st.integers(-1, 260).map(str)
    ),
    st.tuples(st.sampled_from(["time", "stop", "halt", "pause", "on", "end", "back", "anew", "forget", "use", "drop"]), st.integers(0, 6)),
    st.tuples(st.just("morning"), st.sampled_from([True, False, None])),
    st.tuples(st.just("answer"), st.sampled_from(list(Answer))),
    st.tuples(st.just("wait"), st.integers(1, 60 * 60 * 24 * 3)),
)
TYPED = {
    "test": do.tell_test,
    "choose": do.choose_work,
    "start": do.start_clock,
    "rest": actions.choose_rest,
    "wish": actions.wish_minutes,
    "reword": actions.reword_task,
}
TOUCHED = {
    "time": do.start_test,
    "stop": do.stop_test,
    "halt": do.stop_clock,
    "pause": actions.pause_task,
    "on": actions.go_on_with,
    "end": actions.end_task,
    "back": actions.take_up_task,
    "anew": actions.begin_task_anew,
    "forget": actions.forget_task,
}


def perform(diary, clock, step):
    what, n, *rest = step
    match what:
        case "wait":
            clock.gone += timedelta(seconds=n)
            return None
        case "name":
            return actions.name_task(diary, n)
        case "morning":
            return do.tell_morning(diary, diary.today, is_settled=n)
        case "answer":
            return answer_pattern(diary, n)
        case _:
            tasks = actions.book_of(diary).tasks
            return perform_on(diary, tasks[n % len(tasks)] if tasks else None, what, *rest)


def perform_on(diary, one, what, *typed):
    which = one.id if one else "nobody"
    if what in TYPED:
        return TYPED[what](diary, which, *typed)
    if what == "change":
        return do.change_test(diary, which, one.tests[0].id if one and one.tests else "none", *typed)
    if what in ("use", "drop"):
        return (do.tell_use if what == "use" else do.drop_day)(diary, which, diary.today)
    return TOUCHED[what](diary, which)


@settings(max_examples=40, deadline=None)
@given(st.lists(STEP, max_size=14))
def test_taking_everything_back_in_turn_leaves_nothing_and_the_file_says_what_the_screen_said(steps):
    clock = Clock(datetime(2026, 3, 27, 21, 30, tzinfo=ZoneInfo("Europe/Copenhagen")))
    with a_diary(clock) as diary:
        done = []
        for step in steps:
            before = actions.book_of(diary)
            result = perform(diary, clock, step)
            if isinstance(result, Changed):
                assert result.before == before
                assert result.after == actions.book_of(diary)
                done.append(result)
            else:
                assert actions.book_of(diary) == before
            assert len(current(actions.book_of(diary).tasks)) <= 5
        for changed in reversed(done):
            actions.take_back(diary, changed)
            assert actions.book_of(diary) == changed.before
        assert actions.book_of(diary) == Book()
