"""The pause that all plans share: as long as one likes, ended by one touch or by its day, and no day of it counts against anyone."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError

from app.better import actions as better
from app.better.rest import Rest, days_of
from app.core.changed import Changed
from app.core.day import Span, last_days
from app.core.observation import YES, Kind
from app.core.standing_days import is_pause_on
from app.goals.actions import name_thing
from app.plans import actions
from app.plans.pause import Pause, PauseProblem, Why, come_back, pause_on, paused_in
from app.shell.today import have, waiting
from app.today.budget import Ask
from tests.support.diaries import WEDNESDAY_EVENING, opened
from tests.support.sure import sure

TODAY = date(2026, 3, 4)
NEAR = st.integers(-30, 30).map(lambda n: TODAY + timedelta(n))


@pytest.fixture
def diary(danish):
    return danish


PAUSES = st.lists(st.tuples(NEAR, st.none() | st.integers(0, 20)), max_size=4).map(
    lambda found: tuple(Pause(str(n), since, None if long is None else since + timedelta(long)) for n, (since, long) in enumerate(found))
)


@given(PAUSES, NEAR, st.integers(0, 40))
def test_a_day_is_paused_if_a_pause_covers_it_and_it_has_come(pauses, first, length):
    span = Span(first, first + timedelta(length))
    expected = {day for day in span if day <= TODAY and any(pause.covers(day) for pause in pauses)}
    assert paused_in(pauses, span, TODAY) == expected


@given(PAUSES)
def test_coming_back_ends_every_pause_of_today_and_takes_no_day_that_was_paused(pauses):
    before = paused_in(pauses, last_days(90, TODAY), TODAY)
    after = come_back(pauses, TODAY)
    if pause_on(pauses, TODAY) is None:
        assert after is PauseProblem.NOT_THERE
        return
    assert isinstance(after, tuple)
    assert pause_on(after, TODAY) is None
    assert paused_in(after, last_days(90, TODAY), TODAY) == before - {TODAY}


@given(st.lists(st.tuples(NEAR, st.integers(0, 20) | st.none()), max_size=3), NEAR, st.integers(0, 40))
def test_the_day_of_coming_back_from_a_rest_is_no_day_of_rest(found, first, length):
    rests = tuple(Rest(since, None if long is None else since + timedelta(long)) for since, long in found)
    span = Span(first, first + timedelta(length))
    expected = {
        day for day in span if day <= TODAY and any(rest.since <= day and (rest.until is None or day < rest.until) for rest in rests)
    }
    assert days_of(rests, span, TODAY) == expected


def test_an_open_pause_goes_on_until_the_person_comes_back(diary, days):
    sure(actions.pause_plans(diary))
    days[0] = 100
    assert is_pause_on(diary)
    sure(actions.come_back_to_plans(diary))
    assert not is_pause_on(diary)
    (pause,) = actions.pauses_of(diary)
    assert (pause.since, pause.until) == (TODAY, diary.today - timedelta(1))


def test_a_pause_ends_by_itself_after_its_day(diary, days):
    sure(actions.pause_plans(diary, TODAY + timedelta(2), Why.HOLIDAY))
    days[0] = 2
    assert is_pause_on(diary)
    days[0] = 3
    assert not is_pause_on(diary)
    assert actions.paused_days(diary, last_days(30, diary.today)) == frozenset(Span(TODAY, TODAY + timedelta(2)))
    assert actions.pauses_of(diary) == (replace(actions.pauses_of(diary)[0], until=TODAY + timedelta(2), why=Why.HOLIDAY),)


def test_a_pause_begun_and_ended_on_one_day_was_none(diary):
    sure(actions.pause_plans(diary))
    ended = sure(actions.come_back_to_plans(diary))
    assert actions.pauses_of(diary) == ()
    actions.take_back(diary, ended)
    assert is_pause_on(diary)


def test_a_second_pause_waits_until_the_first_is_over(diary):
    sure(actions.pause_plans(diary))
    assert actions.pause_plans(diary) is PauseProblem.IS_PAUSED
    assert len(actions.pauses_of(diary)) == 1


def test_what_cannot_be_is_said(diary):
    assert actions.pause_plans(diary, TODAY - timedelta(1)) is PauseProblem.ENDS_BEFORE_IT_BEGINS
    assert actions.come_back_to_plans(diary) is PauseProblem.NOT_THERE
    sure(actions.pause_plans(diary))
    (pause,) = actions.pauses_of(diary)
    assert actions.correct_pause(diary, replace(pause, since=TODAY + timedelta(1))) is PauseProblem.FUTURE_DAY
    assert actions.correct_pause(diary, replace(pause, id="nobody")) is PauseProblem.NOT_THERE
    assert actions.forget_pause(diary, "nobody") is PauseProblem.NOT_THERE
    assert actions.pauses_of(diary) == (pause,)


def test_a_pause_can_have_begun_earlier_than_it_was_said(diary):
    sure(actions.pause_plans(diary))
    (pause,) = actions.pauses_of(diary)
    sure(actions.correct_pause(diary, replace(pause, since=TODAY - timedelta(3), why=Why.ILLNESS)))
    assert len(actions.paused_days(diary, last_days(30, TODAY))) == 4


def test_who_rests_from_everything_rests_from_the_plans_too(diary, days):
    better.pause(diary)
    assert is_pause_on(diary)
    days[0] = 2
    better.come_back(diary)
    assert not is_pause_on(diary)
    assert actions.paused_days(diary, last_days(30, diary.today)) == {TODAY, TODAY + timedelta(1)}
    assert actions.pauses_of(diary) == ()
    assert {one.value for one in diary.observed(Kind.PAUSE, last_days(30, diary.today))} == {YES}


def test_neither_pause_ends_the_other(diary):
    better.pause(diary)
    sure(actions.pause_plans(diary))
    better.come_back(diary)
    assert is_pause_on(diary)
    better.pause(diary)
    sure(actions.come_back_to_plans(diary))
    assert is_pause_on(diary)
    assert better.resting_since(diary) == TODAY


def test_a_day_that_was_not_paused_is_not_told(diary):
    assert diary.observed(Kind.PAUSE, last_days(30, TODAY)) == ()
    assert diary.first_day(Kind.PAUSE) is None
    assert diary.skipped(Kind.PAUSE, last_days(30, TODAY)) == frozenset()


def test_while_plans_rest_they_ask_nothing_and_the_diary_goes_on(diary):
    sure(name_thing(diary, "gå"))
    assert Ask.THINGS in waiting(diary)
    sure(actions.pause_plans(diary))
    assert Ask.THINGS not in waiting(diary)
    shown = have(diary, None)
    assert shown.is_paused
    assert not shown.is_resting


@pytest.mark.parametrize(
    "bad",
    [
        "INSERT INTO plan_pause VALUES ('x', '2026-02-30', NULL, NULL)",
        "INSERT INTO plan_pause VALUES ('x', '2026-03-04', '2026-03-03', NULL)",
        "INSERT INTO plan_pause VALUES ('x', '2026-03-04', NULL, 'lazy')",
    ],
)
def test_the_file_is_the_last_to_say_no(diary, bad):
    with diary.session() as session, pytest.raises(IntegrityError):
        session.connection().exec_driver_sql(bad)


@contextmanager
def a_diary(days):
    with TemporaryDirectory() as folder, opened(Path(folder) / "rygvej.db", now=lambda: WEDNESDAY_EVENING + timedelta(days[0])) as empty:
        yield empty


STEP = st.one_of(
    st.tuples(st.just("pause"), st.none() | st.integers(-1, 9), st.none() | st.sampled_from(Why)),
    st.tuples(st.just("back")),
    st.tuples(st.just("correct"), st.integers(0, 4), st.integers(-20, 2), st.none() | st.integers(-3, 9)),
    st.tuples(st.just("forget"), st.integers(0, 4)),
    st.tuples(st.just("wait"), st.integers(1, 9)),
)


def do(diary, days, step):
    pauses, today = actions.pauses_of(diary), diary.today
    match step:
        case ("pause", length, why):
            return actions.pause_plans(diary, None if length is None else today + timedelta(length), why)
        case ("back",):
            return actions.come_back_to_plans(diary)
        case ("wait", some):
            days[0] += some
            return None
        case (what, n, *rest):
            pause = pauses[n % len(pauses)] if pauses else Pause("nobody", today)
            if what == "forget":
                return actions.forget_pause(diary, pause.id)
            since = today + timedelta(rest[0])
            return actions.correct_pause(diary, replace(pause, since=since, until=None if rest[1] is None else since + timedelta(rest[1])))


@settings(max_examples=40, deadline=None)
@given(st.lists(STEP, max_size=10))
def test_taking_everything_back_in_turn_leaves_no_pause(steps):
    days = [0]
    with a_diary(days) as diary:
        done = []
        for step in steps:
            before = actions.pauses_of(diary)
            result = do(diary, days, step)
            if isinstance(result, Changed):
                assert (result.before, result.after) == (before, actions.pauses_of(diary))
                done.append(result)
            else:
                assert actions.pauses_of(diary) == before
        for changed in reversed(done):
            actions.take_back(diary, changed)
            assert actions.pauses_of(diary) == changed.before
        assert actions.pauses_of(diary) == ()
