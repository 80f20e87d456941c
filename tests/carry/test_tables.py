"""A table of ours goes through the slices' own doors: what fits is taken in, the rest comes back with its line and reason."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.carry.actions import look_into, take_in
from app.carry.comparing import Counts, Wins
from app.carry.preview import Carried, Preview, TakeProblem
from app.carry.refusal import Refusal, Why
from app.carry.safety_copy import TakenIn
from app.carry.things import Thing
from app.core.day import Span
from app.core.observation import Kind
from app.handover.csv_cell import text_cell
from app.log.actions import days_told, tell_day
from app.log.entry import Item
from app.mark.actions import marks_of
from app.shell.carrying import CARRY
from tests.carry.kit import rows_of
from tests.support.diaries import opened
from tests.support.sure import sure

HEADS = "date;row;back-pain;week-hindrance;walk-minutes;sleep-minutes;words;value;place"


def table(*lines, heads=HEADS):
    """A table as it stands in a file."""
    return ("\ufeff" + "\r\n".join((heads, *lines)) + "\r\n").encode("utf-8", "replace")


def seen(diary, data):
    preview = look_into(diary, data, CARRY)
    assert isinstance(preview, Preview), preview
    return preview


def taken(diary, data, wins=None):
    assert isinstance(take_in(diary, seen(diary, data), wins, CARRY), TakenIn)


def told(diary, kind):
    """What was told of a kind, by day."""
    return {str(one.day): one.value for one in diary.observed(kind, Span(diary.today.replace(year=2020), diary.today))}


def test_days_notes_marks_walks_and_the_week_are_told(diary):
    data = table("2026-03-02;day;5;4;20;;;;", "2026-03-03;day;6;;;;;;", "2026-03-03;note;;;;;Godt nok;;", "2026-03-03;mark;;;;;Flyttet;;")
    before = rows_of(diary)
    preview = seen(diary, data)
    assert (preview.carried, preview.refused) == (Carried.TABLE, ())
    assert preview.compared.counts[Thing.DAYS] == Counts(new=2)
    assert rows_of(diary) == before
    taken(diary, data)
    assert told(diary, Kind.BACK_PAIN) == {"2026-03-02": 5, "2026-03-03": 6}
    assert told(diary, Kind.WEEK_HINDRANCE) == {"2026-03-02": 4}
    assert told(diary, Kind.WALK_MINUTES) == {"2026-03-02": 20}
    assert [mark.words for mark in marks_of(diary)] == ["Flyttet"]
    assert seen(diary, data).compared.is_nothing
    assert seen(diary, data).compared.counts[Thing.DAYS] == Counts(same=2)


def test_what_cannot_be_told_comes_back_with_its_line_and_the_rest_is_taken(diary):
    data = table("2026-03-02;day;5;;;400;;;", "2026-03-03;day;11;;;;;;", "2026-03-05;day;4;;;;;;", "32.3.2026;day;4;;;;;;")
    preview = seen(diary, data)
    assert [(one.line, one.why) for one in preview.refused] == [
        (2, Why.NO_DOOR),
        (3, Why.OUT_OF_RANGE),
        (4, Why.WRONG_DAY),
        (5, Why.WRONG_DAY),
    ]
    taken(diary, data)
    assert told(diary, Kind.BACK_PAIN) == {"2026-03-02": 5}


def test_another_answer_waits_for_the_persons_choice(diary):
    sure(tell_day(diary, diary.today, {Item.BACK_PAIN: 2}))
    data = table("2026-03-04;day;7;;;;;;")
    assert take_in(diary, seen(diary, data), None, CARRY) is TakeProblem.NOT_CHOSEN
    taken(diary, data, Wins.FILE)
    assert told(diary, Kind.BACK_PAIN) == {"2026-03-04": 7}


def test_a_table_of_somebody_elses_is_refused(diary):
    assert look_into(diary, b"name;price\r\nmilk;12\r\n", CARRY) == (Refusal(Why.NOT_OURS),)


def test_a_question_of_ones_own_is_not_laid_over_another(diary):
    data = table("2026-03-02;day;5", heads="date;row;own-1: Stivhed")
    taken(diary, data)
    assert told(diary, Kind.OWN_ONE) == {"2026-03-02": 5}
    other = table("2026-03-03;day;6", heads="date;row;own-1: Uro")
    found = look_into(diary, other, CARRY)
    assert found == (Refusal(Why.OTHER_QUESTION, line=1, column="Uro"),)


def test_things_are_named_once_and_rated_on_their_days(diary):
    lines = ("2026-02-02;thing;;;;;Bære Åse;;", "2026-02-02;thing;;;;;Bære Åse;3;", "2026-02-16;thing;;;;;Bære Åse;5;")
    taken(diary, table(*lines))
    assert seen(diary, table(*lines)).compared.is_nothing


@pytest.mark.parametrize("words", ["=1+1", "'=1", "a;b", 'a"b', "linje\nto", "-5,5"])
def test_words_come_back_as_they_were_written(diary, words):
    cell = '"' + text_cell(words).replace('"', '""') + '"'
    taken(diary, table(f"2026-03-02;note;;;;;{cell};;"))
    (entry,) = days_told(diary, Span(diary.today.replace(day=2), diary.today))
    assert [note.text for note in entry.notes] == [words]


cells = st.one_of(
    st.sampled_from(
        ["", "2026-03-02", "1-3-2026", "0001-01-01", "9999-12-31", "day", "note", "thing", "total", "5", "5,5", "1e999", "nan", "yes"]
    ),
    st.text(max_size=8),
)
lines = st.lists(st.lists(cells, min_size=2, max_size=9).map(";".join), max_size=5)


@settings(max_examples=25)
@given(lines)
def test_whatever_stands_in_a_table_it_is_taken_or_refused(written):
    with tempfile.TemporaryDirectory() as folder, opened(Path(folder) / "rygvej.db") as diary:
        before = rows_of(diary)
        found = look_into(diary, table(*written), CARRY)
        assert isinstance(found, Preview) or found
        assert rows_of(diary) == before
