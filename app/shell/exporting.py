"""`rygvej export`: the same files as the app makes, from a terminal. Nothing in free words goes out without its option."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from app.core.day import Span, last_days
from app.core.series import WINDOW
from app.handover.report import Block
from app.handover.sheet_of import sheet_of
from app.report.choice import LONGEST, MOST_QUESTIONS, Choice, Reach
from app.shell.catalog import catalogue
from app.shell.formats import FORMATS
from app.shell.gathering import gather
from app.store.writing import draft_in, settle

if TYPE_CHECKING:
    import argparse

    from app.core.diary import Diary
    from app.core.words import Words
    from app.report.ports import Format

WEEKS = 12
NUMBERS = (
    Block.PAIN,
    Block.FUNCTION,
    Block.WALKING,
    Block.EXERCISES,
    Block.FLARES,
    Block.SLEEP,
    Block.CONFIDENCE,
    Block.WORK,
    Block.SCORES,
)
"""What goes out unasked: none of it holds a person's own words."""

OWN_WORDS = "own-words"
"""What asks for the names that a person gave."""


class ExportProblem(Enum):
    """Why no file was made."""

    IS_THERE = "is-there"
    NO_FOLDER = "no-folder"
    BACKWARDS = "backwards"
    NO_LOCK = "no-lock"
    NO_CODE = "no-code"
    TOO_LONG = "too-long"
    NOT_WRITTEN = "not-written"


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked for, read from the command line."""

    choice: Choice
    format: Format
    code: str


def read_export(asked: argparse.Namespace, diary: Diary) -> Asked | ExportProblem:
    """What is to be made, or why not."""
    if len(asked.question) > MOST_QUESTIONS or any(len(question) > LONGEST for question in asked.question):
        return ExportProblem.TOO_LONG
    span = _span(asked, diary)
    if span is None:
        return ExportProblem.BACKWARDS
    code = "" if asked.code is None else (sys.stdin.readline() if asked.code == "-" else asked.code).strip()
    if asked.code is not None and not code:
        return ExportProblem.NO_CODE
    found = format_of(asked.kind, is_locked=bool(code))
    if found is None:
        return ExportProblem.NO_LOCK
    blocks = {*NUMBERS, *(Block(name) for name in asked.include if name != OWN_WORDS)}
    blocks |= {Block.QUESTIONS} if asked.question else set()
    blocks |= {Block.NOTES} if asked.notes else set()
    choice = Choice(
        reach=Reach.OWN,
        own=span,
        hidden=frozenset(Block) - blocks,
        questions=tuple(asked.question),
        language=asked.lang or diary.words.language,
        has_own_words=OWN_WORDS in asked.include,
    )
    return Asked(choice, found, code)


def format_of(kind: str, *, is_locked: bool) -> Format | None:
    """The format of a name, locked or not."""
    return next((one for one in FORMATS if one.kind == kind and one.needs_code is is_locked), None)


def make_export(asked: argparse.Namespace, diary: Diary) -> ExportProblem | None:
    """Make the file whole and only then give it its name; an existing one is left alone unless that was asked for."""
    place = asked.out
    if place.exists() and not asked.force:
        return ExportProblem.IS_THERE
    if not place.parent.is_dir() or place.is_dir():
        return ExportProblem.NO_FOLDER
    wanted = read_export(asked, diary)
    if isinstance(wanted, ExportProblem):
        return wanted
    data = _made(wanted, diary)
    try:
        with draft_in(place.parent) as draft:
            draft.write_bytes(data)
            if draft.read_bytes() != data:
                return ExportProblem.NOT_WRITTEN
            settle(draft, place)
    except OSError:
        return ExportProblem.NOT_WRITTEN
    return None


def say_export_problem(problem: ExportProblem, words: Words) -> str:
    """Why no file was made, in one sentence."""
    return {
        ExportProblem.IS_THERE: words.say("There is a file of that name. Add --force to write over it. Nothing was changed."),
        ExportProblem.NO_FOLDER: words.say("The folder for the file is not there. Nothing was changed."),
        ExportProblem.BACKWARDS: words.say("The first day lies after the last. Nothing was made."),
        ExportProblem.NO_LOCK: words.say("That format cannot be locked with a code here. Nothing was made."),
        ExportProblem.NO_CODE: words.say("There is no code to lock the file with. Nothing was made."),
        ExportProblem.TOO_LONG: words.say("Up to three questions go along, of {n} characters each at most. Nothing was made.", n=LONGEST),
        ExportProblem.NOT_WRITTEN: words.say("The file could not be written there. No half file is left."),
    }[problem]


def _span(asked: argparse.Namespace, diary: Diary) -> Span | None:
    last = min(asked.to or diary.today, diary.today)
    first = asked.since or last_days(WEEKS * WINDOW, last).first
    return Span(first, last) if first <= last else None


def _made(wanted: Asked, diary: Diary) -> bytes:
    words = catalogue(wanted.choice.language)
    report = gather(replace(diary, words=words), wanted.choice)
    if not wanted.choice.questions:
        report = replace(report, questions=())
    sheet = sheet_of(report, words)
    if wanted.format.make_locked is not None:
        return wanted.format.make_locked(report, sheet, words, wanted.code)
    return wanted.format.make(report, sheet, words)
