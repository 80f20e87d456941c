"""Preparing a report in a real file: the last choice is there again, and the diary has a random name."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from app.handover.report import Block
from app.report.choice import Choice, ChoiceProblem, Reach, with_block, with_question
from app.report.preparing import choice_of, choose, keep_name, note_question, person_of, take_another_name


def test_the_last_choice_is_there_again(danish):
    assert choice_of(danish) == Choice()
    choose(danish, lambda now: replace(now, reach=Reach.FOUR))
    choose(danish, lambda now: with_block(now, Block.NOTES, is_in=True))
    assert choice_of(danish).reach is Reach.FOUR
    assert Block.NOTES in choice_of(danish).blocks


def test_a_problem_leaves_everything_as_it_is(danish):
    note_question(danish, lambda now: with_question(now, 0, "Må jeg cykle?"))
    assert note_question(danish, lambda now: with_question(now, 0, "x" * 500)) is ChoiceProblem.TOO_LONG
    assert choice_of(danish).questions == ("Må jeg cykle?",)


def test_a_question_that_is_taken_away_is_gone(danish):
    note_question(danish, lambda now: with_question(now, 0, "Må jeg cykle?"))
    note_question(danish, lambda now: with_question(now, 0, ""))
    assert choice_of(danish) == Choice()


def test_the_diary_has_one_random_name_until_another_is_taken(danish):
    name = person_of(danish)
    assert UUID(name).version == 4
    assert person_of(danish) == name
    assert take_another_name(danish) == name
    assert person_of(danish) != name
    keep_name(danish, name)
    assert person_of(danish) == name


def test_choosing_does_not_touch_the_name(danish):
    name = person_of(danish)
    choose(danish, lambda now: replace(now, language="en"))
    assert person_of(danish) == name
    assert choice_of(danish).language == "en"
