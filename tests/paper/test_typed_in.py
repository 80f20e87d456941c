"""What was written on paper is typed in fast, looked at before it is kept, kept all at once, and taken back all at once."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.day import last_days
from app.core.observation import Kind
from app.log import actions as log
from app.log.entry import Item
from app.paper.actions import Kept, columns_of, keep, look, take_back, week_of
from app.paper.column import CellProblem, Column, Way, read_cell
from app.paper.typed_in import TypedIn, held_against
from app.shell.paper_questions import PAPER
from app.walk.telling_actions import tell_walk

HINDRANCE, WALK = Column(Kind.HINDRANCE, Way.SCORE, "", ""), Column(Kind.WALK_MINUTES, Way.MINUTES, "", "")


def told(diary, kind):
    return {one.day: one.value for one in diary.observed(kind, last_days(60, diary.today))}


@pytest.mark.parametrize(
    ("way", "typed", "value"),
    [
        (Way.SCORE, "0", 0),
        (Way.SCORE, " 10 ", 10),
        (Way.SCORE, "11", CellProblem.OFF_THE_SCALE),
        (Way.SCORE, "5,5", CellProblem.OFF_THE_SCALE),
        (Way.SCORE, "-1", CellProblem.OFF_THE_SCALE),
        (Way.SCORE, "\u0661", CellProblem.OFF_THE_SCALE),
        (Way.SCORE, "", None),
        (Way.SCORE, "  ", None),
        (Way.YES_NO, "1", "yes"),
        (Way.YES_NO, "0", "no"),
        (Way.YES_NO, "2", CellProblem.NOT_YES_OR_NO),
        (Way.YES_NO, "ja", CellProblem.NOT_YES_OR_NO),
        (Way.WORK, "1", "usual"),
        (Way.WORK, "4", "not_a_work_day"),
        (Way.WORK, "0", CellProblem.NOT_A_WORK_ANSWER),
        (Way.MINUTES, "0", 0),
        (Way.MINUTES, "600", 600),
        (Way.MINUTES, "601", CellProblem.NOT_MINUTES),
        (Way.MINUTES, "1" * 5000, CellProblem.NOT_MINUTES),
    ],
)
def test_a_figure_is_read_or_refused(way, typed, value):
    assert read_cell(way, typed) == value


def test_an_empty_box_is_not_told(danish):
    log.tell_day(danish, danish.today, {Item.HINDRANCE: 4})
    found = look(danish, PAPER, {(danish.today, Kind.HINDRANCE): " "})
    assert found.is_empty
    assert keep(danish, PAPER, {(danish.today, Kind.HINDRANCE): ""}) == found
    assert told(danish, Kind.HINDRANCE) == {danish.today: 4}


def test_everything_that_paper_asks_can_be_typed_in_and_taken_back(danish):
    day = danish.today - timedelta(3)
    figures = {column.kind: "1" for column in columns_of(danish, PAPER)}
    assert Kind.WALK_MINUTES in figures
    assert {Kind.FLARE, Kind.WORK, Kind.HINDRANCE, Kind.SLEEP} <= set(figures)
    kept = keep(danish, PAPER, {(day, kind): figure for kind, figure in figures.items()})
    assert isinstance(kept, Kept)
    assert (len(kept.kept.new), kept.kept.days) == (len(figures), 1)
    values = {kind: told(danish, kind) for kind in figures}
    assert values.pop(Kind.FLARE)[day] == "yes"
    assert values.pop(Kind.WORK) == {day: "usual"}
    assert all(one == {day: 1} for one in values.values())
    take_back(kept)
    assert {kind: told(danish, kind) for kind in figures} == {kind: {} for kind in figures}


def test_what_stands_there_is_known_before_it_is_kept(danish):
    today, yesterday = danish.today, danish.today - timedelta(1)
    log.tell_day(danish, today, {Item.HINDRANCE: 4})
    log.tell_day(danish, yesterday, {Item.HINDRANCE: 6})
    typed = {(today, Kind.HINDRANCE): "4", (yesterday, Kind.HINDRANCE): "3", (yesterday, Kind.MOOD): "8"}
    found = look(danish, PAPER, typed)
    assert found.same == {(today, Kind.HINDRANCE): 4}
    assert found.changed == {(yesterday, Kind.HINDRANCE): 3}
    assert found.new == {(yesterday, Kind.MOOD): 8}
    kept = keep(danish, PAPER, typed)
    assert isinstance(kept, Kept)
    assert told(danish, Kind.HINDRANCE) == {today: 4, yesterday: 3}
    take_back(kept)
    assert told(danish, Kind.HINDRANCE) == {today: 4, yesterday: 6}
    assert told(danish, Kind.MOOD) == {}


def test_one_box_that_cannot_be_read_keeps_everything_out_and_is_named(danish):
    typed = {(danish.today, Kind.HINDRANCE): "4", (danish.today, Kind.MOOD): "44"}
    found = keep(danish, PAPER, typed)
    assert isinstance(found, TypedIn)
    assert [(one.day, one.column.kind, one.figure, one.why) for one in found.refused] == [
        (danish.today, Kind.MOOD, "44", CellProblem.OFF_THE_SCALE)
    ]
    assert told(danish, Kind.HINDRANCE) == {}


def test_minutes_beside_a_walk_that_is_told_are_no_second_walk(danish):
    tell_walk(danish, 20, danish.today)
    assert look(danish, PAPER, {(danish.today, Kind.WALK_MINUTES): "20"}).same
    found = keep(danish, PAPER, {(danish.today, Kind.WALK_MINUTES): "25"})
    assert isinstance(found, TypedIn)
    assert [one.why for one in found.refused] == [CellProblem.WALK_IS_TOLD]
    assert told(danish, Kind.WALK_MINUTES) == {danish.today: 20}


def test_where_one_slice_fails_nothing_is_kept(danish):
    def failing(*_):
        raise RuntimeError

    broken = type(PAPER)(PAPER.chosen, PAPER.usual, PAPER.plan, PAPER.help_line, failing)
    with pytest.raises(RuntimeError):
        keep(danish, broken, {(danish.today, Kind.HINDRANCE): "4", (danish.today, Kind.WALK_MINUTES): "25"})
    assert told(danish, Kind.HINDRANCE) == {}


def test_the_weeks_lie_one_before_the_other(danish):
    assert week_of(danish, 0).last == danish.today
    assert len(week_of(danish, 1)) == 7
    assert week_of(danish, 1).last == week_of(danish, 0).first - timedelta(1)


FIGURES = st.text(alphabet="0123456789 -,a", max_size=4)


@given(st.dictionaries(st.sampled_from([HINDRANCE.kind, WALK.kind]), FIGURES), st.dictionaries(st.just(Kind.HINDRANCE), st.integers(0, 10)))
def test_every_filled_box_is_accounted_for(figures, there):
    from datetime import date

    day = date(2026, 3, 4)
    found = held_against(
        {(day, kind): figure for kind, figure in figures.items()},
        {(day, kind): value for kind, value in there.items()},
        (HINDRANCE, WALK),
    )
    filled = {kind for kind, figure in figures.items() if figure.strip()}
    parts = [{kind for _, kind in part} for part in (found.new, found.same, found.changed)] + [{one.column.kind for one in found.refused}]
    assert set().union(*parts) == filled
    assert sum(map(len, parts)) == len(filled)
