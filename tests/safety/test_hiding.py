"""A card rests for a day, or for two weeks after a talk with the doctor; an urgent one never does."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.core.day import last_days
from app.safety.actions import memory_of, put_card_away, remember_sign, signs_kept, take_card_out
from app.safety.hiding import hidden_through, is_hidden, speaking_sign
from app.safety.hint import Profile
from app.safety.signs import Level, Sign, signs_under
from tests.support.diaries import WEDNESDAY_EVENING, opened

TODAY = date(2026, 3, 4)


@pytest.mark.parametrize("level", [Level.L1, Level.L2])
def test_after_a_talk_the_card_rests_for_fourteen_days(level):
    through = hidden_through(TODAY, is_talked_over=True)
    shown = [day for day in (TODAY + timedelta(n) for n in range(30)) if not is_hidden(level, through, day)]
    assert shown[0] == TODAY + timedelta(14)


@pytest.mark.parametrize("level", [Level.L1, Level.L2])
def test_a_closed_card_is_back_the_next_day(level):
    through = hidden_through(TODAY, is_talked_over=False)
    assert is_hidden(level, through, TODAY)
    assert not is_hidden(level, through, TODAY + timedelta(1))


@pytest.mark.parametrize("sign", [*signs_under(Level.L3), *signs_under(Level.L4)])
def test_an_urgent_sign_always_shows_its_card(sign):
    away = {sign: TODAY + timedelta(100)}
    assert speaking_sign({sign}, Profile(), away, TODAY) is sign


def test_a_card_put_away_lets_the_next_one_speak():
    both = {Sign.FEVER_ILL, Sign.WEIGHT_LOSS}
    assert speaking_sign(both, Profile(), {}, TODAY) is Sign.FEVER_ILL
    assert speaking_sign(both, Profile(), {Sign.FEVER_ILL: TODAY}, TODAY) is Sign.WEIGHT_LOSS
    assert speaking_sign(set(), Profile(), {}, TODAY) is None


def test_the_dates_are_kept_and_old_ones_are_forgotten(tmp_path):
    with opened(tmp_path / "rygvej.db") as diary:
        put_card_away(diary, Sign.WEIGHT_LOSS, is_talked_over=False)
        put_card_away(diary, Sign.FEVER_ILL, is_talked_over=True)
        assert memory_of(diary).hidden == {Sign.WEIGHT_LOSS: diary.today, Sign.FEVER_ILL: diary.today + timedelta(13)}
        take_card_out(diary, Sign.FEVER_ILL)
        assert memory_of(diary).hidden == {Sign.WEIGHT_LOSS: diary.today}
    with opened(tmp_path / "rygvej.db", now=lambda: WEDNESDAY_EVENING + timedelta(3)) as later:
        put_card_away(later, Sign.FEVER_ILL, is_talked_over=False)
        assert memory_of(later).hidden == {Sign.FEVER_ILL: later.today}


def test_a_sign_is_remembered_only_when_the_person_says_so(diary):
    week = last_days(7, diary.today)
    put_card_away(diary, Sign.WEIGHT_LOSS, is_talked_over=True)
    assert signs_kept(diary, week) == ()
    remember_sign(diary, Sign.WEIGHT_LOSS, wanted=True)
    remember_sign(diary, Sign.WEIGHT_LOSS, wanted=True)
    assert signs_kept(diary, week) == ((diary.today, Sign.WEIGHT_LOSS),)
    remember_sign(diary, Sign.WEIGHT_LOSS, wanted=False)
    assert signs_kept(diary, week) == ()
