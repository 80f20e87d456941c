"""What a person can do with their nights: tell one, change it, delete it, look at the week."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, timedelta
from typing import TYPE_CHECKING

from app.core.day import Span, is_before_noon, last_days
from app.core.function import Function
from app.core.observation import Kind, Observation
from app.core.scale import ScaleProblem, read_score
from app.core.standing_days import is_pause_on
from app.core.weekly import LONG_AGO
from app.sleep import store
from app.sleep.advice import WEEKS, Tip, is_long_hard, tips
from app.sleep.keeping_actions import change
from app.sleep.night import UNUSUAL, Night, NightProblem, measured
from app.sleep.period import open_period
from app.sleep.sign import has_sign
from app.sleep.typed import in_bed, is_same, read_night
from app.sleep.week import DAYS, Week, week_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlmodel import Session

    from app.core.diary import Diary
    from app.sleep.kept import Changed, Kept, Key
    from app.sleep.typed import Typed

KINDS = frozenset({Kind.SLEEP_MINUTES, Kind.BED_MINUTES})
"""What the nights know."""


@dataclass(frozen=True, slots=True)
class Looked:
    """The week, what may be worth a try, and whether it has been hard for long."""

    week: Week
    tips: tuple[Tip, ...] | None
    is_long_hard: bool


@dataclass(frozen=True, slots=True)
class Quality:
    """How one slept, 0 to 10, as the diary of the days has it: one answer, told in either place."""

    score: int | None
    is_left: bool
    can_tell: bool


def tell_night(diary: Diary, day: date, typed: Typed, *, is_sure: bool = False) -> Changed | NightProblem:
    """Keep a night under the day of getting up. A very long one is asked about once, and then kept."""
    now = diary.now()
    if day > now.date():
        return NightProblem.NOT_YET
    night = read_night(typed, day, now.astimezone(UTC))
    if isinstance(night, NightProblem):
        return night
    if (day, night.up.time) > (now.date(), now.time()):
        return NightProblem.NOT_YET
    if typed.is_quality_touched and read_score(typed.quality) is ScaleProblem.OFF_THE_SCALE:
        return NightProblem.RESTED

    def keep(session: Session) -> Mapping[Key, Kept | None] | NightProblem:
        key: Key = (Night, day.isoformat())
        there = store.find(session, key)
        before = there if isinstance(there, Night) else None
        long = in_bed(night) or 0
        if long > UNUSUAL and not is_sure and in_bed(before) != long:
            return NightProblem.UNUSUAL
        return {key: before if is_same(before, night) else night}

    kept = change(diary, keep)
    if isinstance(kept, NightProblem) or not typed.is_quality_touched or day > diary.today:
        return kept
    return replace(kept, take_back_also=diary.tell(Kind.SLEEP, {day: typed.quality}))


def delete_night(diary: Diary, day: date) -> Changed | NightProblem:
    """The night is gone from the sleep diary. What the diary of the days says of it stays there."""
    key: Key = (Night, day.isoformat())

    def gone(session: Session) -> Mapping[Key, Kept | None] | NightProblem:
        return NightProblem.NOT_THERE if store.find(session, key) is None else {key: None}

    return change(diary, gone)


def night_of(diary: Diary, day: date) -> Night | None:
    """The night of one day of getting up."""
    nights = nights_told(diary, Span(day, day))
    return nights[0] if nights else None


def nights_told(diary: Diary, span: Span) -> tuple[Night, ...]:
    """The nights of a span, oldest first."""
    with diary.session() as session:
        return store.nights_in(session, span)


def newest_nights(diary: Diary, most: int) -> tuple[Night, ...]:
    """The last few nights, newest first."""
    with diary.session() as session:
        return store.newest_nights(session, latest_day(diary), most)


def night_before(diary: Diary, day: date) -> Night | None:
    """The last night that is told before a day: its times can be taken over."""
    with diary.session() as session:
        before = store.newest_nights(session, day - timedelta(1), 1)
    return before[0] if before else None


def latest_day(diary: Diary) -> date:
    """The last day that one can have got up on. Between midnight and three it is not the diary's day yet."""
    return max(diary.today, diary.now().date())


def days_to_tell(diary: Diary) -> Span:
    """The days whose night can be told."""
    return Span(LONG_AGO, latest_day(diary))


def look(diary: Diary) -> Looked:
    """The last seven dates, and what may be worth a try."""
    with diary.session() as session:
        nights = measured(store.nights_in(session, last_days(WEEKS * DAYS, diary.today)))
        has_any = has_sign(store.signs_in(session))
    today = diary.today
    if not diary.has(Function.SLEEP_TIPS):
        return Looked(week_of(nights, today), None, is_long_hard=False)
    return Looked(week_of(nights, today), tips(nights, today, has_sign=has_any), is_long_hard(nights, today))


def quality_of(diary: Diary, day: date) -> Quality:
    """How one slept that night, if it is told."""
    span = Span(day, day)
    told = [one.value for one in diary.observed(Kind.SLEEP, span) if isinstance(one.value, int)]
    return Quality(told[0] if told else None, day in diary.skipped(Kind.SLEEP, span), can_tell=day <= diary.today)


def is_sleep_planned(diary: Diary) -> bool:
    """Whether it is morning, a sleep diary is kept, and last night is not told."""
    if not is_before_noon(diary.now()) or is_pause_on(diary):
        return False
    with diary.session() as session:
        period = open_period(store.periods_in(session))
        told = store.find(session, (Night, diary.today.isoformat()))
    return period is not None and period.is_on and told is None


def observe(diary: Diary, kind: Kind, span: Span) -> tuple[Observation, ...]:
    """Minutes asleep, or minutes in bed, of each night that is told, oldest first."""
    told = measured(nights_told(diary, span))
    return tuple(Observation(one.night.day, kind, one.asleep if kind is Kind.SLEEP_MINUTES else one.in_bed) for one in told)
