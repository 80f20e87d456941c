"""Why a file could not be read, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.handover.csv_layout import CellProblem, CsvProblem
from app.handover.read_fhir import FhirProblem
from app.handover.read_share import ShareProblem

if TYPE_CHECKING:
    from app.core.words import Words


def say_csv_problem(problem: CsvProblem, words: Words) -> str:
    """Why a table as a whole was not read."""
    return {
        CsvProblem.TOO_BIG: words.say("The file is too big. Nothing was read."),
        CsvProblem.NOT_UTF_8: words.say("The letters in the file cannot be read. Save it as CSV UTF-8 and try again."),
        CsvProblem.NOT_A_TABLE: words.say("The file is cut off or broken. Nothing was read."),
        CsvProblem.NOT_OURS: words.say("This table is not from Rygvej. It must have the same heads as when it was saved."),
    }[problem]


def say_cell_problem(problem: CellProblem, words: Words) -> str:
    """Why one cell of a table was left out."""
    return {
        CellProblem.NO_DAY: words.say("There is no such date."),
        CellProblem.NO_SUCH_ROW: words.say("It does not say what the row is about."),
        CellProblem.NOT_AN_ANSWER: words.say("That is not one of the answers."),
        CellProblem.OFF_THE_SCALE: words.say("That number cannot be."),
        CellProblem.TOLD_TWICE: words.say("The day is there twice. The first one counts."),
        CellProblem.NO_WORDS: words.say("The words are missing."),
    }[problem]


def say_share_problem(problem: ShareProblem, words: Words) -> str:
    """Why a share was not read."""
    return {
        ShareProblem.TOO_BIG: words.say("The file is too big. Nothing was read."),
        ShareProblem.NOT_UTF_8: words.say("The file is not a text. Nothing was read."),
        ShareProblem.NOT_JSON: words.say("The file is cut off or broken. Nothing was read."),
        ShareProblem.TOO_DEEP: words.say("The file is not built as ours are. Nothing was read."),
        ShareProblem.NOT_A_NUMBER: words.say("A number in the file is no number. Nothing was read."),
        ShareProblem.SAID_TWICE: words.say("The file says the same thing twice. Nothing was read."),
        ShareProblem.NOT_OURS: words.say("The file is not from Rygvej. Nothing was read."),
        ShareProblem.A_BACKUP: words.say("This is a copy of a whole diary, and not a share."),
        ShareProblem.NEWER: words.say("The file is from a newer Rygvej. Get the newest version and try again."),
        ShareProblem.WRONG_SHAPE: words.say("Something in the file is not as it should be. Nothing was read."),
        ShareProblem.TOO_LONG: words.say("A text or a list in the file is too long. Nothing was read."),
        ShareProblem.OFF_THE_SCALE: words.say("A number or a day in the file cannot be. Nothing was read."),
    }[problem]


def say_fhir_problem(problem: FhirProblem, words: Words) -> str:
    """Why a FHIR bundle was not read."""
    return {
        FhirProblem.TOO_BIG: words.say("The file is too big. Nothing was read."),
        FhirProblem.NOT_UTF_8: words.say("The file is not a text. Nothing was read."),
        FhirProblem.NOT_JSON: words.say("The file is cut off or broken. Nothing was read."),
        FhirProblem.TOO_DEEP: words.say("The file is not built as ours are. Nothing was read."),
        FhirProblem.NOT_A_NUMBER: words.say("A number in the file is no number. Nothing was read."),
        FhirProblem.SAID_TWICE: words.say("The file says the same thing twice. Nothing was read."),
        FhirProblem.NOT_A_BUNDLE: words.say("The file is no FHIR bundle. Nothing was read."),
        # NOTE: A file in the health record format FHIR, made by another program.
        FhirProblem.NOT_OURS: words.say("Another program made this FHIR file. Rygvej only reads its own."),
        FhirProblem.WRONG_SHAPE: words.say("Something in the file is not as it should be. Nothing was read."),
        FhirProblem.OFF_THE_SCALE: words.say("A number or a day in the file cannot be. Nothing was read."),
    }[problem]
