"""`rygvej backup`: everything in the diary as one document. The diary is only read."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from app.carry.document import Document, as_bytes, stamp
from app.carry.tables import everything_in
from app.device.folder import data_folder
from app.shell.about import version_of_app
from app.shell.state import say_state
from app.shell.terminal import BROKEN, DONE, UNUSABLE, refuse
from app.store.health import Damaged, Whole, look_at
from app.store.migrations import version_of
from app.store.reading import reading
from app.store.writing import draft_in, settle

if TYPE_CHECKING:
    import argparse
    from datetime import datetime
    from pathlib import Path

    from app.core.words import Words
    from app.device.zone import Clock


def backup(asked: argparse.Namespace, now: Clock, words: Words) -> int:
    """Write the document, read it again, and only then say that it is there."""
    place, folder = asked.out.expanduser().absolute(), data_folder(asked.data, os.environ)
    found = look_at(folder.file, thorough=True)
    if not isinstance(found, Whole):
        return refuse(say_state(found, words), BROKEN if isinstance(found, Damaged) else UNUSABLE)
    if place.exists() and not asked.force:
        return refuse(words.say("There is a file at {file} already. Write --force to replace it. Nothing was changed.", file=place))
    data = _document(folder.file, now())
    try:
        is_kept = _is_written(place, data)
    except OSError:
        is_kept = False
    if not is_kept:
        return refuse(words.say("The file {file} cannot be written.", file=place))
    print(words.say("Everything in the diary is saved in {file}. The file is not locked.", file=place))
    return DONE


def _document(path: Path, now: datetime) -> bytes:
    with reading(path) as link:
        link.execute("BEGIN")
        return as_bytes(Document(version_of(link), stamp(now), version_of_app(), everything_in(link)))


def _is_written(place: Path, data: bytes) -> bool:
    if place.is_dir():
        return False
    with draft_in(place.parent) as draft:
        draft.write_bytes(data)
        if draft.read_bytes() != data:
            return False
        settle(draft, place)
    return place.read_bytes() == data
