"""Whatever a person tells or chooses about walking is kept, can be changed, and can be taken back."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError

from app.core.day import last_days
from app.core.observation import Kind
from app.log.actions import tell_day
from app.log.entry import Item
from app.walk import plan_actions as plans
from app.walk import telling_actions as telling
from app.walk.actions import is_walk_planned, notebook_of, planned_and_done_in, standing_of, take_back
from app.walk.choosing import Leap
from app.walk.dose import Aim, Dose
from app.walk.gate import Asked, Gate
from app.walk.notebook import Changed
from app.walk.planning import Beginning
from app.walk.problem import WalkProblem
from app.walk.suggestion import Suggestion
from app.walk.told import How, Way
from tests.support.diaries import WEDNESDAY_EVENING, opened
from tests.support.sure import sure


class Clock:
    """A clock that a test moves on."""

    def __init__(self):
        self.gone = timedelta()

    def __call__(self):
        return WEDNESDAY_EVENING + self.gone

    @property
    def days(self):
        return self.gone.days

    @days.setter
    def days(self, days):
        self.gone = timedelta(days)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def diary(tmp_path, clock):
    with opened(tmp_path / "rygvej.db", now=clock) as empty:
        yield empty


def open_gate(diary):
    sure(plans.answer_gate(diary, dict.fromkeys(Asked, False)))


def begin(diary, *tests, **chosen):
    open_gate(diary)
    for minutes in tests or (10, 14, 12):
        sure(telling.tell_test(diary, minutes, diary.today))
    return sure(plans.begin_plan(diary, Beginning(**chosen)))


def walk_on(diary, clock, *days, minutes=9):
    for day in days:
        clock.days = day
        sure(telling.tell_walk(diary, minutes, diary.today))


def test_nothing_is_told_for_the_person(diary):
    notebook = notebook_of(diary)
    assert not notebook.records
    assert notebook.gate is Gate.UNANSWERED
    assert not is_walk_planned(diary)


def test_a_plan_begins_from_the_test_walks_as_three_times_nine(diary):
    begin(diary)
    standing = standing_of(diary)
    assert standing.dose == Dose(9, 3)
    assert standing.aim == Aim(30, 5)
    assert notebook_of(diary).tests == ()


def test_before_the_questions_there_is_no_plan(diary):
    telling.tell_test(diary, 10, diary.today)
    assert plans.begin_plan(diary, Beginning()) is WalkProblem.NOT_OPEN
    open_gate(diary)
    plans.answer_gate(diary, {Asked.SIGNS: True})
    assert plans.begin_plan(diary, Beginning()) is WalkProblem.NOT_OPEN


def test_a_talk_opens_the_plan_until_something_new_comes_up(diary):
    open_gate(diary)
    plans.answer_gate(diary, {Asked.NARROW: True})
    assert notebook_of(diary).gate is Gate.TALK_FIRST
    plans.say_talked(diary, has_talked=True)
    assert notebook_of(diary).gate is Gate.OPEN
    plans.answer_gate(diary, {Asked.PREGNANT: True})
    assert notebook_of(diary).gate is Gate.TALK_FIRST


def test_without_a_test_walk_or_a_second_time_no_plan_begins(diary):
    open_gate(diary)
    assert plans.begin_plan(diary, Beginning()) is WalkProblem.NO_TESTS
    begin(diary)
    telling.tell_test(diary, 10, diary.today)
    assert plans.begin_plan(diary, Beginning()) is WalkProblem.IS_THERE


def test_five_test_walks_are_the_most(diary):
    for _ in range(5):
        sure(telling.tell_test(diary, 10, diary.today))
    assert telling.tell_test(diary, 10, diary.today) is WalkProblem.TOO_MANY_TESTS
    assert telling.start_clock(diary, is_test=True) is WalkProblem.TOO_MANY_TESTS


@pytest.mark.parametrize(
    ("chosen", "problem"),
    [
        ({"minutes": "1"}, WalkProblem.DOSE_RANGE),
        ({"minutes": "61"}, WalkProblem.DOSE_RANGE),
        ({"aim_minutes": "4"}, WalkProblem.AIM_RANGE),
        ({"aim_days": "8"}, WalkProblem.DAYS_RANGE),
        ({"aim_minutes": "x"}, WalkProblem.NO_NUMBER),
    ],
)
def test_what_no_plan_can_have_is_said(diary, chosen, problem):
    open_gate(diary)
    telling.tell_test(diary, 10, diary.today)
    assert plans.begin_plan(diary, Beginning(**chosen)) is problem


def test_the_person_may_begin_with_their_own_numbers(diary):
    begin(diary, minutes="20", days=5, aim_minutes="40", aim_days="6", way=Way.WATER)
    standing = standing_of(diary)
    assert (standing.dose, standing.aim) == (Dose(20, 5), Aim(40, 6))
    assert sure(standing.plan).way is Way.WATER


def test_a_walk_told_in_two_parts_is_one_day_for_a_report(diary):
    sure(telling.tell_walk(diary, "4", diary.today))
    sure(telling.tell_walk(diary, 5, diary.today))
    told = diary.observed(Kind.WALK_MINUTES, last_days(3, diary.today))
    assert [(one.day, one.value) for one in told] == [(diary.today, 9)]


def test_strength_is_told_as_a_yes(diary):
    telling.tick_strength(diary, diary.today, is_done=True)
    assert [one.value for one in diary.observed(Kind.STRENGTH, last_days(1, diary.today))] == ["yes"]
    telling.tick_strength(diary, diary.today, is_done=False)
    assert diary.observed(Kind.STRENGTH, last_days(1, diary.today)) == ()


def test_no_day_to_come_is_told(diary):
    tomorrow = diary.today + timedelta(1)
    assert telling.tell_walk(diary, 9, tomorrow) is WalkProblem.FUTURE_DAY
    assert telling.tell_test(diary, 9, tomorrow) is WalkProblem.FUTURE_DAY
    assert telling.tick_strength(diary, tomorrow, is_done=True) is WalkProblem.FUTURE_DAY


def test_the_morning_is_asked_about_a_walk_of_yesterday_only(diary, clock):
    begin(diary)
    sure(telling.tell_walk(diary, 9, diary.today))
    assert telling.tell_morning(diary, diary.today, is_settled=True) is WalkProblem.FUTURE_DAY
    assert standing_of(diary).morning is None
    clock.days = 1
    yesterday = diary.today - timedelta(1)
    assert standing_of(diary).morning == yesterday
    sure(telling.tell_morning(diary, yesterday, is_settled=False))
    assert standing_of(diary).morning is None
    assert notebook_of(diary).unsettled == {yesterday}
    assert telling.tell_morning(diary, yesterday - timedelta(1), is_settled=True) is WalkProblem.NOT_THERE


def test_the_clock_keeps_time_over_a_closed_app(tmp_path, clock):
    file = tmp_path / "rygvej.db"
    with opened(file, now=clock) as diary:
        sure(telling.start_clock(diary, is_test=False))
        assert telling.start_clock(diary, is_test=False) is WalkProblem.IS_THERE
    clock.gone = timedelta(minutes=17, seconds=40)
    with opened(file, now=clock) as diary:
        sure(telling.stop_clock(diary))
        clock.gone = timedelta(hours=9)
        sure(telling.keep_clock(diary))
        (walk,) = notebook_of(diary).walks
        assert walk.minutes == 18
        assert notebook_of(diary).clock is None


def test_a_walk_over_midnight_is_of_the_day_it_began(diary, clock):
    clock.gone = timedelta(hours=5, minutes=20)  # ten to three in the morning
    began = diary.today
    sure(telling.start_clock(diary, is_test=True))
    clock.gone += timedelta(minutes=20)
    assert diary.today == began + timedelta(1)
    sure(telling.keep_clock(diary))
    (test,) = notebook_of(diary).tests
    assert (test.day, test.minutes) == (began, 20)


def test_a_forgotten_clock_is_written_over_or_dropped(diary, clock):
    sure(telling.start_clock(diary, is_test=True))
    clock.gone = timedelta(hours=9)
    sure(telling.stop_clock(diary))
    assert telling.keep_clock(diary) is WalkProblem.TEST_RANGE
    sure(telling.keep_clock(diary, "12"))
    assert [one.minutes for one in notebook_of(diary).tests] == [12]
    assert telling.drop_clock(diary) is WalkProblem.NOT_THERE


def test_a_week_is_chosen_and_the_choice_taken_away(diary, clock):
    begin(diary)
    walk_on(diary, clock, 0, 2, 4)
    clock.days = 7
    assert sure(sure(standing_of(diary).week).proposal).suggestion is Suggestion.MORE
    sure(plans.choose_week(diary, 2, How.MORE))
    assert standing_of(diary).dose == Dose(10, 3)
    sure(plans.unchoose_week(diary, 2))
    assert standing_of(diary).dose == Dose(9, 3)
    assert plans.unchoose_week(diary, 2) is WalkProblem.NOT_THERE
    assert plans.choose_week(diary, 3, How.MORE) is WalkProblem.NOT_THERE
    assert plans.choose_week(diary, 2, How.FOLLOW) is WalkProblem.NOTHING_CHOSEN


def test_a_great_leap_is_asked_about_once_and_then_obeyed(diary):
    begin(diary)
    asked = plans.choose_own_week(diary, 1, "30", 3)
    assert asked == Leap(Dose(30, 3), Dose(14, 3))
    assert standing_of(diary).dose == Dose(9, 3)
    sure(plans.choose_own_week(diary, 1, 30, 3, is_sure=True))
    assert standing_of(diary).dose == Dose(30, 3)
    assert isinstance(plans.choose_own_week(diary, 1, 14, 3), Changed)


def test_a_flare_up_in_the_diary_makes_the_week_easy(diary, clock):
    begin(diary, 30, 30, 30)
    clock.days = 2
    tell_day(diary, diary.today, {Item.FLARE: True})
    assert standing_of(diary).dose == Dose(12, 3)
    sure(plans.choose_share(diary, 1, 75))
    assert standing_of(diary).dose == Dose(18, 3)
    assert plans.choose_share(diary, 1, 33) is WalkProblem.NOTHING_CHOSEN


def test_nothing_is_planned_on_a_walked_day_in_a_full_week_or_while_it_rests(diary, clock):
    begin(diary)
    assert is_walk_planned(diary)
    walk_on(diary, clock, 0)
    assert not is_walk_planned(diary)
    walk_on(diary, clock, 1, 2)
    clock.days = 3
    assert not is_walk_planned(diary)
    clock.days = 7
    assert is_walk_planned(diary)
    sure(plans.pause_plan(diary))
    assert not is_walk_planned(diary)
    clock.days = 9
    sure(plans.go_on(diary))
    assert is_walk_planned(diary)
    plans.answer_gate(diary, {Asked.NEW_BREAK: True})
    assert not is_walk_planned(diary)


def test_a_pause_that_ends_on_its_first_day_was_none(diary):
    begin(diary)
    plans.pause_plan(diary)
    plans.go_on(diary)
    plan = sure(notebook_of(diary).plan)
    assert notebook_of(diary).pauses(plan) == ()
    assert plans.go_on(diary) is WalkProblem.NOT_THERE


def test_a_plan_ends_and_a_new_one_begins_with_the_old_kept(diary, clock):
    begin(diary)
    walk_on(diary, clock, 1)
    clock.days = 10
    sure(plans.end_plan(diary))
    assert standing_of(diary).plan is None
    sure(telling.tell_test(diary, 20, diary.today))
    sure(plans.begin_plan(diary, Beginning()))
    old, new = notebook_of(diary).plans
    assert (old.ended, new.ended) == (diary.today, None)
    assert plans.take_up(diary, old.id) is WalkProblem.IS_THERE
    sure(plans.forget_plan(diary, new.id))
    assert len(notebook_of(diary).walks) == 1
    sure(plans.take_up(diary, old.id))
    assert sure(notebook_of(diary).plan).id == old.id


def test_the_first_day_can_be_moved_but_not_into_another_plan(diary, clock):
    begin(diary)
    clock.days = 20
    plans.end_plan(diary)
    telling.tell_test(diary, 20, diary.today)
    plans.begin_plan(diary, Beginning())
    assert plans.move_beginning(diary, diary.today - timedelta(5)) is WalkProblem.FAR_DAY
    assert plans.move_beginning(diary, diary.today + timedelta(60)) is WalkProblem.FAR_DAY
    sure(plans.move_beginning(diary, diary.today + timedelta(3)))
    assert standing_of(diary).weeks == ()
    assert not is_walk_planned(diary)


def test_new_test_walks_give_a_week_its_minutes(diary, clock):
    begin(diary, 30, 30, 30)
    clock.days = 28
    assert sure(sure(standing_of(diary).week).proposal).wants_tests
    assert plans.choose_tested(diary) is WalkProblem.NO_TESTS
    sure(telling.tell_test(diary, 10, diary.today))
    sure(plans.choose_tested(diary))
    assert standing_of(diary).dose == Dose(8, 3)
    assert notebook_of(diary).tests == ()


def test_a_check_in_is_written_when_it_is_open_or_early_and_never_made_up_for(diary, clock):
    begin(diary)
    clock.days = 30
    assert sure(standing_of(diary).check_in).number == 3
    assert plans.tell_check_in(diary, 2, ("godt", "", "")) is WalkProblem.NOT_THERE
    assert plans.tell_check_in(diary, 3, ("a" * 501, "", "")) is WalkProblem.TOO_LONG
    sure(plans.tell_check_in(diary, 3, ("godt", "", "")))
    assert standing_of(diary).check_in is None
    sure(plans.tell_check_in(diary, 4, ("", "tidligt", "")))
    sure(plans.tell_check_in(diary, 3, ("", " ", "")))
    plan = sure(notebook_of(diary).plan)
    assert set(notebook_of(diary).check_ins(plan)) == {4}


def test_feet_are_asked_about_once_in_the_first_weeks(diary, clock):
    begin(diary)
    assert not standing_of(diary).asks_feet
    clock.days = 3
    assert standing_of(diary).asks_feet
    plans.say_feet(diary, are_fine=False)
    assert not standing_of(diary).asks_feet
    plans.say_feet(diary, are_fine=None)
    clock.days = 43
    assert not standing_of(diary).asks_feet


def test_planned_beside_done_is_there_for_a_report(diary, clock):
    begin(diary)
    walk_on(diary, clock, 0, 2)
    clock.days = 8
    weeks = planned_and_done_in(diary, last_days(30, diary.today))
    assert [(one.number, one.planned, one.walked_days, one.minutes) for one in weeks] == [(1, Dose(9, 3), 2, 18), (2, Dose(9, 3), 0, 0)]


DEEDS = {
    "walk": lambda diary: telling.tell_walk(diary, 12, diary.today),
    "test": lambda diary: telling.tell_test(diary, 12, diary.today),
    "change": lambda diary: telling.change_walk(diary, notebook_of(diary).walks[0].id, 33, diary.today),
    "delete": lambda diary: telling.take_out_walk(diary, notebook_of(diary).walks[0].id),
    "morning": lambda diary: telling.tell_morning(diary, diary.today - timedelta(8), is_settled=False),
    "strength": lambda diary: telling.tick_strength(diary, diary.today, is_done=True),
    "clock": lambda diary: telling.start_clock(diary, is_test=False),
    "gate": lambda diary: plans.answer_gate(diary, {Asked.PREGNANT: True, Asked.LOOSE: None}),
    "talked": lambda diary: plans.say_talked(diary, has_talked=True),
    "feet": lambda diary: plans.say_feet(diary, are_fine=True),
    "week": lambda diary: plans.choose_week(diary, 2, How.LESS),
    "own": lambda diary: plans.choose_own_week(diary, 1, 11, 2),
    "share": lambda diary: plans.choose_share(diary, 2, 25),
    "aim": lambda diary: plans.choose_aim(diary, 20, 3),
    "way": lambda diary: plans.change_way(diary, Way.CYCLE),
    "first day": lambda diary: plans.move_beginning(diary, diary.today - timedelta(2)),
    "pause": plans.pause_plan,
    "end": plans.end_plan,
    "forget": lambda diary: plans.forget_plan(diary, sure(notebook_of(diary).plan).id),
    "check-in": lambda diary: plans.tell_check_in(diary, 1, ("godt", "", "lidt")),
}


@pytest.mark.parametrize("deed", DEEDS)
def test_every_deed_is_taken_back_and_the_taking_back_too(diary, clock, deed):
    begin(diary)
    walk_on(diary, clock, 0, 3)
    clock.days = 8
    before = notebook_of(diary)
    done = sure(DEEDS[deed](diary))
    after = notebook_of(diary)
    assert after != before
    back = take_back(diary, done)
    assert notebook_of(diary) == before
    take_back(diary, sure(back))
    assert notebook_of(diary) == after


def test_a_beginning_is_taken_back_with_its_test_walks(diary):
    open_gate(diary)
    sure(telling.tell_test(diary, 10, diary.today))
    before = notebook_of(diary)
    done = sure(plans.begin_plan(diary, Beginning()))
    back = sure(take_back(diary, done))
    assert notebook_of(diary) == before
    take_back(diary, back)
    assert sure(notebook_of(diary).plan).minutes == 8


def test_what_another_window_changed_since_stays(diary):
    done = sure(telling.tell_walk(diary, 9, diary.today))
    (walk,) = notebook_of(diary).walks
    sure(telling.change_walk(diary, walk.id, 20, diary.today))
    take_back(diary, done)
    assert [one.minutes for one in notebook_of(diary).walks] == [20]


@contextmanager
def a_file():
    with TemporaryDirectory() as folder:
        yield Path(folder) / "rygvej.db"


@given(st.lists(st.tuples(st.integers(0, 5), st.sampled_from(["walk", "hard", "more", "less", "flare"])), max_size=15))
@settings(max_examples=8)
def test_a_plan_read_anew_from_its_file_suggests_the_same(life):
    clock = Clock()
    with a_file() as file:
        with opened(file, now=clock) as diary:
            begin(diary)
            for days, what in life:
                clock.days += days
                if what == "walk":
                    telling.tell_walk(diary, 20, diary.today)
                elif what == "hard":
                    telling.tell_morning(diary, diary.today - timedelta(1), is_settled=False)
                elif what == "flare":
                    tell_day(diary, diary.today, {Item.FLARE: True})
                else:
                    plans.choose_week(diary, len(standing_of(diary).weeks), How(what))
            before = standing_of(diary)
        with opened(file, now=clock) as diary:
            assert standing_of(diary) == before


@pytest.mark.parametrize(
    "row",
    [
        "INSERT INTO walk VALUES ('a', '2026-03-04', 0, 'x')",
        "INSERT INTO walk VALUES ('a', '2026-03-04', 601, 'x')",
        "INSERT INTO walk VALUES ('a', '2026-02-30', 9, 'x')",
        "INSERT INTO walk_test VALUES ('a', '2026-03-04', 121, NULL, 'x')",
        "INSERT INTO walk_test VALUES ('a', '2026-03-04', 9, 'nobody', 'x')",
        "INSERT INTO walk_plan VALUES ('a', '2026-03-04', NULL, 'walk', 61, 3)",
        "INSERT INTO walk_plan VALUES ('a', '2026-03-04', NULL, 'run', 9, 3)",
        "INSERT INTO walk_plan VALUES ('a', '2026-03-04', '2026-03-03', 'walk', 9, 3)",
        "INSERT INTO walk_answer VALUES ('age', 1, '2026-03-04')",
        "INSERT INTO walk_clock VALUES (2, 0, 'x', NULL)",
    ],
)
def test_the_file_is_the_last_to_say_no(diary, row):
    with diary.session() as session, pytest.raises(IntegrityError):
        session.connection().exec_driver_sql(row)
