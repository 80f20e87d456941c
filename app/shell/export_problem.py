"""Why `rygvej export` made no file, and how that is said."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from app.report.choice import LONGEST

if TYPE_CHECKING:
    from app.core.words import Words


class ExportProblem(Enum):
    """Why no file was made."""

    IS_THERE = "is-there"
    NO_FOLDER = "no-folder"
    BACKWARDS = "backwards"
    NO_LOCK = "no-lock"
    NO_CODE = "no-code"
    TOO_LONG = "too-long"
    NO_REMINDER = "no-reminder"
    NOT_WRITTEN = "not-written"


def say_export_problem(problem: ExportProblem, words: Words) -> str:
    """Why no file was made, in one sentence."""
    return {
        ExportProblem.IS_THERE: words.say("There is a file of that name. Add --force to write over it. Nothing was changed."),
        ExportProblem.NO_FOLDER: words.say("The folder for the file is not there. Nothing was changed."),
        ExportProblem.BACKWARDS: words.say("The first day lies after the last. Nothing was made."),
        ExportProblem.NO_LOCK: words.say("That format cannot be locked with a code here. Nothing was made."),
        ExportProblem.NO_CODE: words.say("There is no code to lock the file with. Nothing was made."),
        ExportProblem.TOO_LONG: words.say("Up to three questions go along, of {n} characters each at most. Nothing was made.", n=LONGEST),
        ExportProblem.NO_REMINDER: words.say("No reminder is on. Nothing was made."),
        ExportProblem.NOT_WRITTEN: words.say("The file could not be written there. No half file is left."),
    }[problem]
