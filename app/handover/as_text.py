"""A sheet as a few plain lines, to be pasted into a journal: only what its sections say, whatever system takes it."""

from __future__ import annotations

import unicodedata
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.handover.sheet import Section, Sheet

MOST_LINES = 15
LINE_END = "\r\n"
"""As every program for texts reads it."""


def as_text(sheet: Sheet) -> str:
    """The title, the head, the sections and the foot, on at most 15 lines. Where there are more sections than lines, some share one."""
    around = [sheet.title, " ".join(sheet.header)]
    foot = [" ".join(sheet.footer)] if sheet.footer else []
    said = [line for line in map(_section, sheet.sections) if line]
    lines = [*around, *_shared(said, MOST_LINES - len(around) - len(foot)), *foot]
    return LINE_END.join(plain(line) for line in lines if line) + LINE_END


def plain(text: str) -> str:
    """One line of letters, figures and marks: nothing that steers a screen, turns text around, or cannot be seen."""
    visible = (" " if unicodedata.category(sign)[0] in "CZ" else sign for sign in text)
    return " ".join("".join(visible).split())


def _section(section: Section) -> str:
    """A section on one line. One that has only a picture says the sentence of the picture; a table, its rows."""
    said = section.lines or tuple(figure.sentence for figure in section.figures)
    rows = [", ".join(cell for cell in row if cell) for table in section.tables for row in table.rows]
    told = " ".join([*said, *(f"{row}." for row in rows)])
    title = f"{section.title} ({section.days})" if section.days else section.title
    return f"{title}: {told}" if told else ""


def _shared(said: Sequence[str], lines: int) -> list[str]:
    """As many lines as there are, the sections spread over them in their order."""
    if len(said) <= lines:
        return list(said)
    edges = [round(n * len(said) / lines) for n in range(lines + 1)]
    return [" ".join(said[start:end]) for start, end in pairwise(edges)]
