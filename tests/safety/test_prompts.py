"""The calm words that are no sign of danger: by their own windows, and at most one in fourteen days."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.log.actions import tell_day
from app.log.entry import Item
from app.safety.prompt_actions import close_prompt, note_prompt, prompt_now
from app.safety.prompts import Prompt, Shown, prompt_for
from tests.safety.vectors import ALGORITHMS
from tests.support.diaries import WEDNESDAY_EVENING, opened
from tests.support.vectors import agrees, read_vectors

DAY = date(2026, 3, 4)


@pytest.mark.parametrize("example", read_vectors(Path(__file__).with_name("vectors_own.json")), ids=lambda example: example.name)
def test_a_calm_word_comes_by_its_own_window_and_no_other(example):
    result = ALGORITHMS[example.algorithm](example.given)
    assert agrees(example.expected, result), result


@given(st.lists(st.tuples(st.frozensets(st.sampled_from(Prompt)), st.booleans()), min_size=1, max_size=120))
def test_no_two_calm_words_come_within_fourteen_days(days):
    shown: list[tuple[date, Prompt]] = []
    last: Shown | None = None
    for n, (found, closes) in enumerate(days):
        today = DAY + timedelta(n)
        prompt = prompt_for(tuple(p for p in Prompt if p in found), last, today)
        if prompt is None:
            continue
        if last is None or prompt is not last.prompt or today - last.since >= timedelta(14):
            last = Shown(prompt, today, is_closed=False)
            shown.append((today, prompt))
        last = Shown(last.prompt, last.since, last.is_closed or closes)
    gaps = [(after - before).days for (before, _), (after, _) in pairwise(shown)]
    assert all(gap >= 14 for gap in gaps)


def in_low_mood(diary):
    for ago in range(14):
        tell_day(diary, diary.today - timedelta(ago), {Item.MOOD: 1, Item.HINDRANCE: 9, Item.BACK_PAIN: 9})


def at(path, days):
    return opened(path / "rygvej.db", now=lambda: WEDNESDAY_EVENING + timedelta(days))


def test_the_word_stays_until_it_is_closed_and_then_is_quiet_for_fourteen_days(tmp_path):
    with at(tmp_path, 0) as diary:
        in_low_mood(diary)
        assert prompt_now(diary) is Prompt.LOW_MOOD
        note_prompt(diary, Prompt.LOW_MOOD)
    with at(tmp_path, 3) as diary:
        assert prompt_now(diary) is Prompt.LOW_MOOD
        note_prompt(diary, Prompt.LOW_MOOD)
        close_prompt(diary, Prompt.LOW_MOOD)
        assert prompt_now(diary) is None
    with at(tmp_path, 13) as diary:
        in_low_mood(diary)
        assert prompt_now(diary) is None
    with at(tmp_path, 14) as diary:
        assert prompt_now(diary) is Prompt.LOW_MOOD


def test_low_mood_of_long_ago_says_nothing_about_now(tmp_path):
    with at(tmp_path, 0) as diary:
        in_low_mood(diary)
    with at(tmp_path, 60) as diary:
        assert prompt_now(diary) is None


def test_what_only_the_person_knows_is_handed_in(diary):
    days = tuple(diary.today - timedelta(ago) for ago in (60, 40, 20, 0))
    assert prompt_now(diary, walks_cut_short_by_leg=days) is Prompt.LEG_WHEN_WALKING
    assert prompt_now(diary, help_since=diary.today - timedelta(100)) is None
