"""Which of the things told belong to which block of a report."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from app.core.observation import Kind
from app.handover.report import Block

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ASKED_WEEKLY = frozenset({Kind.WEEK_PAIN, Kind.WEEK_WORST, Kind.WEEK_HINDRANCE, Kind.WEEK_SLEEP, Kind.CONFIDENCE})
"""Answered once a week: each answer is a dot, and there are no seven days to take a mean of."""

DAYS_AT_WORK = (Kind.WORK_DAYS_USUAL, Kind.WORK_DAYS_ADAPTED, Kind.WORK_DAYS_OFF)
"""How many of the last seven days, told once a week."""

KINDS_OF: Final[Mapping[Block, tuple[Kind, ...]]] = MappingProxyType(
    {
        Block.PAIN: (Kind.BACK_PAIN, Kind.LEG_PAIN, Kind.WEEK_PAIN, Kind.WEEK_WORST),
        Block.FUNCTION: (Kind.HINDRANCE, Kind.WEEK_HINDRANCE, Kind.ACTIVITY, Kind.OWN_ONE, Kind.OWN_TWO),
        Block.WALKING: (Kind.WALK_MINUTES, Kind.STRENGTH, Kind.PACE_USED),
        Block.EXERCISES: (Kind.EXERCISES_DONE,),
        Block.FLARES: (Kind.FLARE, Kind.PAUSE),
        Block.SLEEP: (Kind.SLEEP, Kind.WEEK_SLEEP, Kind.SLEEP_MINUTES, Kind.BED_MINUTES),
        Block.CONFIDENCE: (Kind.CONFIDENCE, Kind.MOOD),
        Block.WORK: (Kind.WORK, *DAYS_AT_WORK),
    }
)
"""The marks and the notes stand apart: they are words."""


def kinds_in(blocks: Iterable[Block]) -> tuple[Kind, ...]:
    """What is told in these blocks, in their order."""
    return tuple(kind for block in blocks for kind in KINDS_OF.get(block, ()))
