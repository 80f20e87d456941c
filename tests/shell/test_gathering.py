"""A report is gathered from all that a person told: what they chose, and nothing else."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import timedelta

import pytest

from app.core.day import Span
from app.core.observation import TOLD, Kind
from app.handover.report import Area, AreaLine, Block, Practical
from app.log.actions import tell_day
from app.log.entry import Item
from app.people.actions import name_companion, turn_helped
from app.report.choice import Choice, Reach, with_block, with_question
from app.shell.gathering import gather
from app.tried.actions import add_tried, tell_area
from app.tried.tried import Kind as Thing
from app.tried.tried import Typed as Tried
from app.visits.actions import add_visit, tell_practical
from app.visits.question_actions import write_question
from app.visits.visit import Typed as Visit
from tests.support.diaries import opened
from tests.support.people import live
from tests.support.whole_life import WORDS, live_whole_life

ALL = Choice(hidden=frozenset())


@pytest.fixture
def karen(danish):
    live(danish, "karen")
    return danish


@pytest.fixture
def full(danish):
    live_whole_life(danish)
    return danish


def texts(value):
    """Every text in a value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from (text for one in value.values() for text in texts(one))
    elif isinstance(value, tuple | list | frozenset):
        yield from (text for one in value for text in texts(one))
    elif hasattr(value, "__dataclass_fields__"):
        yield from (text for one in fields(value) for text in texts(getattr(value, one.name)))


def test_it_holds_the_days_of_the_time_and_how_many_are_told(karen):
    report = gather(karen, Choice(reach=Reach.FOUR))
    assert report.span == Span(karen.today - timedelta(27), karen.today)
    assert all(one.day in report.span for one in report.told)
    assert report.days_told == len({one.day for one in report.told if one.kind in TOLD})
    assert report.begun[Kind.BACK_PAIN].day < karen.today
    assert 4 <= report.begun_days[Kind.BACK_PAIN] <= 7


def test_what_was_told_is_the_same_as_the_diary_knows(karen):
    report = gather(karen, ALL)
    for kind in (Kind.BACK_PAIN, Kind.SLEEP, Kind.WALK_MINUTES):
        assert tuple(one for one in report.told if one.kind is kind) == karen.observed(kind, report.span)


def test_a_start_before_the_time_comes_along(danish):
    live(danish, "jens")
    report = gather(danish, Choice(reach=Reach.FOUR))
    assert report.begun[Kind.HINDRANCE].day < report.span.first


@pytest.mark.parametrize("block", Block)
def test_a_block_that_is_hidden_leaves_nothing_behind(full, block):
    chosen, hidden = gather(full, ALL), gather(full, with_block(ALL, block, is_in=False))
    assert block not in hidden.blocks
    differing = {one.name for one in fields(chosen) if getattr(chosen, one.name) != getattr(hidden, one.name)}
    emptied = differing - {"blocks"}
    assert all(_size(getattr(hidden, name)) < _size(getattr(chosen, name)) for name in emptied)


def _size(part):
    """How much there is of a part of a report."""
    return len(part) if isinstance(part, tuple | dict) else int(part is not None)


def test_notes_go_out_only_if_they_are_ticked(full):
    with_notes = gather(full, ALL)
    assert with_notes.notes
    without = gather(full, Choice())
    note = with_notes.notes[0].words
    assert without.notes == ()
    assert not any(note == text for text in texts(without))


def test_only_numbers_chosen_means_not_one_word_of_the_persons_own(full):
    numbers = Choice(hidden=frozenset(Block) - {Block.PAIN, Block.FUNCTION, Block.SLEEP, Block.SCORES}, has_own_words=False)
    assert not any(WORDS in text for text in texts(gather(full, numbers)))


def test_a_sign_is_told_only_where_the_person_wanted_that(full, tmp_path):
    kept = gather(full, ALL).signs
    assert kept is not None
    assert kept[0].words
    with opened(tmp_path / "other.db", "da") as nobody:
        live(nobody, "karen")
        assert gather(nobody, ALL).signs is None


def test_what_others_wrote_down_comes_along_where_it_is_chosen(danish):
    add_visit(danish, Visit(str(danish.today - timedelta(9)), who="physio"))
    write_question(danish, None, "Fra aftalen")
    add_tried(danish, Thing.TREATMENT, Tried("Massage"))
    tell_area(danish, Area.BODY, "Varme", "Kulde")
    tell_practical(danish, "Polsk", "")
    name_companion(danish, "Min datter")
    tell_day(danish, danish.today, {Item.HINDRANCE: 3})
    turn_helped(danish, danish.today)
    turn_helped(danish, danish.today - timedelta(1))
    report = gather(danish, replace(ALL, reach=Reach.SINCE_VISIT))
    assert len(report.span) == 10
    assert report.questions == ("Fra aftalen",)
    assert report.tried[0].what == "Massage"
    assert report.areas == (AreaLine(Area.BODY, "Varme", "Kulde"),)
    assert report.practical == Practical("Polsk", companion="Min datter")
    # A tick on a day that nothing is told of says nothing.
    assert report.helped_days == (danish.today,)
    hidden = gather(danish, Choice())
    assert (hidden.tried, hidden.areas) == ((), ())


def test_questions_typed_for_this_page_go_before_those_of_the_appointment(danish):
    write_question(danish, None, "Fra aftalen")
    asked = with_question(ALL, 0, "Min egen")
    assert isinstance(asked, Choice)
    assert gather(danish, asked).questions == ("Min egen",)


def test_names_are_in_the_language_of_the_page(full):
    report = gather(full, replace(ALL, language="en"))
    assert report.signs
    assert "æ" not in report.signs[0].words


def test_two_gatherings_at_one_moment_are_the_same(full):
    assert gather(full, ALL) == gather(full, ALL)


def test_a_new_diary_gives_an_empty_report(danish):
    report = gather(danish, ALL)
    assert (report.told, report.days_told, report.things, report.walked) == ((), 0, (), ())
