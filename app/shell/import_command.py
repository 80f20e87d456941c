"""`rygvej import`: a document or a table of ours into a diary that has something in it already."""

from __future__ import annotations

import json
import os
import sqlite3
from typing import TYPE_CHECKING

from sqlalchemy.exc import SQLAlchemyError

from app.carry.actions import look_into, take_in
from app.carry.comparing import Wins
from app.carry.preview import Preview, TakeProblem
from app.carry.refusal_words import say_refusal
from app.carry.words import say_preview, say_take_problem
from app.device.folder import data_folder
from app.device.platform import this_platform
from app.shell.carrying import CARRY
from app.shell.shelf import take_from_shelf
from app.shell.state import say_state
from app.shell.terminal import BROKEN, DONE, UNUSABLE, read_file, refuse, refuse_file
from app.store.backup import CopyFailedError
from app.store.health import Damaged, NotPermitted, Whole, look_at
from app.ui.trouble import say_why

if TYPE_CHECKING:
    import argparse

    from app.carry.refusal import Refusal
    from app.carry.safety_copy import TakenIn
    from app.core.diary import Diary
    from app.core.words import Words
    from app.device.zone import Clock


def import_file(asked: argparse.Namespace, now: Clock, words: Words) -> int:
    """Say what the file would bring, and with --yes take it in, whole or not at all."""
    data = read_file(asked.file, words)
    if isinstance(data, str):
        return refuse(data)
    folder = data_folder(asked.data, os.environ)
    found = look_at(folder.file)
    if not isinstance(found, Whole):
        return refuse(say_state(found, words), BROKEN if isinstance(found, Damaged) else UNUSABLE)
    shelf = take_from_shelf(folder, this_platform(), now)
    diary = shelf.diary_alone(words.language)
    if diary is None:
        return refuse(say_state(NotPermitted(), words))
    try:
        return _import(asked, diary, data)
    except (OSError, SQLAlchemyError, sqlite3.Error, CopyFailedError) as error:
        return refuse(say_why(error, words))
    finally:
        shelf.put_away()


def _import(asked: argparse.Namespace, diary: Diary, data: bytes) -> int:
    words, preview = diary.words, look_into(diary, data, CARRY)
    if not isinstance(preview, Preview):
        if asked.json:
            print(json.dumps(_as_data(None, preview)))
            return UNUSABLE
        return refuse_file(preview, words)
    wins = Wins(asked.changed) if asked.changed else None
    done = take_in(diary, preview, wins, CARRY) if asked.yes and not preview.compared.is_nothing else None
    if asked.json:
        print(json.dumps(_as_data(preview, preview.refused, is_done=done is not None and not isinstance(done, TakeProblem))))
    else:
        for sentence in (*say_preview(preview, words), *(say_refusal(one, words) for one in preview.refused)):
            print(sentence)
    if isinstance(done, TakeProblem):
        more = words.say("Write --changed mine or --changed file.") if done is TakeProblem.NOT_CHOSEN else ""
        return refuse(f"{say_take_problem(done, words)} {more}".strip())
    if not asked.json:
        print(_say_done(done, words))
    return DONE


def _say_done(done: TakenIn | None, words: Words) -> str:
    if done is None:
        return words.say("Nothing was changed. Write --yes to take it in.")
    return words.say("The file is taken in. The diary as it was is kept in {file}.", file=done.before.name)


def _as_data(preview: Preview | None, refused: tuple[Refusal, ...], *, is_done: bool = False) -> dict[str, object]:
    counts = preview.compared.counts.items() if preview else ()
    return {
        "kind": preview.carried.value if preview else None,
        "made_at": preview.made_at if preview else None,
        "things": {thing.value: {"new": one.new, "same": one.same, "changed": one.changed} for thing, one in counts},
        "refused": [one.as_data() for one in refused],
        "taken_in": is_done,
    }
