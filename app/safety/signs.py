"""The signs that a doctor must look at, and how soon; the same signs as in the test vectors."""

from __future__ import annotations

from enum import Enum, IntEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping


class Level(IntEnum):
    """How soon to seek help; a higher one is more urgent and wins."""

    NONE = 0
    L1 = 1
    L2 = 2
    L3 = 3
    L4 = 4


class Sign(Enum):
    """What a person can tick, most urgent first. The values are kept in the file and never change."""

    ACCIDENT_PARALYSED = "accident_paralysed"
    FAINT_OR_CHEST = "faint_or_chest"
    BLADDER_BOWEL = "bladder_bowel"
    SADDLE_NUMB = "saddle_numb"
    NEW_WEAKNESS_48H = "new_weakness_48h"
    WEAKNESS_FAST = "weakness_fast"
    FEVER_ILL = "fever_ill"
    FALL_NEW_PAIN = "fall_new_pain"
    NUMB_BOTH_LEGS = "numb_both_legs"
    WEAKNESS_SLOW = "weakness_slow"
    WEIGHT_LOSS = "weight_loss"
    NIGHT_PAIN_NO_EASE = "night_pain_no_ease"
    NEW_DIFFERENT_PAIN = "new_different_pain"
    MORNING_STIFF_YOUNG = "morning_stiff_young"


STANDS_UNDER: Final[Mapping[Sign, Level]] = MappingProxyType(
    {
        Sign.ACCIDENT_PARALYSED: Level.L4,
        Sign.FAINT_OR_CHEST: Level.L4,
        Sign.BLADDER_BOWEL: Level.L3,
        Sign.SADDLE_NUMB: Level.L3,
        Sign.NEW_WEAKNESS_48H: Level.L3,
        Sign.WEAKNESS_FAST: Level.L3,
        Sign.FEVER_ILL: Level.L2,
        Sign.FALL_NEW_PAIN: Level.L2,
        Sign.NUMB_BOTH_LEGS: Level.L2,
        Sign.WEAKNESS_SLOW: Level.L2,
        Sign.WEIGHT_LOSS: Level.L1,
        Sign.NIGHT_PAIN_NO_EASE: Level.L1,
        Sign.NEW_DIFFERENT_PAIN: Level.L1,
        Sign.MORNING_STIFF_YOUNG: Level.L1,
    }
)
"""The level that a sign is listed under on the help page (safety.md 2.1)."""


def signs_under(level: Level) -> tuple[Sign, ...]:
    """The signs listed under a level, in the order they are read."""
    return tuple(sign for sign in Sign if STANDS_UNDER[sign] is level)
