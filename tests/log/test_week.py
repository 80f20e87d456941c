"""The week as it was told: a gap is a gap, and a mean stands on enough days."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from app.log import actions, choosing_actions
from app.log.entry import SKIPPED, Item
from app.log.words import say_week
from tests.support.people import live

if TYPE_CHECKING:
    from app.log.week import WeekLine

TODAY = date(2026, 3, 4)


def tell(diary, item, *scores):
    """The scores of the last days, today last; None is a day that is not told."""
    for back, score in enumerate(reversed(scores)):
        if score is not None:
            actions.tell_day(diary, TODAY - timedelta(back), {item: score})


def line_of(diary, item) -> WeekLine:
    line = actions.this_week(diary).line(item)
    assert line is not None
    return line


def spoken_of(diary) -> Item:
    line = actions.this_week(diary).first_line
    assert line is not None
    return line.item


def test_a_day_that_is_not_told_or_skipped_is_a_gap(diary):
    tell(diary, Item.HINDRANCE, 6, 7, None, 6, SKIPPED, None, 0)
    line = line_of(diary, Item.HINDRANCE)
    assert line.series.values == (6, 7, None, 6, None, None, 0)
    assert line.days_told == 4
    assert line.mean == 4.75


def test_three_days_are_too_few_for_a_mean(diary):
    tell(diary, Item.HINDRANCE, 6, 7, None, 6, SKIPPED, None, None)
    line = line_of(diary, Item.HINDRANCE)
    assert (line.days_told, line.mean) == (3, None)


def test_the_day_before_the_week_is_not_in_it(diary):
    actions.tell_day(diary, TODAY - timedelta(7), {Item.HINDRANCE: 9})
    assert actions.this_week(diary).days_told == 0


def test_flare_days_are_marked(diary):
    actions.tell_day(diary, TODAY, {Item.FLARE: True})
    actions.tell_day(diary, TODAY - timedelta(1), {Item.FLARE: False})
    assert actions.this_week(diary).flares == (TODAY,)


def test_function_is_spoken_of_first(diary):
    tell(diary, Item.BACK_PAIN, 5, 5, 5, 5, 5, 5, 5)
    tell(diary, Item.HINDRANCE, None, None, None, 3, 3, 3, 3)
    assert spoken_of(diary) is Item.HINDRANCE


def test_a_mean_is_spoken_of_before_too_few_days(diary):
    tell(diary, Item.HINDRANCE, 3)
    tell(diary, Item.BACK_PAIN, 5, 5, 5, 5)
    assert spoken_of(diary) is Item.BACK_PAIN


def test_a_question_that_is_left_out_is_shown_while_it_has_answers(diary):
    choosing_actions.choose_item(diary, Item.MOOD, is_on=False)
    assert actions.this_week(diary).line(Item.MOOD) is None
    actions.tell_day(diary, TODAY, {Item.MOOD: 3})
    assert line_of(diary, Item.MOOD).days_told == 1


SAID = {
    "en": {
        "nothing": "Nothing is written for the last 7 days yet.",
        "one": "1 of the last 7 days is told. It takes 4 for an average.",
        "enough": "Your back has held you back 4.8 of 10 on average. 4 of the last 7 days are told.",
        "other": "Sleep: 5 of 10 on average. 5 of 7 days told.",
    },
    "da": {
        "nothing": "Her står ikke noget for de sidste 7 dage endnu.",
        "one": "Der er svar for 1 af de sidste 7 dage. Der skal 4 til et snit.",
        "enough": "Ryggen har hindret dig 4,8 af 10 i snit. Der er svar for 4 af de sidste 7 dage.",
        "other": "Søvn: 5 af 10 i snit. Der er svar for 5 af 7 dage.",
    },
}


@pytest.mark.parametrize(
    ("item", "scores", "said"),
    [
        (Item.HINDRANCE, (), "nothing"),
        (Item.HINDRANCE, (6,), "one"),
        (Item.HINDRANCE, (6, 7, None, 6, None, None, 0), "enough"),
        (Item.SLEEP, (5, 5, 5, 5, 5), "other"),
    ],
)
def test_the_week_is_one_sentence(diary, language, item, scores, said):
    tell(diary, item, *scores)
    assert say_week(actions.this_week(diary), diary.words) == SAID[language][said]


def test_karen_has_a_week_with_gaps(diary):
    live(diary, "karen")
    assert 4 <= actions.this_week(diary).days_told < 7
    assert None in line_of(diary, Item.HINDRANCE).series.values
