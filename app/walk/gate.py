"""Before a plan: what to talk over with a professional first, asked in plain words (S4, contraindications)."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class Asked(Enum):
    """What is asked, in order. The values are kept in the file."""

    NEW_BREAK = "new_break"
    LOOSE = "loose"
    SIGNS = "signs"
    NERVE = "nerve"
    NARROW = "narrow"
    OLD_BREAK = "old_break"
    OPERATION = "operation"
    PREGNANT = "pregnant"
    HOSPITAL = "hospital"


class Gate(Enum):
    """What the answers mean for a plan."""

    UNANSWERED = "unanswered"
    NO_PLAN = "no_plan"
    TALK_FIRST = "talk_first"
    OPEN = "open"


ABSOLUTE = frozenset({Asked.NEW_BREAK, Asked.LOOSE, Asked.SIGNS})
"""With one of these there is no plan here: the doctor first."""

RELATIVE = frozenset(Asked) - ABSOLUTE
"""With one of these the plan opens once it was talked over with a professional. A hospital's own plan comes first."""


def gate_of(answers: Mapping[Asked, bool], *, has_talked: bool) -> Gate:
    """The most careful of what the answers ask for. What is not answered is neither a yes nor a no."""
    yes = {asked for asked, is_so in answers.items() if is_so}
    if yes & ABSOLUTE:
        return Gate.NO_PLAN
    if set(answers) != set(Asked):
        return Gate.UNANSWERED
    return Gate.TALK_FIRST if yes and not has_talked else Gate.OPEN


def must_talk_anew(before: Mapping[Asked, bool], after: Mapping[Asked, bool]) -> bool:
    """Whether something came up that an earlier talk cannot have been about."""
    return any(after.get(asked) and not before.get(asked) for asked in RELATIVE)
