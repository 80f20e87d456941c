"""Everything in the diary is in the document, and an empty diary that takes it in is the same diary."""

from __future__ import annotations

import json
import sqlite3
import tempfile
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlmodel import SQLModel

from app.carry.actions import look_into, make_document, take_in
from app.carry.comparing import Wins
from app.carry.document import Document, as_bytes
from app.carry.preview import Preview
from app.carry.read_document import read_document
from app.carry.safety_copy import TakenIn
from app.carry.staging import staged
from app.carry.tables import LEFT_OUT, everything_in
from app.goals.actions import name_thing
from app.log.actions import keep_note_draft, tell_day
from app.log.entry import Item
from app.mark.actions import set_mark
from app.shell.carrying import CARRY
from app.store.migrations import version_of
from app.store.steps import STEPS
from tests.carry.kit import as_file, fields, rows_of, whole_document
from tests.support.diaries import opened
from tests.support.schema import tables_of_the_slices
from tests.support.whole_life import live_whole_life

OLD_FILES = sorted((Path(__file__).parents[1] / "old_files").glob("v*.db"))
ITEMS = (Item.HINDRANCE, Item.BACK_PAIN, Item.LEG_PAIN, Item.SLEEP, Item.MOOD)


def test_every_table_of_every_slice_is_in_the_document_or_stands_in_the_list_with_its_reason():
    tables_of_the_slices()  # has every slice describe its own
    described = set(SQLModel.metadata.tables)
    assert set(fields()["tables"]) == described - set(LEFT_OUT)
    assert all(LEFT_OUT.values())


def test_a_row_in_every_table_is_in_the_document():
    assert [name for name, rows in fields()["tables"].items() if not rows] == []


def test_the_same_diary_gives_the_same_bytes(tmp_path):
    with opened(tmp_path / "rygvej.db") as diary:
        live_whole_life(diary)
        first = make_document(diary, CARRY)
        assert make_document(diary, CARRY) == first
    assert first.decode().startswith('{\n  "format": "rygvej-backup",\n  "version": 1,\n')
    assert json.loads(first)["made_at"] == "2026-03-04T20:30:00Z"


def test_the_document_that_was_read_is_written_as_it_was():
    document = read_document(whole_document(), len(STEPS))
    assert isinstance(document, Document)
    assert as_bytes(document) == whole_document()


def test_an_empty_diary_takes_everything_in_and_has_the_same_rows(tmp_path):
    with opened(tmp_path / "rygvej.db", is_new=True) as diary:
        preview = look_into(diary, whole_document(), CARRY)
        assert isinstance(preview, Preview)
        assert isinstance(take_in(diary, preview, Wins.FILE, CARRY), TakenIn)
        assert make_document(diary, CARRY) == whole_document()


told = st.lists(st.tuples(st.integers(0, 400), st.sampled_from(ITEMS), st.integers(0, 10)), max_size=12)
words = st.lists(st.tuples(st.integers(0, 400), st.text(min_size=1, max_size=40)), max_size=4)


@settings(max_examples=20)
@given(told, words, words, st.text(max_size=30))
def test_whatever_is_told_comes_back_as_it_was(answers, notes, marks, typed):
    with tempfile.TemporaryDirectory() as folder:
        with opened(Path(folder) / "one" / "rygvej.db") as diary:
            for ago, item, score in answers:
                tell_day(diary, diary.today - timedelta(ago), {item: score})
            for ago, note in notes:
                tell_day(diary, diary.today - timedelta(ago), {}, note)
            for ago, mark in marks:
                set_mark(diary, diary.today - timedelta(ago), mark)
            name_thing(diary, typed)
            keep_note_draft(diary, diary.today, typed)
            before, data = rows_of(diary), make_document(diary, CARRY)
        with opened(Path(folder) / "other" / "rygvej.db", is_new=True) as other:
            preview = look_into(other, data, CARRY)
            assert isinstance(preview, Preview), preview
            assert isinstance(take_in(other, preview, None, CARRY), TakenIn) or preview.compared.is_nothing
            assert rows_of(other) == before


@pytest.mark.parametrize("kept", OLD_FILES, ids=lambda kept: kept.stem)
def test_a_document_of_an_earlier_version_is_brought_up_to_date(kept, tmp_path):
    with closing(sqlite3.connect(f"file:{kept}?mode=ro&immutable=1", uri=True)) as link:
        document = Document(version_of(link), "2025-01-01T00:00:00Z", "0.0.1", everything_in(link))
    assert document.file_version < len(STEPS)
    read = read_document(as_bytes(document), len(STEPS))
    assert read == document
    up = staged(document)
    assert isinstance(up, sqlite3.Connection), up
    with closing(up):
        assert version_of(up) == len(STEPS)
        now = everything_in(up)
    assert {name: now[name] for name in ("answer", "note")} == {name: document.tables[name] for name in ("answer", "note")}
    with opened(tmp_path / "rygvej.db", is_new=True) as diary:
        assert isinstance(look_into(diary, as_bytes(document), CARRY), Preview)


def test_numbers_are_not_changed_on_the_way():
    values = fields()
    values["tables"]["total"][0]["value"] = 0.1 + 0.2
    read = read_document(as_file(values), len(STEPS))
    assert isinstance(read, Document)
    assert read.tables["total"][0]["value"] == 0.1 + 0.2
