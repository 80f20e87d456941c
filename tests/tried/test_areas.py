"""What helps and what stands in the way, a line each: written part by part, and taken back."""

from __future__ import annotations

import pytest

from app.handover.report import Area, AreaLine
from app.tried import actions
from app.tried.area import LONGEST, AreaProblem
from app.tried.area_words import title
from tests.support.sure import sure


def test_a_line_is_kept_with_its_part_of_life(diary):
    sure(actions.tell_area(diary, Area.PERSON, " håb  ", None))
    sure(actions.tell_area(diary, Area.BODY, "", "dårlig søvn"))
    assert actions.areas_of(diary) == (AreaLine(Area.BODY, "", "dårlig søvn"), AreaLine(Area.PERSON, "håb"))


def test_two_empty_lines_take_a_part_away(diary):
    sure(actions.tell_area(diary, Area.BODY, "varme", ""))
    gone = sure(actions.tell_area(diary, Area.BODY, " ", ""))
    assert actions.areas_of(diary) == ()
    actions.take_back_area(diary, gone)
    assert actions.areas_of(diary) == (AreaLine(Area.BODY, "varme"),)


def test_one_change_is_taken_back_and_another_stays(diary):
    mine = sure(actions.tell_area(diary, Area.ACTIVITY, "gå", ""))
    sure(actions.tell_area(diary, Area.BODY, "sove", ""))
    actions.take_back_area(diary, mine)
    assert actions.areas_of(diary) == (AreaLine(Area.BODY, "sove"),)


@pytest.mark.parametrize("lines", [("a" * (LONGEST + 1), ""), ("", "a" * (LONGEST + 1))])
def test_a_line_that_is_too_long_changes_nothing(diary, lines):
    sure(actions.tell_area(diary, Area.BODY, "varme", "kulde"))
    assert actions.tell_area(diary, Area.BODY, *lines) is AreaProblem.TOO_LONG
    assert actions.areas_of(diary) == (AreaLine(Area.BODY, "varme", "kulde"),)


def test_no_code_and_no_long_word_of_the_frame_is_shown(danish):
    names = " ".join(title(area, danish.words) for area in Area).casefold()
    assert not any(word in names for word in ("icf", "faktor", "deltagelse", "omgivelser"))
    assert "dig selv" in names
