"""What a person can do with their questions."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from app.visits import changing_questions as changing
from app.visits.actions import KEEPING

if TYPE_CHECKING:
    from app.core.diary import Diary
    from app.visits.book import Done


def write_question(diary: Diary, visit: str | None, typed: object) -> Done:
    """One more, for an appointment or for the next one."""
    return KEEPING.change(diary, lambda kept: changing.write_question(kept, visit, typed, str(uuid4())))


def reword_question(diary: Diary, which: str, typed: object) -> Done:
    """Other words for it."""
    return KEEPING.change(diary, lambda kept: changing.reword_question(kept, which, typed))


def tick_question(diary: Diary, which: str, *, is_asked: bool) -> Done:
    """Whether it was asked."""
    return KEEPING.change(diary, lambda kept: changing.tick_question(kept, which, is_asked=is_asked))


def carry_question(diary: Diary, which: str, visit: str) -> Done:
    """Take it along to this appointment."""
    return KEEPING.change(diary, lambda kept: changing.carry_question(kept, which, visit))


def forget_question(diary: Diary, which: str) -> Done:
    """Delete it."""
    return KEEPING.change(diary, lambda kept: changing.forget_question(kept, which))
