"""From a touch to the file: a touch is kept as a draft and shown, Save makes the drafts the day's answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.log.actions import form_of, keep_draft, tell_day

if TYPE_CHECKING:
    from datetime import date

    from app.core.diary import Diary
    from app.log.entry import EntryProblem, Item
    from app.log.telling import Told


def touch(diary: Diary, day: date, item: Item, answer: object) -> None:
    """Show an answer as chosen, here and in any other window, without saving it yet."""
    keep_draft(diary, day, item, answer)
    diary.news.spread()


def save_form(diary: Diary, day: date) -> Told | EntryProblem:
    """Keep what the form holds now. It is read anew: a touch may be newer than the picture of it."""
    form = form_of(diary, day)
    return tell_day(diary, day, form.changes, form.note or None)
