"""A report is gathered from all that a person told: what they chose, and nothing else."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import timedelta

import pytest

from app.core.day import Span
from app.core.observation import TOLD, Kind
from app.handover.report import Block, Practical, TriedThing
from app.report.choice import Choice, Reach, with_block, with_question
from app.shell.gathering import Others, gather
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
    assert all(len(getattr(hidden, name) or ()) < len(getattr(chosen, name)) for name in emptied)


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


def test_the_other_slices_are_plugged_in_by_a_table(karen):
    others = Others(
        last_visit=lambda diary: diary.today - timedelta(9),
        questions=lambda _diary: ("Fra aftalen",),
        tried=lambda _diary: (TriedThing("treatment", "Massage"),),
        practical=lambda _diary: Practical("Polsk"),
        helped_days=lambda _diary, span: (span.first,),
    )
    report = gather(karen, replace(ALL, reach=Reach.SINCE_VISIT), others)
    assert len(report.span) == 10
    assert report.questions == ("Fra aftalen",)
    assert report.tried[0].what == "Massage"
    assert report.practical == Practical("Polsk")
    asked = with_question(ALL, 0, "Min egen")
    assert isinstance(asked, Choice)
    assert gather(karen, asked, others).questions == ("Min egen",)


def test_names_are_in_the_language_of_the_page(full):
    report = gather(full, replace(ALL, language="en"))
    assert report.signs
    assert "æ" not in report.signs[0].words


def test_two_gatherings_at_one_moment_are_the_same(full):
    assert gather(full, ALL) == gather(full, ALL)


def test_a_new_diary_gives_an_empty_report(danish):
    report = gather(danish, ALL)
    assert (report.told, report.days_told, report.things, report.walked) == ((), 0, (), ())
