"""What a person can choose about the app itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.settings.choices import SPOKEN, read_choices
from app.settings.store import keep, kept

if TYPE_CHECKING:
    from app.core.diary import Diary
    from app.core.look import Light
    from app.settings.choices import Choices


def choices_of(diary: Diary) -> Choices:
    """What was chosen so far."""
    with diary.session() as session:
        return read_choices(kept(session))


def choose_language(diary: Diary, language: str) -> None:
    """Speak this language from now on."""
    if language in SPOKEN:
        _choose(diary, "language", language)


def choose_light(diary: Diary, light: Light) -> None:
    """Light, dark, or as the device says."""
    _choose(diary, "light", light.value)


def choose_text_size(diary: Diary, percent: int) -> None:
    """Show text at this size."""
    _choose(diary, "text_size", str(percent))


def choose_stillness(diary: Diary, *, is_still: bool) -> None:
    """Let things move, or keep them still."""
    _choose(diary, "is_still", "yes" if is_still else "no")


def _choose(diary: Diary, name: str, value: str) -> None:
    with diary.session() as session:
        keep(session, name, value)
        session.commit()
    diary.news.spread()
