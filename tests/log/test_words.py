"""Every question says what it asks, which time it is about, and what its ends mean, in both languages."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from app.core.day import last_days
from app.core.scale import Score
from app.log import actions, asking
from app.log.choices import ChoiceProblem, LogChoices, OwnItem
from app.log.entry import SKIPPED, DayEntry, EntryProblem, Item, Work
from app.log.note import Note, NoteProblem
from app.log.telling import Told
from app.log.words import say_answer, say_day, say_note_time, say_problem, say_saved, say_work
from app.shell.catalog import catalogue
from tests.support.diaries import COPENHAGEN, WEDNESDAY_EVENING

if TYPE_CHECKING:
    from enum import Enum

TODAY = date(2026, 3, 4)
CHOICES = LogChoices(own={item: OwnItem(f"{item.value}?", "none", "all") for item in (Item.OWN_1, Item.OWN_2)})
PROBLEMS: list[Enum] = [*EntryProblem, *NoteProblem, *ChoiceProblem]


@pytest.fixture
def words(language):
    return catalogue(language)


@pytest.mark.parametrize("is_today", [True, False])
@pytest.mark.parametrize("item", Item)
def test_every_question_has_its_words_its_time_and_its_ends(words, item, is_today):
    asked = asking.question(item, CHOICES, words, is_today=is_today)
    assert asked.title
    assert asked.frame
    if item.is_scored:
        assert asked.low
        assert asked.high
        assert asked.low != asked.high


@pytest.mark.parametrize("item", Item)
def test_no_two_questions_ask_the_same(words, item):
    others = [other for other in Item if other is not item]
    for is_today in (True, False):
        mine = asking.question(item, CHOICES, words, is_today=is_today).title
        assert mine not in [asking.question(other, CHOICES, words, is_today=is_today).title for other in others]
    assert asking.title(item, CHOICES, words) not in [asking.title(other, CHOICES, words) for other in others]


def test_an_earlier_day_is_not_called_today(words):
    for item in Item:
        asked = asking.question(item, CHOICES, words, is_today=False)
        assert "today" not in asked.title + asked.frame
        assert "i dag" not in asked.title + asked.frame


def test_the_first_question_is_asked_as_promised():
    asked = asking.question(Item.HINDRANCE, CHOICES, catalogue("da"))
    assert asked.title == "Hvor meget har ryggen hindret dig i dag?"
    assert (asked.frame, asked.low, asked.high) == ("i snit i dag", "slet ikke", "kunne intet")


def test_five_is_said_to_be_as_usual():
    assert asking.question(Item.ACTIVITY, CHOICES, catalogue("da")).frame == "i dag (5 er, som du plejer)"


@pytest.mark.parametrize("problem", PROBLEMS)
def test_every_problem_is_a_sentence(words, problem):
    assert say_problem(problem, words).endswith(".")


def test_not_told_skipped_zero_and_no_are_four_words(words):
    said = {say_answer(Item.FLARE, None, words), say_answer(Item.FLARE, SKIPPED, words), say_answer(Item.FLARE, False, words)}
    assert len(said | {say_answer(Item.HINDRANCE, Score(0), words)}) == 4


def test_each_kind_of_work_day_has_its_word(words):
    assert len({say_work(work, words) for work in Work}) == len(Work)


def test_a_day_is_a_short_line(diary, language):
    assert say_day(None, CHOICES, diary.words) == say_day(DayEntry(TODAY), CHOICES, diary.words)
    actions.tell_day(diary, TODAY, {Item.HINDRANCE: 0, Item.FLARE: True, Item.SLEEP: SKIPPED, Item.OWN_1: 3}, "one")
    actions.tell_day(diary, TODAY, {}, "two")
    (entry,) = actions.days_told(diary, last_days(7, TODAY))
    expected = {"en": "Hindrance 0, own_1? 3, Flare-up, 2 notes", "da": "Hindring 0, own_1? 3, Opblussen, 2 noter"}
    assert say_day(entry, CHOICES, diary.words) == expected[language]


def test_a_day_with_only_a_no_is_told_and_one_with_only_skips_is_skipped(diary):
    actions.tell_day(diary, TODAY, {Item.FLARE: False})
    actions.tell_day(diary, TODAY - timedelta(1), {Item.FLARE: SKIPPED})
    skipped, told = actions.days_told(diary, last_days(7, TODAY))
    lines = {say_day(entry, CHOICES, diary.words) for entry in (skipped, told, None)}
    assert len(lines) == 3


def test_saved_is_said_with_its_day(diary, language):
    today = actions.tell_day(diary, TODAY, {Item.HINDRANCE: 1})
    before = actions.tell_day(diary, TODAY - timedelta(1), {Item.HINDRANCE: 1})
    cleared = actions.clear_day(diary, TODAY - timedelta(1))
    expected = {
        "en": ["Saved for today.", "Saved for Tuesday, 3 March 2026.", "Cleared. Nothing is written for Tuesday, 3 March 2026 now."],
        "da": ["Gemt for i dag.", "Gemt for tirsdag den 3. marts 2026.", "Tømt. Der står ikke noget for tirsdag den 3. marts 2026 nu."],
    }
    said = [say_saved(told, TODAY, diary.words) for told in (today, before, cleared) if isinstance(told, Told)]
    assert said == expected[language]


@pytest.mark.parametrize(
    ("day", "told_at", "said"),
    [
        (TODAY, datetime(2026, 3, 4, 20, 30, tzinfo=UTC), "21.30"),
        (TODAY, datetime(2026, 3, 4, 23, 30, tzinfo=UTC), "00.30"),
        (TODAY - timedelta(1), datetime(2026, 3, 4, 8, 5, tzinfo=UTC), "4. mar. kl. 09.05"),
        (date(2026, 10, 24), datetime(2026, 10, 25, 0, 30, tzinfo=UTC), "02.30"),
    ],
)
def test_a_note_says_when_it_was_written(day, told_at, said):
    now = WEDNESDAY_EVENING.astimezone(COPENHAGEN)
    assert say_note_time(Note("1", told_at, "x"), day, now, catalogue("da")) == said
