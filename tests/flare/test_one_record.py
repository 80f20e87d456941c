"""Flare-ups and the diary are one record: whatever is said in either place, the two cannot disagree."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.day import Span, last_days
from app.core.observation import Kind
from app.core.standing_days import is_flare_on
from app.flare import actions
from app.flare.declaring import Declared
from app.flare.flare import FlareProblem
from app.log import actions as log
from app.log.entry import UNTOLD, Item
from tests.support.sure import sure

LOOKED_AT = 20


def own_answers(diary):
    entries = log.days_told(diary, last_days(60, diary.today))
    return {entry.day: answer for entry in entries if isinstance(answer := entry.answers.get(Item.FLARE), bool)}


def record(diary):
    return {one.day: one.value == "yes" for one in diary.observed(Kind.FLARE, last_days(60, diary.today))}


def days_of_the_file(diary):
    return [day for flare in actions.flares_of(diary) for day in flare.span]


def ago(diary, n):
    return diary.today - timedelta(n)


def tell(diary, n, answer):
    log.tell_day(diary, ago(diary, n), {Item.FLARE: answer})


def agree(diary):
    own, whole, file = own_answers(diary), record(diary), days_of_the_file(diary)
    assert all(whole[day] == answer for day, answer in own.items())
    assert len(file) == len(set(file)), "no day is in two flare-ups"
    assert {day for day, is_flare in whole.items() if is_flare} <= set(file)
    assert not [day for day in file if own.get(day) is False]
    flare = actions.active(diary)
    assert (flare is not None) == (bool(actions.flares_of(diary)) and actions.flares_of(diary)[-1].is_on)


def test_a_yes_in_the_diary_is_a_flare_up_in_the_file(diary):
    tell(diary, 0, "yes")
    assert [flare.span for flare in actions.flares_of(diary)] == [Span(diary.today, diary.today)]
    assert actions.active(diary) is not None


def test_what_began_today_is_answered_in_the_diary_too(diary):
    actions.start(diary, diary.today)
    assert own_answers(diary) == {diary.today: True}


def test_days_within_a_flare_up_count_although_nothing_was_told(diary):
    actions.start(diary, ago(diary, 5))
    assert sum(record(diary).values()) == 6
    assert own_answers(diary) == {}, "a day not told is still not told"


def test_a_no_in_the_diary_ends_what_was_open(diary):
    actions.start(diary, ago(diary, 5))
    tell(diary, 2, "no")
    assert actions.flares_of(diary)[0].span.last == ago(diary, 3)
    assert actions.active(diary) is None
    agree(diary)


def test_taking_that_no_back_opens_it_again(diary):
    actions.start(diary, ago(diary, 5))
    told = log.tell_day(diary, ago(diary, 0), {Item.FLARE: "no"})
    assert actions.active(diary) is None
    log.take_back(diary, sure(told))
    assert sure(actions.active(diary)).days == 6


def test_a_yes_after_the_end_makes_it_longer(diary):
    actions.start(diary, ago(diary, 5))
    actions.end(diary, ago(diary, 1))
    assert actions.active(diary) is None
    tell(diary, 0, "yes")
    assert [flare.span for flare in actions.flares_of(diary)] == [Span(ago(diary, 5), diary.today)]


def test_beginning_after_a_no_of_the_same_day_changes_the_answer(diary):
    tell(diary, 0, "no")
    declared = actions.start(diary, diary.today)
    assert own_answers(diary) == {diary.today: True}
    actions.take_back(diary, sure(declared))
    assert own_answers(diary) == {diary.today: False}
    assert actions.flares_of(diary) == ()


def test_ending_it_earlier_changes_the_yes_of_a_later_day(diary):
    tell(diary, 1, "yes")
    tell(diary, 0, "yes")
    actions.end(diary, ago(diary, 1))
    assert own_answers(diary) == {ago(diary, 1): True, diary.today: False}
    agree(diary)


def test_other_dates_in_the_file_are_other_days_in_the_record(diary):
    actions.start(diary, ago(diary, 9))
    actions.end(diary, ago(diary, 3))
    actions.move(diary, actions.flares_of(diary)[0], ago(diary, 8), ago(diary, 4))
    assert sum(record(diary).values()) == 5
    agree(diary)


def test_taking_it_out_of_the_file_takes_it_out_of_the_diary(diary):
    tell(diary, 1, "yes")
    actions.start(diary, ago(diary, 3))
    taken = actions.take_out(diary, sure(actions.active(diary)))
    assert record(diary) == own_answers(diary) == {}
    actions.take_back(diary, taken)
    assert own_answers(diary) == {ago(diary, 1): True}
    assert sure(actions.active(diary)).days == 4


def test_a_no_long_before_the_days_looked_at_still_ends_it(diary):
    actions.start(diary, ago(diary, 30))
    tell(diary, 25, "no")
    assert diary.observed(Kind.FLARE, last_days(7, diary.today)) == ()


def test_beginning_again_the_day_after_goes_on_with_the_same_one(diary):
    actions.start(diary, ago(diary, 5))
    actions.end(diary, ago(diary, 1))
    actions.start(diary, diary.today)
    assert sure(actions.active(diary)).days == 6


def test_days_that_lie_apart_are_two_flare_ups_and_a_short_silence_is_not(diary):
    for n in (20, 19, 12, 8):
        tell(diary, n, "yes")
    assert [flare.days for flare in actions.flares_of(diary)] == [2, 5]


def test_one_that_is_over_is_not_drawn_together_with_the_next(diary):
    actions.start(diary, ago(diary, 5))
    actions.end(diary, ago(diary, 4))
    tell(diary, 2, "yes")
    assert [flare.days for flare in actions.flares_of(diary)] == [2, 1]


@pytest.mark.parametrize(("first", "problem"), [(-1, FlareProblem.FUTURE_DAY)])
def test_tomorrow_cannot_be_said_yet(diary, first, problem):
    assert actions.start(diary, ago(diary, first)) is problem
    assert actions.end(diary, ago(diary, 0)) is FlareProblem.NONE_IS_ON


DAYS = st.integers(0, LOOKED_AT)
DEEDS = st.one_of(
    st.tuples(st.just("tell"), DAYS, st.sampled_from(["yes", "no", UNTOLD])),
    st.tuples(st.just("start"), DAYS, st.none()),
    st.tuples(st.just("end"), DAYS, st.none()),
    st.tuples(st.just("move"), DAYS, DAYS),
    st.tuples(st.just("out"), st.none(), st.none()),
    st.tuples(st.just("again"), DAYS, st.none()),
)


def do(diary, deed, one, other):
    flares = actions.flares_of(diary)
    if deed == "tell":
        return tell(diary, one, other)
    if deed in ("start", "end"):
        return {"start": actions.start, "end": actions.end}[deed](diary, ago(diary, one))
    if not flares:
        return None
    if deed == "move":
        return actions.move(diary, flares[-1], ago(diary, max(one, other)), ago(diary, min(one, other)))
    return actions.take_out(diary, flares[0]) if deed == "out" else actions.tell_usual_again(diary, flares[-1], ago(diary, one))


@pytest.mark.parametrize("language", ["en"], indirect=True)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(DEEDS, max_size=8))
def test_whatever_is_said_in_whatever_order_the_two_agree(diary, deeds):
    for day in last_days(LOOKED_AT + 1, diary.today):
        log.clear_day(diary, day)
    for flare in actions.flares_of(diary):
        actions.take_out(diary, flare)
    for deed in deeds:
        before = (record(diary), own_answers(diary), actions.flares_of(diary))
        done = do(diary, *deed)
        agree(diary)
        if deed[0] == "out":
            assert before[2][:1] != actions.flares_of(diary)[:1] or not before[2]
        if isinstance(done, Declared):
            actions.take_back(diary, done)
            assert (record(diary), own_answers(diary), actions.flares_of(diary)) == before
            do(diary, *deed)
            agree(diary)


def test_a_flare_up_that_ended_yesterday_is_not_on_this_morning(diary):
    sure(actions.start(diary, diary.today - timedelta(4)))
    assert is_flare_on(diary)
    sure(actions.end(diary, diary.today - timedelta(1)))
    assert not is_flare_on(diary)
    assert [one.value for one in diary.observed(Kind.FLARE, last_days(3, diary.today))] == ["yes", "yes", "no"]


def test_a_flare_up_that_was_told_yesterday_is_still_on_this_morning(diary):
    diary.tell(Kind.FLARE, {diary.today - timedelta(1): "yes"})
    assert is_flare_on(diary)
