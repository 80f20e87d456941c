from __future__ import annotations

import sqlite3
from contextlib import closing

from app.store.reading import reading
from tests.support.file import opened
from tests.support.schema import tables_in, tables_of_the_slices


def test_a_file_made_by_the_steps_is_what_the_slices_describe(tmp_path):
    with opened(tmp_path / "rygvej.db"):
        pass
    with reading(tmp_path / "rygvej.db") as link:
        assert tables_in(link) == tables_of_the_slices()


def test_the_comparison_sees_a_rule_a_type_and_an_index_that_differ():
    described = set()
    for column in ("a INTEGER CHECK (a > 0)", "a INTEGER CHECK (a > 1)", "a TEXT CHECK (a > 0)", "a INTEGER UNIQUE CHECK (a > 0)"):
        with closing(sqlite3.connect(":memory:")) as link:
            link.execute(f"CREATE TABLE t ({column})")
            described.add(str(tables_in(link)))
    assert len(described) == 4
