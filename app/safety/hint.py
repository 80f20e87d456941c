"""How soon to seek help for the signs that a person ticked (safety.md 2.3). It reads ticks, never figures or notes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from app.safety.signs import STANDS_UNDER, Level, Sign

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping


class Answer(Enum):
    """What a person answered about a fact."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


class Fact(Enum):
    """What the rule needs to know beside a sign, and only there. The values are kept in the file."""

    SEVENTY = "seventy"
    BRITTLE_BONES = "brittle_bones"
    STEROIDS = "steroids"
    CANCER = "cancer"


ASKED_BESIDE: Final[Mapping[Sign, tuple[Fact, ...]]] = MappingProxyType(
    {
        Sign.FALL_NEW_PAIN: (Fact.SEVENTY, Fact.BRITTLE_BONES, Fact.STEROIDS),
        Sign.NEW_DIFFERENT_PAIN: (Fact.CANCER,),
    }
)
"""Asked only beside the sign that needs it; a yes, or not knowing, makes the sign more urgent (safety.md 2.3)."""

OLD_AGE: Final = 70
"""From this age on a fall counts for more."""


@dataclass(frozen=True, slots=True)
class Profile:
    """The facts as told; what was never asked is not there."""

    told: frozenset[tuple[Fact, Answer]] = frozenset()

    def answer(self, fact: Fact) -> Answer | None:
        """What was told about one fact."""
        return next((answer for told, answer in self.told if told is fact), None)

    def speaks_for(self, fact: Fact) -> bool:
        """Whether the fact calls for more care. Not knowing counts as yes: the careful way."""
        return self.answer(fact) in (Answer.YES, Answer.UNSURE)

    def tell(self, fact: Fact, answer: Answer | None) -> Profile:
        """The profile with one answer changed, or taken away."""
        others = frozenset(pair for pair in self.told if pair[0] is not fact)
        return Profile(others if answer is None else others | {(fact, answer)})


def safety_hint(signs: Collection[Sign], profile: Profile) -> Level:
    """The most urgent level among the ticked signs."""
    return max((level_of(sign, profile) for sign in signs), default=Level.NONE)


def level_of(sign: Sign, profile: Profile) -> Level:
    """How soon one ticked sign should be told to a doctor."""
    if sign is Sign.FALL_NEW_PAIN:
        return Level.L2 if any(profile.speaks_for(fact) for fact in ASKED_BESIDE[sign]) else Level.L1
    if sign is Sign.NEW_DIFFERENT_PAIN:
        return Level.L1 if profile.speaks_for(Fact.CANCER) else Level.NONE
    return STANDS_UNDER[sign]


def unanswered(sign: Sign, profile: Profile) -> tuple[Fact, ...]:
    """What is still to be asked beside a ticked sign."""
    return tuple(fact for fact in ASKED_BESIDE.get(sign, ()) if profile.answer(fact) is None)
