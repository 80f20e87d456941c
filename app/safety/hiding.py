"""When the card about a ticked sign stays away: for a day, or for two weeks after a talk with the doctor."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from app.safety.hint import level_of, safety_hint
from app.safety.signs import Level, Sign

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import date

    from app.safety.hint import Profile

DAYS_AFTER_A_TALK = 14
"""So long a sign stays quiet after a talk with the doctor (safety.md 2.3)."""

MAY_HIDE = (Level.L1, Level.L2)
"""A sign of L3 or L4 always shows its card when it is ticked anew."""


def hidden_through(today: date, *, is_talked_over: bool) -> date:
    """The last day that a card stays away."""
    return today + timedelta(DAYS_AFTER_A_TALK - 1) if is_talked_over else today


def is_hidden(level: Level, through: date | None, today: date) -> bool:
    """Whether the card stays away today."""
    return level in MAY_HIDE and through is not None and today <= through


def speaking_sign(ticked: Collection[Sign], profile: Profile, hidden: Mapping[Sign, date], today: date) -> Sign | None:
    """The ticked sign whose card is shown: the most urgent one that is not put away."""
    shown = [sign for sign in Sign if sign in ticked and not is_hidden(level_of(sign, profile), hidden.get(sign), today)]
    level = safety_hint(shown, profile)
    return next((sign for sign in shown if level_of(sign, profile) is level), None) if level else None
