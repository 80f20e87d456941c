"""Three questions that a sleep diary cannot answer, and that a doctor would like to hear about."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date


class Sign(Enum):
    """What is asked, once."""

    SNORING = "snoring"
    LEGS = "legs"
    FALLING_ASLEEP = "falling-asleep"


class Answer(Enum):
    """Yes, no, or left on purpose: then it is not asked again."""

    YES = "yes"
    NO = "no"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class SignAnswer:
    """One answer, and the day it was given."""

    sign: Sign
    answer: Answer
    day: date


def has_sign(answers: Iterable[SignAnswer]) -> bool:
    """Whether any of the three is answered with a yes."""
    return any(one.answer is Answer.YES for one in answers)


def has_sleepy_days(answers: Iterable[SignAnswer]) -> bool:
    """Whether the person falls asleep in the day, and had better not drive then."""
    return any(one.answer is Answer.YES and one.sign is Sign.FALLING_ASLEEP for one in answers)
