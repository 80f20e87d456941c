"""What stands on I dag, and in which order: a pure function of what the person has."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.today.budget import Ask

MOST = 5
"""A tired person reads no more than this."""

AWAY = 14
"""After so many days without a word the app says welcome, and counts nothing."""


class Piece(Enum):
    """Something that can stand on I dag."""

    WELCOME = "welcome"
    AGAIN = "again"
    RESTING = "resting"
    HELP = "help"
    VISIT = "visit"
    REMINDER = "reminder"
    FLARE = "flare"
    TELL = "tell"
    TOLD = "told"
    ASK = "ask"
    PLANNED = "planned"
    AGREED = "agreed"
    PAUSED = "paused"
    WEEK = "week"
    PLAN = "plan"
    THINGS = "things"
    LEARN = "learn"


@dataclass(frozen=True, slots=True)
class Have:
    """What the person has, as far as I dag needs to know."""

    is_new: bool = False
    days_away: int = 0
    is_resting: bool = False
    is_told: bool = False
    has_flare: bool = False
    has_word_of_help: bool = False
    has_visit: bool = False
    has_reminder: bool = False
    ask: Ask | None = None
    is_paused: bool = False
    has_planned: bool = False
    has_agreed: bool = False
    has_week: bool = False
    has_things: bool = False
    hurts_now: bool = False
    has_plan: bool = False
    has_article: bool = False


def order(have: Have) -> tuple[Piece, ...]:
    """The pieces, the most needed first, five at the most."""
    is_away = not have.is_new and have.days_away >= AWAY
    # Who hurts now finds the plan before the week; the others are asked once to write one while days are good.
    is_plan_early = have.hurts_now and have.has_plan and not have.has_flare
    wanted = (
        (Piece.WELCOME, have.is_new),
        # Who has paused has been away on purpose: the way back says it all.
        (Piece.AGAIN, is_away and not have.is_resting),
        (Piece.RESTING, have.is_resting),
        (Piece.FLARE, have.has_flare),
        (Piece.HELP, have.has_word_of_help),
        # Who is new and rests already has so much above that there would be no room left to tell the day.
        (Piece.VISIT, have.has_visit and not (have.is_new and have.is_resting)),
        # The person asked for it themselves, so it stands before all that the app would like to ask.
        (Piece.REMINDER, have.has_reminder and not have.is_resting),
        (Piece.TELL, not have.is_told),
        # Nothing is asked of someone on their first day, or on the day they come back.
        (Piece.ASK, have.ask is not None and not have.is_new and not is_away),
        (Piece.TOLD, have.is_told),
        # Who rests from everything has been told so already; while plans rest there is nothing planned.
        (Piece.PAUSED, have.is_paused and not have.is_resting),
        (Piece.PLANNED, have.has_planned and not have.is_paused and not have.is_resting),
        (Piece.PLAN, is_plan_early),
        (Piece.AGREED, have.has_agreed and not have.is_resting),
        (Piece.WEEK, have.has_week and not is_away),
        (Piece.THINGS, have.has_things),
        (Piece.PLAN, not have.has_plan and not have.is_new and not have.has_flare),
        (Piece.LEARN, have.has_article),
    )
    return tuple(piece for piece, is_wanted in wanted if is_wanted)[:MOST]
