"""`rygvej backup`: everything in the diary as one document. The diary is only read."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from app.carry.document import Document, as_bytes, stamp
from app.carry.tables import everything_in
from app.device.folder import data_folder
from app.shell.about import version_of_app
from app.shell.terminal import DONE, refuse, refuse_state, say_is_there, say_not_written
from app.store.health import Whole, look_at
from app.store.migrations import version_of
from app.store.reading import reading
from app.store.writing import write_whole

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
        return refuse_state(found, words)
    if place.exists() and not asked.force:
        return refuse(say_is_there(words))
    if not write_whole(_document(folder.file, now()), place):
        return refuse(say_not_written(words))
    print(words.say("Everything in the diary is saved in {file}. The file is not locked.", file=place))
    return DONE


def _document(path: Path, now: datetime) -> bytes:
    with reading(path) as link:
        link.execute("BEGIN")
        return as_bytes(Document(version_of(link), stamp(now), version_of_app(), everything_in(link)))
