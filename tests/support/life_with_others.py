"""The part of a whole life that is about what was tried before, and about those around one."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from app.handover.report import Area
from app.people.actions import name_companion, tell_helped_by, turn_helped
from app.tried.actions import add_tried, tell_area
from app.tried.tried import LONGEST_BESIDE, Kind, Typed
from tests.support.sure import sure

if TYPE_CHECKING:
    from app.core.diary import Diary


def live_with_others(diary: Diary, words: str) -> None:
    """Write something in every place, in these words."""
    short = words[:LONGEST_BESIDE]
    sure(add_tried(diary, Kind.TREATMENT, Typed(words, when=short, times="12", helped="no")))
    sure(add_tried(diary, Kind.SCAN, Typed(place=short)))
    sure(add_tried(diary, Kind.ILLNESS, Typed(words)))
    for area in Area:
        sure(tell_area(diary, area, words, f"{words} {area.value}"))
    sure(name_companion(diary, short))
    sure(turn_helped(diary, diary.today))
    sure(tell_helped_by(diary, diary.today, short))
    sure(turn_helped(diary, diary.today - timedelta(30)))
