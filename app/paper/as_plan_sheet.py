"""The plan for bad days on paper, in large letters, with room for what is not written yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.handover.report import Block
from app.handover.sheet import Section, Sheet

if TYPE_CHECKING:
    from app.core.words import Words


def as_plan_sheet(plan: tuple[tuple[str, str], ...], help_line: str, words: Words) -> Sheet:
    """Help on top, then the parts of the plan that are written."""
    emergency = words.say("In an emergency: 112.")
    sections = tuple(Section(Block.FLARES, title, "", tuple(line for line in text.splitlines() if line.strip())) for title, text in plan)
    return Sheet(words.language, words.say("My plan for bad days"), (help_line, emergency), sections, (), ("Rygvej",))
