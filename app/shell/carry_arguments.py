"""What can be written after `rygvej backup`, `rygvej restore` and `rygvej import`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import argparse

    from app.core.words import Words


def add_carry_commands(commands: Any, late: argparse.ArgumentParser, words: Words) -> None:
    """The three commands that move a whole diary."""
    _ = words.say
    backup = commands.add_parser("backup", parents=[late], help=_("save everything in the diary as one file"), allow_abbrev=False)
    backup.add_argument("--out", type=Path, required=True, metavar="FILE", help=_("the file to write"))
    backup.add_argument("--force", action="store_true", help=_("replace a file that is there"))
    restore = commands.add_parser("restore", parents=[late], help=_("put a saved file in place of the diary"), allow_abbrev=False)
    restore.add_argument("file", type=Path, metavar="FILE", help=_("a file that backup has written"))
    restore.add_argument("--yes", action="store_true", help=_("do it; without this it is only said what would happen"))
    bring = commands.add_parser("import", parents=[late], help=_("take a saved file or a table into the diary"), allow_abbrev=False)
    bring.add_argument("file", type=Path, metavar="FILE", help=_("a file that backup has written, or a table from Rygvej"))
    bring.add_argument("--yes", action="store_true", help=_("do it; without this it is only said what would happen"))
    bring.add_argument("--changed", choices=("mine", "file"), default=None, help=_("what is to stand where the two are different"))
    bring.add_argument("--json", action="store_true", help=_("say it for a machine to read"))
