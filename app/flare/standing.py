"""How it stands with flare-ups today: what is on, and the one question that the app may ask about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from app.flare.ask import RUN, FlareAsk, Question, flare_ask, is_calm_again, is_silent, usual

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from app.core.series import Series
    from app.flare.flare import Flare


@dataclass(frozen=True, slots=True)
class Standing:
    """One finished value for I dag."""

    flare: Flare | None
    question: Question | None
    since: date
    """The first of the last two days told: when it began, if it is one."""


@dataclass(frozen=True, slots=True)
class Days:
    """What the diary tells of the days up to the last one told, and of flare-up days among them."""

    pain: Series
    hindrance: Series
    flares: Mapping[date, bool]


def standing(flare: Flare | None, days: Days, noes: Mapping[Question, date], today: date) -> Standing:
    """What is on, and what may be asked about it."""
    question = _about(flare, days) if flare else _whether(days)
    is_quiet = question is not None and is_silent(noes.get(question), today)
    return Standing(flare, None if is_quiet else question, days.pain.span.last - timedelta(RUN - 1))


def _about(flare: Flare, days: Days) -> Question | None:
    before = (flare.first - days.pain.first).days
    # The two calm days lie within the flare-up: a day before it says nothing about its end.
    within = days.pain.values[max(before, 0) :]
    if is_calm_again(within, usual(days.pain.values[: max(before, 0)])):
        return Question.IS_IT_OVER
    return Question.IS_IT_USUAL_NOW if flare.is_long else None


def _whether(days: Days) -> Question | None:
    last = days.pain.span.last
    # Whoever has answered the diary's own question about these days has said it already.
    if last in days.flares or days.flares.get(last - timedelta(1)):
        return None
    return Question.IS_IT_ONE if flare_ask(days.pain.values, days.hindrance.values) is FlareAsk.ASK else None
