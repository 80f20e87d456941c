"""When the app may ask about a flare-up. It asks and never declares: the person's own word decides (algorithm 3d.4)."""

from __future__ import annotations

from enum import Enum
from statistics import median
from typing import TYPE_CHECKING

from app.core.scale import HIGHEST

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    Told = Sequence[float | None]

RUN = 2
"""One day never asks."""

LOOK_BACK, ENOUGH = 28, 10
"""The days before the run that say what is usual, and how many of them must be told."""

ABOVE, NEAR = 2, 1
"""Two points over what is usual stand out; at most one over it is calm again."""

SILENT_DAYS = 7
"""So long the app keeps quiet after a no."""

LONG = 28
"""What has lasted longer may be the new level, and is asked about."""


class FlareAsk(Enum):
    """Whether two days stand out from what is usual for this person."""

    ASK = "ask"
    NO = "no"
    NO_BASELINE = "no_baseline"


class Question(Enum):
    """What the app may ask about flare-ups. The values are kept in the file."""

    IS_IT_ONE = "start"
    IS_IT_OVER = "end"
    IS_IT_USUAL_NOW = "level"


def flare_ask(pain: Told, interference: Told) -> FlareAsk:
    """Look at the last two of some days in a row, against the days before them."""
    usual_pain, usual_hindrance = usual(pain[:-RUN]), usual(interference[:-RUN])
    if usual_pain is None or usual_hindrance is None:
        return FlareAsk.NO_BASELINE
    aches = [value is not None and value >= min(HIGHEST, usual_pain + ABOVE) for value in pain[-RUN:]]
    hinders = [value is not None and value >= min(HIGHEST, usual_hindrance + ABOVE) for value in interference[-RUN:]]
    # A day that is not told breaks the run: it is neither high nor low.
    return FlareAsk.ASK if len(aches) == RUN and all(aches) and any(hinders) else FlareAsk.NO


def usual(days: Told) -> float | None:
    """The middle of the last four weeks, if enough of their days are told."""
    told = [value for value in days[-LOOK_BACK:] if value is not None]
    return median(told) if len(told) >= ENOUGH else None


def is_calm_again(pain: Told, usual_pain: float | None) -> bool:
    """Whether the last two days are told and near what was usual before the flare-up."""
    last = pain[-RUN:]
    if usual_pain is None or len(last) < RUN:
        return False
    return all(value is not None and value <= usual_pain + NEAR for value in last)


def is_silent(last_no: date | None, today: date) -> bool:
    """Whether the person said no so lately that the app keeps quiet."""
    return last_no is not None and (today - last_no).days <= SILENT_DAYS
