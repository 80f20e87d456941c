"""What the tests of carrying share: a diary in which everything was done, as a document, and how the slices are asked."""

from __future__ import annotations

import json
import tempfile
from functools import cache
from pathlib import Path

from app.carry.actions import make_document
from app.carry.store import everything
from app.shell.carrying import CARRY
from tests.support.diaries import opened
from tests.support.whole_life import live_whole_life


@cache
def whole_document() -> bytes:
    """Everything in a diary in which everything was done."""
    with tempfile.TemporaryDirectory() as folder, opened(Path(folder) / "rygvej.db") as diary:
        live_whole_life(diary)
        return make_document(diary, CARRY)


def fields():
    """The same, as plain values that a test may spoil."""
    return json.loads(whole_document())


def as_file(values) -> bytes:
    """Plain values as a file."""
    return json.dumps(values, ensure_ascii=False).encode()


def rows_of(diary):
    """Every row of every table."""
    with diary.session() as session:
        return everything(session)
