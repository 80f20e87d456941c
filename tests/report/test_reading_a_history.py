"""What Rapport reads out of a real diary, however long it is."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from app.core.observation import Kind
from app.core.weekly import first_from_days, weeks_from_days
from app.log.actions import tell_day
from app.log.entry import SKIPPED, Item
from app.report.actions import history_of, table_of
from app.report.history import History, Period
from app.report.words import say_days_told, say_difference, say_history, say_mean, say_row, say_then_and_now

if TYPE_CHECKING:
    from app.core.trend import Baseline


def pain(diary):
    """The question about back pain, as this diary asks it."""
    return next(one for one in diary.measures if one.kind is Kind.BACK_PAIN)


def tell(diary, ago, score, item=Item.BACK_PAIN):
    """Answer for a day so many days ago."""
    tell_day(diary, diary.today - timedelta(ago), {item: score})


def read(diary, period: Period) -> History:
    """The history of back pain, which is there."""
    history = history_of(diary, pain(diary), period)
    assert history is not None
    return history


def begun_of(history: History) -> Baseline:
    """Where it began, which is known."""
    assert history.begun is not None
    return history.begun


def test_a_newcomer_has_no_history(diary):
    assert history_of(diary, pain(diary), Period.MONTH) is None


def test_a_skipped_day_alone_is_no_history(diary):
    tell(diary, 0, SKIPPED)
    assert history_of(diary, pain(diary), Period.MONTH) is None


def test_one_day_is_enough_to_begin(diary):
    tell(diary, 0, 6)
    history = read(diary, Period.ALL)
    assert (history.days_told, len(history.span), history.begun) == (1, 1, None)


def test_where_one_began_is_found_however_short_the_look(diary):
    for ago in range(40, 30, -1):
        tell(diary, ago, 8)
    for ago in range(7):
        tell(diary, ago, 3)
    history = read(diary, Period.WEEK)
    assert begun_of(history).mean == 8
    assert begun_of(history).day == diary.today - timedelta(34)
    assert (history.now, history.difference) == (3, -5)


def test_where_one_began_is_found_however_late(diary):
    for ago in (400, 300, 200, 100):
        tell(diary, ago, 9)
    for ago in range(20, 10, -1):
        tell(diary, ago, 2)
    assert begun_of(read(diary, Period.MONTH)).mean == 2


def test_more_than_a_year_is_read_week_by_week(diary):
    for ago in range(0, 420, 3):
        tell(diary, ago, 5)
    tell(diary, 9, True, Item.FLARE)
    tell(diary, 90, False, Item.FLARE)
    history = read(diary, Period.ALL)
    assert history.is_by_week
    assert history.days_told == 140
    assert len(history.marked) == 1


def test_a_year_is_read_day_by_day(diary):
    tell(diary, 364, 5)
    tell(diary, 9, True, Item.FLARE)
    history = read(diary, Period.YEAR)
    assert not history.is_by_week
    assert history.marked == (355,)


def test_the_file_counts_weeks_as_the_days_do(diary):
    for ago in range(0, 100, 2):
        tell(diary, ago, ago % 11)
    for ago in range(0, 100, 7):
        tell(diary, ago, ago % 3 == 0, Item.FLARE)
    span = Period.QUARTER.span(diary.today, diary.today)
    for kind in (Kind.BACK_PAIN, Kind.FLARE):
        assert diary.weeks(kind, span) == weeks_from_days(diary, kind, span)
    assert diary.first_day(Kind.BACK_PAIN) == first_from_days(diary, Kind.BACK_PAIN)


def test_the_table_says_zero_skipped_and_not_told_in_three_ways(diary):
    tell(diary, 0, 0)
    tell(diary, 1, SKIPPED)
    span = Period.WEEK.span(diary.today, diary.today)
    said = [say_row(row, diary.words)[1] for row in table_of(diary, pain(diary), span)]
    assert len(set(said[:3])) == 3
    assert said[0].startswith("0 ")


def test_days_told_stand_beside_the_mean(diary):
    for ago in range(18):
        tell(diary, ago, 5)
    history = read(diary, Period.MONTH)
    said = say_history(history, diary.words)
    assert say_days_told(history, diary.words) in said
    assert {"en": "18 of 30", "da": "18 af 30"}[diary.words.language] in said
    assert say_mean(history, diary.words) in said


@pytest.mark.parametrize("language", ["en"], indirect=True)
def test_then_and_now_are_figures_and_no_verdict(diary):
    for ago in range(20):
        tell(diary, ago, 3 if ago < 7 else 6)
    history = read(diary, Period.MONTH)
    assert say_then_and_now(history, diary.words) == ("When you began: 6.", "The last 7 days: 3.", "Difference: 3 lower.")


@pytest.mark.parametrize(
    ("difference", "said"), [(1.75, "1.8 higher"), (-0.3, "0.3 lower"), (0.04, "About as before"), (-0.04, "About as before")]
)
@pytest.mark.parametrize("language", ["en"], indirect=True)
def test_a_difference_is_a_figure_with_its_way(diary, difference, said):
    assert said in say_difference(difference, diary.words)
