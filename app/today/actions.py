"""What I dag does by itself: choose what may be asked, and remember that it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.today.budget import WEEK, Ask, Asked, ask_today
from app.today.store import asked_since, keep_asked

if TYPE_CHECKING:
    from collections.abc import Collection

    from app.core.diary import Diary


def ask_of(diary: Diary, waiting: Collection[Ask]) -> Ask | None:
    """The one thing that may be asked now."""
    with diary.session() as session:
        asked = asked_since(session, diary.today - WEEK)
    return ask_today(waiting, asked, diary.today)


def note_asked(diary: Diary, ask: Ask) -> None:
    """Remember that it stood on the screen today. Nobody needs to hear of it."""
    with diary.session() as session:
        keep_asked(session, Asked(diary.today, ask))
        session.commit()
