"""`rygvej restore`: a complete document in place of the diary. Without --yes it only says what would happen."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from app.carry.comparing import compare
from app.carry.read_document import read_document
from app.carry.refusal import Refusal
from app.carry.staging import staged
from app.carry.tables import everything_in, shapes_in
from app.carry.words import say_counts, say_thing
from app.device.folder import data_folder
from app.device.platform import this_platform
from app.shell.state import say_state
from app.shell.terminal import DONE, read_file, refuse, refuse_file
from app.store.backup import Backup, CopyFailedError
from app.store.health import Foreign, Newer, NotPermitted, look_at
from app.store.restore import PutBack, put_back
from app.store.steps import STEPS
from app.store.writing import draft_in
from app.ui.trouble import say_why

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator
    from datetime import datetime

    from app.carry.document import Document
    from app.core.words import Words
    from app.device.folder import DataFolder
    from app.device.zone import Clock


def restore(asked: argparse.Namespace, now: Clock, words: Words) -> int:
    """Look at the document from end to end; then, if asked to, let it be the diary."""
    data = read_file(asked.file, words)
    if isinstance(data, str):
        return refuse(data)
    document = read_document(data, len(STEPS))
    if isinstance(document, Refusal):
        return refuse_file((document,), words)
    link = staged(document)
    if isinstance(link, tuple):
        return refuse_file(link, words)
    with closing(link):
        return _restore(document, link, asked, now(), words)


def _restore(document: Document, link: sqlite3.Connection, asked: argparse.Namespace, now: datetime, words: Words) -> int:
    folder = data_folder(asked.data, os.environ)
    found = look_at(folder.file)
    if isinstance(found, (Foreign, Newer, NotPermitted)):
        return refuse(say_state(found, words))
    if not asked.yes:
        for sentence in _would(document, link, words):
            print(sentence)
        return DONE
    try:
        return _put_back(link, folder, now, words)
    except (OSError, sqlite3.Error, CopyFailedError) as error:
        return refuse(say_why(error, words))


def _would(document: Document, link: sqlite3.Connection, words: Words) -> Iterator[str]:
    held = compare({}, everything_in(link), shapes_in(link))
    yield words.say("The file was made {moment} and holds:", moment=document.made_at)
    for thing, counts in held.counts.items():
        yield words.say("{thing}: {counts}.", thing=say_thing(thing, words), counts=say_counts(counts, words))
    yield words.say("It would replace everything in the diary. What stands there now would be kept as a copy.")
    yield words.say("Nothing was changed. Write --yes to do it.")


def _put_back(link: sqlite3.Connection, folder: DataFolder, now: datetime, words: Words) -> int:
    folder.make()
    folder.backups.mkdir(0o700, exist_ok=True)
    with draft_in(folder.backups) as draft:
        with closing(sqlite3.connect(draft, isolation_level=None)) as target:
            link.backup(target)
        done = put_back(folder.file, Backup(draft, now, look_at(draft)), this_platform().journal, now)
    if not isinstance(done, PutBack):
        return refuse(words.say("The diary could not be replaced. Nothing was changed."))
    print(words.say("The diary is now what the file holds."))
    if done.kept_aside is not None:
        print(words.say("What stood there before is kept in {file}.", file=done.kept_aside))
    return DONE
