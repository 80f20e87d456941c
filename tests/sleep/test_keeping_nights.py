"""Whatever a person tells of their sleep is kept with its date, can be changed, deleted and taken back, and nothing else is."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError

from app.core.day import Span, last_days
from app.core.observation import YES, Kind, Observation
from app.core.standing_days import is_flare_on
from app.core.weekly import LONG_AGO
from app.flare.actions import start
from app.log.actions import days_told, tell_day
from app.log.entry import SKIPPED, Item
from app.sleep import actions, habit_actions, period_actions, sign_actions, store
from app.sleep.habit import Habit, HabitProblem, habit_now
from app.sleep.keeping_actions import take_back
from app.sleep.kept import Changed
from app.sleep.night import NightProblem
from app.sleep.period import PeriodProblem, open_period
from app.sleep.sign import Answer, Sign
from app.sleep.typed import Typed, typed_of
from tests.support.diaries import COPENHAGEN, opened
from tests.support.sure import sure

MORNING = datetime(2026, 3, 4, 7, 30, tzinfo=COPENHAGEN)
DAY = MORNING.date()
NIGHT = Typed("2245", "25", "40", "6.30", "7")
RATED = NIGHT.filled(quality=6, is_quality_touched=True)
LONG = NIGHT.filled(lights_out="1730")


class Clock:
    """A clock that a test sets."""

    def __init__(self):
        self.at = MORNING

    def __call__(self):
        return self.at


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def diary(tmp_path, clock):
    with opened(tmp_path / "rygvej.db", now=clock) as empty:
        yield empty


def everything(diary):
    with diary.session() as session:
        nights = store.nights_in(session, Span(LONG_AGO, DAY + timedelta(400)))
        return nights, store.periods_in(session), set(store.habits_in(session)), store.signs_in(session)


def told_in_the_diary(diary, day=DAY):
    return actions.quality_of(diary, day).score


def test_a_night_is_kept_under_the_day_of_getting_up(diary):
    sure(actions.tell_night(diary, DAY, NIGHT))
    there = actions.night_of(diary, DAY)
    assert there is not None
    assert typed_of(there) == NIGHT.filled(lights_out="22:45", awake="06:30", up="07:00")


def test_other_slices_read_minutes_asleep_and_in_bed(diary):
    sure(actions.tell_night(diary, DAY, NIGHT))
    week = last_days(7, DAY)
    assert diary.observed(Kind.SLEEP_MINUTES, week) == (Observation(DAY, Kind.SLEEP_MINUTES, 400),)
    assert diary.observed(Kind.BED_MINUTES, week) == (Observation(DAY, Kind.BED_MINUTES, 495),)
    assert diary.first_day(Kind.SLEEP_MINUTES) == DAY
    assert diary.skipped(Kind.BED_MINUTES, week) == frozenset()
    assert [one.total for one in diary.weeks(Kind.BED_MINUTES, week)] == [495]


def test_a_night_that_cannot_be_is_not_saved(diary):
    assert actions.tell_night(diary, DAY, NIGHT.filled(awake_in_night="500")) is NightProblem.MORE_AWAKE_THAN_IN_BED
    assert everything(diary)[0] == ()


def test_a_very_long_night_is_asked_about_once_and_then_obeyed(diary):
    assert actions.tell_night(diary, DAY, LONG) is NightProblem.UNUSUAL
    assert everything(diary)[0] == ()
    sure(actions.tell_night(diary, DAY, LONG, is_sure=True))
    sure(actions.tell_night(diary, DAY, LONG.filled(rested=4)))
    assert actions.tell_night(diary, DAY, LONG.filled(lights_out="1700")) is NightProblem.UNUSUAL


def test_thirteen_hours_are_not_asked_about(diary):
    sure(actions.tell_night(diary, DAY, NIGHT.filled(lights_out="18")))


def test_what_has_not_come_yet_cannot_be_told(diary):
    assert actions.tell_night(diary, DAY, NIGHT.filled(up="7.31")) is NightProblem.NOT_YET
    assert actions.tell_night(diary, DAY + timedelta(1), NIGHT) is NightProblem.NOT_YET
    sure(actions.tell_night(diary, DAY, NIGHT.filled(up="7.30")))


def test_saving_the_same_again_changes_nothing(diary, clock):
    sure(actions.tell_night(diary, DAY, NIGHT))
    there = everything(diary)
    clock.at += timedelta(hours=1)
    assert not sure(actions.tell_night(diary, DAY, NIGHT)).is_change
    assert everything(diary) == there


def test_how_one_slept_is_one_answer_told_in_either_place(diary):
    sure(tell_day(diary, DAY, {Item.SLEEP: 7}))
    assert told_in_the_diary(diary) == 7
    sure(actions.tell_night(diary, DAY, NIGHT))
    assert told_in_the_diary(diary) == 7
    changed = sure(actions.tell_night(diary, DAY, RATED))
    assert days_told(diary, Span(DAY, DAY))[0].answers[Item.SLEEP] == 6
    take_back(diary, changed)
    assert told_in_the_diary(diary) == 7
    assert actions.night_of(diary, DAY) is not None


def test_taking_a_night_back_takes_the_diarys_answer_along(diary):
    changed = sure(actions.tell_night(diary, DAY, RATED))
    take_back(diary, changed)
    assert everything(diary)[0] == ()
    assert told_in_the_diary(diary) is None


def test_a_number_off_the_scale_keeps_nothing(diary):
    assert actions.tell_night(diary, DAY, RATED.filled(quality=11)) is NightProblem.RESTED
    assert everything(diary)[0] == ()


def test_a_question_left_in_the_diary_is_known_to_be_left(diary):
    sure(tell_day(diary, DAY, {Item.SLEEP: SKIPPED}))
    told = actions.quality_of(diary, DAY)
    assert (told.score, told.is_left) == (None, True)


def test_deleting_a_night_leaves_what_the_diary_says(diary):
    sure(actions.tell_night(diary, DAY, RATED))
    gone = sure(actions.delete_night(diary, DAY))
    assert (everything(diary)[0], told_in_the_diary(diary)) == ((), 6)
    take_back(diary, gone)
    assert len(everything(diary)[0]) == 1
    assert actions.delete_night(diary, DAY - timedelta(1)) is NightProblem.NOT_THERE


def test_getting_up_between_midnight_and_three_is_told_under_its_date_and_the_diary_waits(diary, clock):
    clock.at = datetime(2026, 3, 5, 2, 30, tzinfo=COPENHAGEN)
    assert (diary.today, actions.latest_day(diary)) == (DAY, DAY + timedelta(1))
    early = RATED.filled(lights_out="20", awake="2", up="2", awake_in_night="0")
    sure(actions.tell_night(diary, DAY + timedelta(1), early))
    assert not actions.quality_of(diary, DAY + timedelta(1)).can_tell
    assert told_in_the_diary(diary, DAY + timedelta(1)) is None


def test_far_from_home_the_devices_own_clock_says_what_has_come(tmp_path):
    there = datetime(2026, 3, 4, 7, 30, tzinfo=ZoneInfo("America/New_York"))
    with opened(tmp_path / "far.db", now=lambda: there) as diary:
        sure(actions.tell_night(diary, DAY, NIGHT))
        assert [one.value for one in diary.observed(Kind.BED_MINUTES, Span(DAY, DAY))] == [495]


def test_last_times_are_those_of_the_night_told_before(diary):
    sure(actions.tell_night(diary, DAY - timedelta(3), NIGHT))
    before = actions.night_before(diary, DAY)
    assert before is not None
    assert before.day == DAY - timedelta(3)
    assert actions.night_before(diary, DAY - timedelta(3)) is None


def test_a_diary_is_started_rests_goes_on_ends_and_starts_anew(diary, clock):
    sure(actions.tell_night(diary, DAY, NIGHT))
    sure(period_actions.start_diary(diary))
    assert period_actions.start_diary(diary) is PeriodProblem.IS_ON
    sure(period_actions.pause_diary(diary))
    clock.at += timedelta(5)
    sure(period_actions.resume_diary(diary))
    ended = sure(period_actions.end_diary(diary))
    assert period_actions.end_diary(diary) is PeriodProblem.NONE_IS_ON
    sure(period_actions.start_diary(diary))
    first, second = period_actions.periods_of(diary)
    assert (first.since, first.ended, second.ended) == (DAY, DAY + timedelta(5), None)
    assert len(everything(diary)[0]) == 1
    sure(period_actions.delete_period(diary, first.id))
    assert period_actions.periods_of(diary) == (second,)
    assert ended.is_change


def test_a_diary_can_be_ended_while_it_rests(diary):
    sure(period_actions.start_diary(diary))
    sure(period_actions.pause_diary(diary))
    sure(period_actions.end_diary(diary))
    assert [(one.paused, one.ended) for one in period_actions.periods_of(diary)] == [(None, DAY)]


def test_a_night_is_planned_in_the_morning_while_the_diary_runs_and_it_is_not_told(diary, clock):
    assert not actions.is_sleep_planned(diary)
    sure(period_actions.start_diary(diary))
    assert actions.is_sleep_planned(diary)
    sure(period_actions.pause_diary(diary))
    assert not actions.is_sleep_planned(diary)
    sure(period_actions.resume_diary(diary))
    sure(actions.tell_night(diary, DAY, NIGHT))
    assert not actions.is_sleep_planned(diary)
    clock.at += timedelta(1)
    assert actions.is_sleep_planned(diary)
    clock.at += timedelta(hours=5)
    assert not actions.is_sleep_planned(diary)


def test_nothing_is_planned_in_a_pause_from_everything(diary, monkeypatch):
    sure(period_actions.start_diary(diary))

    def paused(_diary, kind, span):
        return tuple(Observation(day, kind, YES) for day in span) if kind is Kind.PAUSE else ()

    monkeypatch.setattr(diary.known, "observe", paused)
    assert not actions.is_sleep_planned(diary)


def test_an_active_flare_up_is_known(diary):
    assert not is_flare_on(diary)
    sure(start(diary, DAY - timedelta(2)))
    assert is_flare_on(diary)


def test_a_habit_has_seven_days_and_is_history_then(diary, clock):
    sure(habit_actions.choose_habit(diary, Habit.LIGHT.value))
    (week,) = habit_actions.habits_of(diary)
    sure(habit_actions.tick_day(diary, week.id, DAY))
    assert habit_actions.tick_day(diary, week.id, DAY + timedelta(1)) is HabitProblem.NOT_A_DAY
    clock.at += timedelta(6)
    sure(habit_actions.tick_day(diary, week.id, diary.today))
    assert habit_now(habit_actions.habits_of(diary), diary.today) is not None
    clock.at += timedelta(1)
    assert habit_now(habit_actions.habits_of(diary), diary.today) is None
    assert habit_actions.leave_habit(diary, week.id) is HabitProblem.NOT_THERE
    assert habit_actions.habits_of(diary)[0].ticks == {DAY, DAY + timedelta(6)}


def test_another_habit_takes_its_place_and_the_first_is_history_if_it_was_ever_ticked(diary):
    sure(habit_actions.choose_habit(diary, Habit.LIGHT.value))
    sure(habit_actions.choose_habit(diary, Habit.OWN.value, " læse \n en bog "))
    (mine,) = habit_actions.habits_of(diary)
    assert mine.own == "læse en bog"
    sure(habit_actions.tick_day(diary, mine.id, DAY))
    changed = sure(habit_actions.choose_habit(diary, Habit.CALM.value))
    assert {(one.habit, one.until) for one in habit_actions.habits_of(diary)} == {(Habit.OWN, DAY), (Habit.CALM, None)}
    take_back(diary, changed)
    assert [(one.habit, one.until) for one in habit_actions.habits_of(diary)] == [(Habit.OWN, None)]
    sure(habit_actions.delete_habit(diary, mine.id))
    assert habit_actions.habits_of(diary) == ()


@pytest.mark.parametrize(
    ("which", "typed", "problem"),
    [("own", " ", HabitProblem.EMPTY), ("own", "x" * 61, HabitProblem.TOO_LONG), ("sleep less", None, HabitProblem.NOT_A_HABIT)],
)
def test_a_habit_that_cannot_be_kept_is_said(diary, which, typed, problem):
    assert habit_actions.choose_habit(diary, which, typed) is problem
    assert habit_actions.habits_of(diary) == ()


def test_the_three_questions_are_answered_left_changed_and_deleted(diary):
    sign_actions.answer_sign(diary, Sign.LEGS, Answer.YES)
    left = sign_actions.leave_signs(diary)
    assert [one.answer for one in sign_actions.signs_of(diary)] == [Answer.LEFT, Answer.YES, Answer.LEFT]
    take_back(diary, left)
    sign_actions.answer_sign(diary, Sign.LEGS, Answer.NO)
    assert [(one.sign, one.answer, one.day) for one in sign_actions.signs_of(diary)] == [(Sign.LEGS, Answer.NO, DAY)]
    gone = sign_actions.forget_signs(diary)
    assert sign_actions.signs_of(diary) == ()
    take_back(diary, gone)
    assert len(sign_actions.signs_of(diary)) == 1


def test_taking_back_leaves_what_another_window_has_told_since(diary):
    first = sure(actions.tell_night(diary, DAY, NIGHT))
    sure(actions.tell_night(diary, DAY, NIGHT.filled(rested=3)))
    take_back(diary, first)
    there = actions.night_of(diary, DAY)
    assert there is not None
    assert there.rested == 3


WHOLE = "INSERT INTO sleep_night VALUES ('2026-03-04', '22:45', 25, 40, '06:30', '07:00', NULL, NULL, NULL, NULL, NULL, '')"


@pytest.mark.parametrize(
    "bad",
    [
        WHOLE.replace("2026-03-04", "2026-02-30"),
        WHOLE.replace("22:45", "24:45"),
        WHOLE.replace("22:45", "7"),
        WHOLE.replace(" 25,", " -1,"),
        WHOLE.replace(" 25,", " 2.5,"),
        WHOLE.replace(" 40,", " 961,"),
        WHOLE.replace("NULL, NULL, NULL, NULL, NULL", "-1, NULL, NULL, NULL, NULL"),
        WHOLE.replace("NULL, NULL, NULL, NULL, NULL", "NULL, 11, NULL, NULL, NULL"),
        WHOLE.replace("NULL, NULL, NULL, NULL, NULL", "NULL, NULL, 3, NULL, NULL"),
        "INSERT INTO sleep_period VALUES ('x', '2026-03-04', '2026-03-03', NULL)",
        "INSERT INTO sleep_period VALUES ('x', '2026-03-04', '2026-03-05', '2026-03-06')",
        "INSERT INTO sleep_period VALUES ('x', '2026-03-04', NULL, '2026-03-03')",
        "INSERT INTO sleep_sign VALUES ('pills', 'yes', '2026-03-04')",
        "INSERT INTO sleep_sign VALUES ('legs', 'maybe', '2026-03-04')",
        "INSERT INTO sleep_habit VALUES ('x', 'own', NULL, '2026-03-04', NULL)",
        "INSERT INTO sleep_habit VALUES ('x', 'light', 'words', '2026-03-04', NULL)",
        "INSERT INTO sleep_tick VALUES ('nobody', '2026-03-04')",
    ],
)
def test_the_file_is_the_last_to_say_no(diary, bad):
    with diary.session() as session, pytest.raises(IntegrityError):
        session.connection().exec_driver_sql(bad)


def test_a_whole_row_is_let_in(diary):
    with diary.session() as session:
        session.connection().exec_driver_sql(WHOLE)


SCORES = st.none() | st.integers(-1, 11)
STEP = st.one_of(
    st.tuples(st.just("night"), st.integers(0, 3), st.integers(0, 23), st.integers(0, 90), SCORES, SCORES, st.booleans()),
    st.tuples(st.just("no night"), st.integers(0, 3)),
    st.tuples(st.just("habit"), st.sampled_from([*Habit, None]), st.text(max_size=5)),
    st.tuples(st.just("tick"), st.integers(0, 2)),
    st.tuples(st.sampled_from(("start", "pause", "resume", "end", "leave", "no habit", "left", "forget"))),
    st.tuples(st.just("sign"), st.sampled_from(Sign), st.sampled_from([*Answer, None])),
    st.tuples(st.just("wait"), st.integers(1, 5)),
)


def do(diary, clock, step):
    habits = habit_actions.habits_of(diary)
    which = habits[-1].id if habits else "nobody"
    match step:
        case ("night", ago, hour, minutes, rested, quality, touched):
            typed = Typed(str(hour), str(minutes), "0", "6", "7", rested=rested, quality=quality, is_quality_touched=touched)
            return actions.tell_night(diary, diary.today - timedelta(ago), typed)
        case ("wait", days):
            clock.at += timedelta(days)
            return None
        case (name, *rest):
            known: dict[str, Any] = {
                "no night": lambda diary, ago: actions.delete_night(diary, diary.today - timedelta(ago)),
                "habit": lambda diary, habit, words: habit_actions.choose_habit(diary, habit.value if habit else None, words),
                "tick": lambda diary, ago: habit_actions.tick_day(diary, which, diary.today - timedelta(ago)),
                "sign": sign_actions.answer_sign,
                "start": period_actions.start_diary,
                "pause": period_actions.pause_diary,
                "resume": period_actions.resume_diary,
                "end": period_actions.end_diary,
                "leave": lambda diary: habit_actions.leave_habit(diary, which),
                "no habit": lambda diary: habit_actions.delete_habit(diary, which),
                "left": sign_actions.leave_signs,
                "forget": sign_actions.forget_signs,
            }
            return known[name](diary, *rest)


@settings(max_examples=40)
@given(st.lists(STEP, max_size=14))
def test_taking_everything_back_in_turn_leaves_nothing(steps):
    clock, ever = Clock(), Span(date(2026, 1, 1), date(2026, 12, 31))
    with TemporaryDirectory() as folder, opened(Path(folder) / "rygvej.db", now=clock) as diary:
        done = []
        for step in steps:
            before = everything(diary)
            result = do(diary, clock, step)
            if isinstance(result, Changed):
                done.append((before, result))
            else:
                assert everything(diary) == before
            assert sum(one.ended is None for one in period_actions.periods_of(diary)) <= 1
            assert (open_period(period_actions.periods_of(diary)) is None) == all(one.ended for one in period_actions.periods_of(diary))
        for before, changed in reversed(done):
            take_back(diary, changed)
            assert everything(diary) == before
        assert everything(diary) == ((), (), set(), ())
        assert diary.observed(Kind.SLEEP, ever) == ()
