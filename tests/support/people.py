"""The made-up people of the tests, who are those of `rygvej example`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.shell.example import write_person

if TYPE_CHECKING:
    from app.core.diary import Diary


def live(diary: Diary, name: str, days: int | None = None) -> None:
    """Let someone have told their days up to today."""
    write_person(diary, name, diary.today, days)
