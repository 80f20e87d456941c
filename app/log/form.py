"""The form of a day: what is asked, what stands there, and what is not saved yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.log.entry import UNTOLD, DayEntry, EntryProblem, Item, Untold, read_answer

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from app.log.choices import LogChoices, Question
    from app.log.entry import Answer

NOTE = "note"
"""The field of a draft that is a note; the others are named as their items."""


@dataclass(frozen=True, slots=True)
class DayForm:
    """One finished value for the screen. Nothing in it is chosen for the person."""

    stored: DayEntry
    questions: tuple[Question, ...]
    choices: LogChoices
    changes: Mapping[Item, Answer | Untold]
    note: str = ""

    @property
    def day(self) -> date:
        """The day that the form is about."""
        return self.stored.day

    @property
    def answers(self) -> dict[Item, Answer]:
        """What the person sees as chosen: the stored answers with the unsaved over them."""
        seen: dict[Item, Answer | Untold] = {**self.stored.answers, **self.changes}
        return {item: answer for item, answer in seen.items() if not isinstance(answer, Untold)}

    @property
    def unsaved(self) -> bool:
        """Whether there is something to save."""
        return bool(self.changes) or bool(self.note.strip())


def read_drafts(drafts: Mapping[str, object], stored: DayEntry) -> tuple[dict[Item, Answer | Untold], str]:
    """The changes and the note among drafts. A draft that makes no sense is as if it were not there."""
    changes: dict[Item, Answer | Untold] = {}
    for item in Item:
        if item.value not in drafts:
            continue
        draft = read_draft(item, drafts[item.value])
        if not isinstance(draft, EntryProblem) and draft != stored.answers.get(item, UNTOLD):
            changes[item] = draft
    note = drafts.get(NOTE)
    return changes, note if isinstance(note, str) else ""


def read_draft(item: Item, draft: object) -> Answer | Untold | EntryProblem:
    """A draft is an answer, or the wish to have none."""
    return UNTOLD if draft is UNTOLD or draft == UNTOLD.value else read_answer(item, draft)
