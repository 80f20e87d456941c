"""What is kept of a patient lies in one closed file until its day, and then it is gone."""

from __future__ import annotations

import json
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from app.review import store
from app.review.kept import Held, Kept, Long, as_bytes, from_bytes, notes_as_text
from tests.support.handed_over import PERSON

TODAY = date(2026, 3, 4)
KEPT = Kept(PERSON, date(2026, 4, 3), "Ask about stairs", (Held("a.json", b"{}"),))


def test_what_is_kept_is_found_again(tmp_path):
    store.keep(tmp_path / "kept", KEPT)
    assert store.kept_in(tmp_path / "kept", TODAY) == (KEPT,)


def test_nobody_else_may_look_into_it(tmp_path):
    store.keep(tmp_path / "kept", KEPT)
    (file,) = (tmp_path / "kept").iterdir()
    assert (tmp_path / "kept").stat().st_mode & 0o077 == 0
    assert file.stat().st_mode & 0o077 == 0
    assert PERSON not in file.name


def test_on_its_day_it_is_deleted(tmp_path):
    store.keep(tmp_path, KEPT)
    assert store.kept_in(tmp_path, date(2026, 4, 2)) == (KEPT,)
    assert store.kept_in(tmp_path, date(2026, 4, 3)) == ()
    assert list(tmp_path.iterdir()) == []


def test_it_can_be_deleted_before(tmp_path):
    store.keep(tmp_path, KEPT)
    assert store.let_go(tmp_path, PERSON)
    assert not store.let_go(tmp_path, PERSON)
    assert store.kept_in(tmp_path, TODAY) == ()


def test_a_file_of_someone_else_is_left_alone(tmp_path):
    strange = tmp_path / "x.kept.json"
    strange.write_text('{"until": "1999-01-01"}')
    assert store.kept_in(tmp_path, TODAY) == ()
    assert strange.exists()


def test_nothing_is_kept_where_nobody_kept_anything(tmp_path):
    assert store.kept_in(tmp_path / "none", TODAY) == ()
    assert not (tmp_path / "none").exists()


@given(st.text(st.characters(codec="utf-8")), st.text(st.characters(codec="utf-8")))
def test_any_note_and_name_come_back_as_they_were(note, name):
    kept = Kept(PERSON, TODAY, note, (Held(name, note.encode()),))
    assert from_bytes(as_bytes(kept)) == kept


@given(st.recursive(st.none() | st.integers() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=5))
def test_what_is_not_ours_is_nothing(anything):
    assert from_bytes(json.dumps(anything).encode()) is None


def test_a_time_to_keep_ends_on_a_day():
    assert Long.MONTH.until(TODAY) == date(2026, 4, 3)


def test_notes_go_out_under_random_names():
    assert notes_as_text([("3F2A-90C1", "Line\nand line")], "My notes.") == "My notes.\r\n\r\n3F2A-90C1\r\nLine\r\nand line\r\n"
