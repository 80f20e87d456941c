"""What can be written after `rygvej review` and `rygvej collect`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.core.words import Words


def add_review_commands(commands: Any, words: Words) -> None:
    """The two commands for whoever was handed files. Neither makes a diary."""
    _ = words.say
    review = commands.add_parser("review", help=_("open files that others handed over, without a diary of one's own"), allow_abbrev=False)
    review.add_argument("files", nargs="*", type=Path, metavar="FILE")
    review.add_argument("--html", type=Path, default=None, metavar="OUT", help=_("write one page with all of them, and open no app"))
    review.add_argument("--lang", choices=("da", "en"), default=None, help=_("the language of the file"))
    review.add_argument("--force", action="store_true", help=_("write over a file of that name"))
    collect = commands.add_parser("collect", help=_("make one data set of many exports"), allow_abbrev=False)
    collect.add_argument("files", nargs="+", type=Path, metavar="FILE")
    collect.add_argument("--out", type=Path, required=True, metavar="DIR")
