"""I dag shows the few things that matter, and never scolds."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.today.budget import Ask
from app.today.order import Have, Piece, order

ANY = st.builds(
    Have,
    is_new=st.booleans(),
    days_away=st.integers(0, 400),
    is_resting=st.booleans(),
    is_told=st.booleans(),
    has_flare=st.booleans(),
    has_word_of_help=st.booleans(),
    has_visit=st.booleans(),
    ask=st.none() | st.sampled_from(Ask),
    is_paused=st.booleans(),
    has_planned=st.booleans(),
    has_agreed=st.booleans(),
    has_week=st.booleans(),
    has_things=st.booleans(),
    hurts_now=st.booleans(),
    has_plan=st.booleans(),
    has_article=st.booleans(),
)


@given(ANY)
def test_there_are_at_most_five_things_and_never_none(have):
    pieces = order(have)
    assert 1 <= len(pieces) <= 5
    assert len(set(pieces)) == len(pieces)


@given(ANY)
def test_a_day_that_is_not_told_can_always_be_told(have):
    assert Piece.TELL in order(replace(have, is_told=False))


@given(ANY)
def test_a_word_of_help_is_never_crowded_out(have):
    assert Piece.HELP in order(replace(have, has_word_of_help=True))


def test_a_newcomer_is_welcomed_and_asked_nothing():
    assert order(Have(is_new=True, ask=Ask.THINGS)) == (Piece.WELCOME, Piece.TELL)


def test_after_two_weeks_away_it_says_welcome_back_and_shows_no_empty_week():
    away = Have(days_away=14, has_week=True, ask=Ask.CHECK_IN)
    assert order(away) == (Piece.AGAIN, Piece.TELL, Piece.PLAN)
    assert Piece.AGAIN not in order(replace(away, days_away=13))


@given(ANY)
def test_while_plans_rest_nothing_is_planned_and_that_is_said_once(have):
    pieces = order(replace(have, is_paused=True))
    assert Piece.PLANNED not in pieces
    assert Piece.PAUSED not in order(replace(have, is_paused=False))
    assert not {Piece.PAUSED, Piece.RESTING} <= set(pieces)


@given(ANY)
def test_who_rests_from_everything_has_nothing_planned(have):
    assert not {Piece.PLANNED, Piece.PAUSED} & set(order(replace(have, is_resting=True)))


def test_what_is_planned_stands_after_the_day_and_before_the_week():
    have = Have(has_planned=True, has_week=True)
    assert order(have)[:3] == (Piece.TELL, Piece.PLANNED, Piece.WEEK)
    assert order(replace(have, is_told=True))[:3] == (Piece.TOLD, Piece.PLANNED, Piece.WEEK)
    assert order(replace(have, is_paused=True))[:3] == (Piece.TELL, Piece.PAUSED, Piece.WEEK)


def test_an_appointment_of_today_or_tomorrow_stands_first_after_help():
    have = Have(has_word_of_help=True, has_visit=True, has_flare=True)
    assert order(have)[:4] == (Piece.FLARE, Piece.HELP, Piece.VISIT, Piece.TELL)


@given(ANY)
def test_an_appointment_is_never_crowded_out(have):
    assert Piece.VISIT in order(replace(have, has_visit=True, is_new=False))


def test_what_was_agreed_stands_before_the_week_and_not_while_one_rests():
    have = Have(has_agreed=True, has_planned=True, has_week=True)
    assert order(have)[:4] == (Piece.TELL, Piece.PLANNED, Piece.AGREED, Piece.WEEK)
    assert Piece.AGREED not in order(replace(have, is_resting=True))


def test_who_hurts_now_finds_the_plan_before_the_week():
    hurting = Have(hurts_now=True, has_plan=True, has_week=True)
    assert order(hurting) == (Piece.TELL, Piece.PLAN, Piece.WEEK)
    assert Piece.PLAN not in order(replace(hurting, hurts_now=False))


def test_who_has_no_plan_is_shown_the_door_to_one_last():
    assert order(Have(has_week=True))[-1] is Piece.PLAN


def test_a_flare_up_comes_first():
    assert order(Have(has_flare=True, has_week=True))[0] is Piece.FLARE
