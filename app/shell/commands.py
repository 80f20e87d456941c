"""The console command: open the app, look at the file, make a file for someone else, write a made-up diary."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING

from app.device.folder import cache_folder, data_folder
from app.device.language import of_environment
from app.device.platform import has_screen, this_platform
from app.device.zone import ClockProblem, clock
from app.settings.choices import language_for
from app.shell.arguments import NotUnderstoodError, read_arguments
from app.shell.catalog import catalogue
from app.shell.state import say_state
from app.store.check import FileCheck, check
from app.store.health import Empty, Foreign, Missing, Newer, NotPermitted, Whole

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from app.core.words import Words
    from app.device.zone import Clock

DONE, UNUSABLE = 0, 2


def main(argv: Sequence[str] | None = None) -> int:
    """Do what was asked; what cannot be done is said in one sentence on standard error."""
    written = sys.argv[1:] if argv is None else list(argv)
    words = catalogue(language_for(None, of_environment(os.environ)))
    try:
        asked = read_arguments(written, os.environ, words)
    except NotUnderstoodError:
        command = " ".join(["rygvej", *written])
        return _refuse(words.say('Rygvej does not understand "{command}". Write rygvej --help to see what there is.', command=command))
    now = clock(os.environ)
    if isinstance(now, ClockProblem):
        return _refuse(words.say("RYGVEJ_NOW is not a time such as 2026-03-04T21:30+01:00."))
    commands = {
        "check": _check,
        "example": _example,
        "export": _export,
        "backup": _backup,
        "restore": _restore,
        "import": _import,
        "review": _review,
        "collect": _collect,
    }
    return commands.get(asked.command, _open)(asked, now, words)


def _refuse(sentence: str, code: int = UNUSABLE) -> int:
    print(sentence, file=sys.stderr)
    return code


def _open(asked: argparse.Namespace, now: Clock, words: Words) -> int:
    from app.shell.opening import Opening, open_app  # the other commands need no server
    from app.shell.shelf import take_from_shelf

    shelf = take_from_shelf(data_folder(asked.data, os.environ), this_platform(), now)
    if isinstance(shelf.found, (Foreign, Newer, NotPermitted)):
        return _refuse(say_state(shelf.found, words))
    open_app(shelf, Opening(asked.port, opens_browser=not asked.no_browser and has_screen(os.environ), cache=cache_folder()), words)
    return DONE


def _check(asked: argparse.Namespace, now: Clock, words: Words) -> int:
    folder = data_folder(asked.data, os.environ)
    found = check(folder.file, folder.backups)
    if asked.json:
        print(json.dumps(found.as_data()))
    elif found.is_whole:
        _print_check(found, now, words)
    return DONE if found.is_whole else _refuse(say_state(found.health, words), found.exit_code)


def _print_check(found: FileCheck, now: Clock, words: Words) -> None:
    health = found.health
    print(say_state(health, words))
    if isinstance(health, Whole):
        print(words.say("Version {version}, {bytes} bytes.", version=health.version, bytes=words.number(health.bytes)))
        print(words.count("{n} day is written about.", "{n} days are written about.", health.days))
    copy = found.last_backup.astimezone(now.zone).date() if found.last_backup else None
    print(words.say("The newest copy is from {day}.", day=words.long_day(copy)) if copy else words.say("There is no copy yet."))


def _export(asked: argparse.Namespace, now: Clock, words: Words) -> int:
    from app.shell.export_problem import say_export_problem  # the other commands make no file
    from app.shell.exporting import make_export
    from app.shell.shelf import take_from_shelf

    folder = data_folder(asked.data, os.environ)
    found = check(folder.file, folder.backups)
    if not found.is_whole:
        return _refuse(say_state(found.health, words), found.exit_code)
    shelf = take_from_shelf(folder, this_platform(), now)
    diary = shelf.diary_alone(words.language)
    if diary is None:
        return _refuse(say_state(NotPermitted(), words))
    problem = make_export(asked, diary)
    shelf.put_away()
    if problem is not None:
        return _refuse(say_export_problem(problem, words))
    print(words.say("The file {file} is made.", file=asked.out))
    return DONE


def _example(asked: argparse.Namespace, now: Clock, words: Words) -> int:
    from app.shell.example import write_person  # the other commands know nobody
    from app.shell.shelf import take_from_shelf

    folder = data_folder(asked.data, os.environ)
    found = check(folder.file, folder.backups)
    if found.is_whole:
        return _refuse(words.say("There is a diary in this folder already. Nothing was changed."))
    if not isinstance(found.health, (Missing, Empty)):
        return _refuse(say_state(found.health, words), found.exit_code)
    shelf = take_from_shelf(folder, this_platform(), now)
    diary = shelf.diary_alone(words.language)
    if diary is None:
        return _refuse(say_state(NotPermitted(), words))
    write_person(diary, asked.person, asked.until or diary.today, asked.days)
    shelf.put_away()
    print(words.say("A made-up diary is written in {folder}.", folder=folder.path))
    return DONE


def _review(asked: argparse.Namespace, now: Clock, words: Words) -> int:
    from app.shell.reviewing import review  # only what is asked for is loaded

    return review(asked, now, words)


def _collect(asked: argparse.Namespace, _now: Clock, words: Words) -> int:
    from app.shell.collecting import collect  # the same; it needs packages that nobody else does

    return collect(asked, words)


def _backup(asked: argparse.Namespace, now: Clock, words: Words) -> int:
    from app.shell.backup_command import backup  # only what is asked for is loaded

    return backup(asked, now, words)


def _restore(asked: argparse.Namespace, now: Clock, words: Words) -> int:
    from app.shell.restore_command import restore  # the same

    return restore(asked, now, words)


def _import(asked: argparse.Namespace, now: Clock, words: Words) -> int:
    from app.shell.import_command import import_file  # the same: every slice is asked

    return import_file(asked, now, words)
