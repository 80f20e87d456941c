"""The report as `rygvej export` makes it: numbers, and of a person's own words only what was asked for."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from app.core.day import Span, last_days
from app.core.series import WINDOW
from app.handover.report import Block
from app.handover.sheet_of import sheet_of
from app.report.choice import LONGEST, MOST_QUESTIONS, Choice, Reach
from app.shell.export_problem import ExportProblem
from app.shell.formats import FORMATS
from app.shell.gathering import gather

if TYPE_CHECKING:
    import argparse
    from collections.abc import Awaitable

    from app.core.diary import Diary
    from app.report.ports import Format

WEEKS = 12
NUMBERS = frozenset(
    {
        Block.PAIN,
        Block.FUNCTION,
        Block.WALKING,
        Block.EXERCISES,
        Block.FLARES,
        Block.SLEEP,
        Block.CONFIDENCE,
        Block.WORK,
        Block.SCORES,
    }
)
"""What goes out unasked: none of it holds a person's own words."""

OWN_WORDS = "own-words"
"""What asks for the names that a person gave."""

REPORT_KINDS = tuple(dict.fromkeys(one.kind for one in FORMATS))


def report_file(asked: argparse.Namespace, diary: Diary) -> bytes | ExportProblem:
    """The report in one of its formats, locked where a code is given."""
    if len(asked.question) > MOST_QUESTIONS or any(len(question) > LONGEST for question in asked.question):
        return ExportProblem.TOO_LONG
    span = _span(asked, diary)
    if span is None:
        return ExportProblem.BACKWARDS
    code = "" if asked.code is None else (sys.stdin.readline() if asked.code == "-" else asked.code).strip()
    if asked.code is not None and not code:
        return ExportProblem.NO_CODE
    found = next((one for one in FORMATS if one.kind == asked.kind and one.needs_code is bool(code)), None)
    if found is None:
        return ExportProblem.NO_LOCK
    made = _made(found, diary, _choice(asked, span, diary.words.language), code)
    # What only a browser can lock, it locks in its own time; there is no terminal there.
    return made if isinstance(made, bytes) else ExportProblem.NO_LOCK


def _choice(asked: argparse.Namespace, span: Span, language: str) -> Choice:
    blocks = {*NUMBERS, *(Block(name) for name in asked.include if name != OWN_WORDS)}
    blocks |= {Block.QUESTIONS} if asked.question else set()
    blocks |= {Block.NOTES} if asked.notes else set()
    return Choice(
        reach=Reach.OWN,
        own=span,
        hidden=frozenset(Block) - blocks,
        questions=tuple(asked.question),
        language=language,
        has_own_words=OWN_WORDS in asked.include,
    )


def _span(asked: argparse.Namespace, diary: Diary) -> Span | None:
    last = min(asked.to or diary.today, diary.today)
    first = asked.since or last_days(WEEKS * WINDOW, last).first
    return Span(first, last) if first <= last else None


def _made(one: Format, diary: Diary, choice: Choice, code: str) -> bytes | Awaitable[bytes]:
    report = gather(diary, choice)
    sheet = sheet_of(report, diary.words)
    return one.make_locked(report, sheet, diary.words, code) if one.make_locked else one.make(report, sheet, diary.words)
