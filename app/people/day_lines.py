"""What the list of days says beside a day that was written with help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.people.actions import helped_in
from app.people.words import say_helped_day

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from app.core.day import Span
    from app.core.diary import Diary


def helped_lines_in(diary: Diary, span: Span) -> Mapping[date, str]:
    """A line for each such day of a span."""
    return {one.day: say_helped_day(one, diary.words) for one in helped_in(diary, span)}
