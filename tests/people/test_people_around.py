"""Who comes along, and days written with help: told, corrected, and taken back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.core.day import Span, last_days
from app.people import actions
from app.people.companion import LONGEST, PeopleProblem
from app.people.day_lines import helped_lines_in
from tests.support.sure import sure


def by_whom(diary, day):
    """Whose help it was, of a day that is ticked."""
    return sure(actions.helped_on(diary, day)).by


def test_who_comes_along_is_kept_in_the_person_s_own_words(diary):
    assert actions.companion_of(diary) == ""
    sure(actions.name_companion(diary, "  min søster  Else "))
    assert actions.companion_of(diary) == "min søster Else"


def test_who_comes_along_is_changed_deleted_and_taken_back(diary):
    named = sure(actions.name_companion(diary, "Else"))
    changed = sure(actions.name_companion(diary, "Per"))
    gone = sure(actions.name_companion(diary, ""))
    assert actions.companion_of(diary) == ""
    actions.take_back_companion(diary, gone)
    assert actions.companion_of(diary) == "Per"
    actions.take_back_companion(diary, changed)
    assert actions.companion_of(diary) == "Else"
    actions.take_back_companion(diary, named)
    assert actions.companion_of(diary) == ""


def test_a_name_that_is_too_long_changes_nothing(diary):
    sure(actions.name_companion(diary, "Else"))
    assert actions.name_companion(diary, "a" * (LONGEST + 1)) is PeopleProblem.TOO_LONG
    assert actions.companion_of(diary) == "Else"


def test_a_day_written_with_help_is_ticked_and_the_tick_taken_away(diary):
    day = diary.today - timedelta(3)
    ticked = sure(actions.turn_helped(diary, day))
    assert actions.helped_days_in(diary, last_days(7, diary.today)) == (day,)
    assert actions.helped_days_in(diary, Span(diary.today, diary.today)) == ()
    gone = sure(actions.turn_helped(diary, day))
    assert actions.helped_on(diary, day) is None
    actions.take_back_helped(diary, gone)
    assert actions.helped_on(diary, day) is not None
    actions.take_back_helped(diary, ticked)
    assert actions.helped_on(diary, day) is None


def test_whose_help_it_was_need_not_be_told(diary):
    sure(actions.turn_helped(diary, diary.today))
    assert by_whom(diary, diary.today) == ""
    told = sure(actions.tell_helped_by(diary, diary.today, " Else "))
    assert by_whom(diary, diary.today) == "Else"
    actions.take_back_helped(diary, told)
    assert by_whom(diary, diary.today) == ""


def test_a_tick_that_comes_back_brings_the_name_with_it(diary):
    sure(actions.turn_helped(diary, diary.today))
    sure(actions.tell_helped_by(diary, diary.today, "Else"))
    actions.take_back_helped(diary, sure(actions.turn_helped(diary, diary.today)))
    assert by_whom(diary, diary.today) == "Else"


@pytest.mark.parametrize(
    ("act", "problem"),
    [
        (lambda diary: actions.turn_helped(diary, diary.today + timedelta(1)), PeopleProblem.FUTURE_DAY),
        (lambda diary: actions.tell_helped_by(diary, diary.today, "a" * (LONGEST + 1)), PeopleProblem.TOO_LONG),
        (lambda diary: actions.tell_helped_by(diary, diary.today, "Else"), PeopleProblem.NOT_THERE),
    ],
)
def test_what_cannot_be_changes_nothing(diary, act, problem):
    assert act(diary) is problem
    assert actions.helped_days_in(diary, last_days(400, diary.today + timedelta(9))) == ()


def test_the_list_of_days_says_it_in_a_line(danish):
    sure(actions.turn_helped(danish, danish.today))
    sure(actions.turn_helped(danish, danish.today - timedelta(1)))
    sure(actions.tell_helped_by(danish, danish.today, "Else"))
    assert helped_lines_in(danish, last_days(7, danish.today)) == {
        danish.today: "Skrevet med hjælp: Else",
        danish.today - timedelta(1): "Skrevet med hjælp",
    }
