"""What can be written after `rygvej`, and what it means."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from app.shell.carry_arguments import add_carry_commands
from app.shell.review_arguments import add_review_commands

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.core.words import Words

PORT = 8550
PORTS = range(1, 65536)
KINDS = ("pdf", "html", "csv", "xlsx", "fhir", "json", "txt", "ics")
INCLUDED = ("practical", "activities", "signs", "marks", "tried", "around", "own-words")
"""What goes out only if it is asked for."""

PEOPLE = ("karen", "ali", "jens", "newcomer")


class NotUnderstoodError(ValueError):
    """What was written after the command has no meaning here."""


class _Parser(argparse.ArgumentParser):
    """Says what is wrong by raising; the command says it in one sentence."""

    def error(self, message: str) -> NoReturn:
        raise NotUnderstoodError(message)


def read_arguments(argv: Sequence[str], env: Mapping[str, str], words: Words) -> argparse.Namespace:
    """Read the command line; the environment fills what it leaves open."""
    _ = words.say
    place = _Parser(add_help=False)
    place.add_argument("--data", type=Path, default=_path(env.get("RYGVEJ_DATA")), metavar="DIR", help=_("the folder of the diary"))
    parser = _Parser(
        prog="rygvej",
        parents=[place],
        description=_("Opens Rygvej in your browser. Everything stays on this computer."),
        allow_abbrev=False,
    )
    parser.add_argument("--port", type=_port, default=env.get("RYGVEJ_PORT") or PORT, help=_("the port on this computer"))
    parser.add_argument(
        "--no-browser", action="store_true", default=bool(env.get("RYGVEJ_NO_BROWSER")), help=_("print the address and open no browser")
    )
    commands = parser.add_subparsers(dest="command", parser_class=_Parser)
    # What stands before the command holds for it too: a second default would hide it.
    late = _Parser(add_help=False)
    late.add_argument("--data", type=Path, default=argparse.SUPPRESS, metavar="DIR", help=_("the folder of the diary"))
    check = commands.add_parser("check", parents=[late], help=_("say whether the diary's file is whole"), allow_abbrev=False)
    check.add_argument("--json", action="store_true", help=_("say it for a machine to read"))
    _add_export(commands.add_parser("export", parents=[late], help=_("make a file for someone else to read"), allow_abbrev=False), words)
    example = commands.add_parser("example", parents=[late], help=_("write the diary of a made-up person"), allow_abbrev=False)
    example.add_argument("--person", choices=PEOPLE, default=PEOPLE[0])
    example.add_argument("--until", type=date.fromisoformat, default=None, metavar="YYYY-MM-DD", help=_("the last day of the diary"))
    example.add_argument("--days", type=_days, default=None, metavar="N", help=_("how many days the diary holds"))
    add_carry_commands(commands, late, words)
    add_review_commands(commands, words)
    return parser.parse_args(argv)


def _add_export(export: argparse.ArgumentParser, words: Words) -> None:
    _ = words.say
    export.add_argument("--as", dest="kind", choices=KINDS, required=True, help=_("what kind of file"))
    export.add_argument("--from", dest="since", type=date.fromisoformat, metavar="YYYY-MM-DD", help=_("the first day; else 12 weeks back"))
    export.add_argument("--to", type=date.fromisoformat, metavar="YYYY-MM-DD", help=_("the last day; else today"))
    export.add_argument("--lang", choices=("da", "en"), help=_("the language of the file"))
    export.add_argument("--notes", action="store_true", help=_("your own notes go out too"))
    export.add_argument("--include", type=_included, default=(), metavar="NAME,...", help=", ".join(INCLUDED))
    export.add_argument("--question", action="append", default=[], metavar="TEXT", help=_("a question for the visit, up to three"))
    export.add_argument("--code", metavar="CODE", help=_("lock the file with this code; - reads it"))
    export.add_argument("--force", action="store_true", help=_("write over a file of that name"))
    export.add_argument("--out", type=Path, required=True, metavar="FILE", help=_("where the file is to lie"))


def _included(value: str) -> tuple[str, ...]:
    names = tuple(value.split(","))
    if not set(names) <= set(INCLUDED):
        raise ValueError(value)
    return names


def _path(value: str | None) -> Path | None:
    return Path(value) if value else None


def _port(value: str) -> int:
    port = int(value)
    if port not in PORTS:
        raise ValueError(value)
    return port


def _days(value: str) -> int:
    days = int(value)
    if days < 1:
        raise ValueError(value)
    return days
