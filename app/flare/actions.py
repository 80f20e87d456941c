"""What a person can do about flare-ups: say that one began, that it is over, how long it took, and take it back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

from app.core.day import Span
from app.core.observation import NO, YES, Kind, Observation
from app.core.weekly import LONG_AGO
from app.flare import store
from app.flare.declaring import Declared, answers_to_change, nothing, said_about, said_anew
from app.flare.flare import FlareProblem, Said, flares_in, laid_together

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date

    from sqlmodel import Session

    from app.core.diary import Diary
    from app.flare.flare import Flare

RECENTLY = timedelta(400)


def observe(diary: Diary, span: Span, own: Callable[[Span], tuple[Observation, ...]]) -> tuple[Observation, ...]:
    """The one record of flare-up days: the diary's own answers, and the runs around them."""
    with diary.session() as session:
        said = store.said_in(session)
    within = [one for one in said if one.started <= span.last and (one.ended is None or one.ended >= span.first)]
    # An answer before the span may have ended what was left open.
    asked = Span(min([span.first, *(one.started for one in within)]), span.last)
    days = laid_together(_answers(own(asked)), within, min(span.last, diary.today))
    if any(one.ended == diary.today - timedelta(1) for one in within) and diary.today in span:
        # Who said that yesterday was the last day has said of today that it is none.
        days = {**days, diary.today: days.get(diary.today, False)}
    return tuple(Observation(day, Kind.FLARE, YES if is_flare else NO) for day, is_flare in days.items() if day in span)


def flares_of(diary: Diary) -> tuple[Flare, ...]:
    """Every flare-up, oldest first: the flare file."""
    return _flares(diary, LONG_AGO)


def active(diary: Diary) -> Flare | None:
    """The flare-up that is on."""
    flares = _flares(diary, diary.today - RECENTLY)
    return flares[-1] if flares and flares[-1].is_on else None


def start(diary: Diary, first: date) -> Declared | FlareProblem:
    """A flare-up began, today or a few days ago. It goes on until the person says that it is over."""
    if first > diary.today:
        return FlareProblem.FUTURE_DAY
    # Said today of today, it is the diary's own answer too.
    also: dict[date, str | None] = {first: YES} if first == diary.today else {}
    was = _on_or_just_over(diary, first)
    return _declare(diary, was, Span(min(first, was.first) if was else first, diary.today), is_open=True, also=also)


def end(diary: Diary, last: date) -> Declared | FlareProblem:
    """The flare-up that is on had this as its last day."""
    flare = active(diary)
    return FlareProblem.NONE_IS_ON if flare is None else move(diary, flare, flare.first, last)


def move(diary: Diary, flare: Flare, first: date, last: date | None) -> Declared | FlareProblem:
    """The flare-up had other days than was said; without a last day it is still on."""
    if max(first, last or first) > diary.today:
        return FlareProblem.FUTURE_DAY
    if last is not None and last < first:
        return FlareProblem.ENDS_BEFORE_IT_BEGINS
    return _declare(diary, flare, Span(first, last or diary.today), is_open=last is None)


def write_down(diary: Diary, day: date) -> Declared | FlareProblem:
    """One that is over and was never told: its first day, to begin with."""
    if day > diary.today:
        return FlareProblem.FUTURE_DAY
    if any(day in flare.span for flare in flares_of(diary)):
        return FlareProblem.IS_THERE
    return _declare(diary, None, Span(day, day), is_open=False)


def open_again(diary: Diary, flare: Flare) -> Declared | FlareProblem:
    """It was not over after all."""
    return move(diary, flare, flare.first, None)


def tell_usual_again(diary: Diary, flare: Flare, day: date | None) -> Declared | FlareProblem:
    """The day on which the person did as usual again, or none yet."""
    if day is not None and day > diary.today:
        return FlareProblem.FUTURE_DAY
    if day is not None and day < flare.first:
        return FlareProblem.ENDS_BEFORE_IT_BEGINS
    with diary.session() as session:
        fresh = _fresh(session, flare.span, is_now=flare.is_on)
        there = flare.said or said_anew(None, flare.span, is_open=flare.is_on, fresh=fresh)
        after = replace(there, usual_again=max(day, there.started) if day else None)
        declared = _write(session, Declared((flare.said,) if flare.said else (), (after,)))
    diary.news.spread()
    return declared


def take_out(diary: Diary, flare: Flare) -> Declared:
    """Those days were no flare-up: nothing is said of them any more."""
    with diary.session() as session:
        declared = _write(session, Declared(said_about(store.said_in(session), flare.span), ()))
    left = [day for day, is_flare in _told(diary, flare.span).items() if is_flare]
    return _with_days(diary, declared, dict.fromkeys(left))


def take_back(diary: Diary, declared: Declared) -> None:
    """Undo one thing said, in the flare file and in the diary. What another window has said since then stays."""
    with diary.session() as session:
        now = tuple(one for one in store.said_in(session) if one.id in declared.ids)
        if now == declared.after:
            _write(session, Declared(declared.after, declared.before))
    declared.take_back_days()
    diary.news.spread()


def _declare(diary: Diary, was: Flare | None, span: Span, *, is_open: bool, also: Mapping[date, str | None] | None = None) -> Declared:
    with diary.session() as session:
        fresh = _fresh(session, span, is_now=is_open or (was is not None and was.is_on))
        after = said_anew(was, span, is_open=is_open, fresh=fresh)
        before = said_about(store.said_in(session), span, *((was.span,) if was else ()))
        declared = _write(session, Declared(before, (after,)))
    # With the new word in place, whatever still says otherwise is an answer of the diary's own.
    first = min(span.first, was.first) if was else span.first
    days = _told(diary, Span(first, diary.today))
    return _with_days(diary, declared, {**(also or {}), **answers_to_change(was, span, days)})


def _with_days(diary: Diary, declared: Declared, answers: Mapping[date, str | None]) -> Declared:
    back = diary.tell(Kind.FLARE, answers) if answers else nothing
    diary.news.spread()
    return replace(declared, take_back_days=back)


def _fresh(session: Session, span: Span, *, is_now: bool) -> Said:
    # The plan as it stands now says nothing of a flare-up that was over long ago.
    return Said(str(uuid4()), span.first, plan=store.plan_in(session) if is_now else {})


def _write(session: Session, declared: Declared) -> Declared:
    for one in declared.before:
        store.take_out(session, one.id)
    for one in declared.after:
        store.put(session, one)
    session.commit()
    return declared


def _on_or_just_over(diary: Diary, first: date) -> Flare | None:
    """The flare-up that a beginning on this day only changes: one that is on, or was until the day before."""
    flares = _flares(diary, diary.today - RECENTLY)
    last = flares[-1] if flares else None
    return last if last and (last.is_on or last.span.last >= first - timedelta(1)) else None


def _flares(diary: Diary, since: date) -> tuple[Flare, ...]:
    with diary.session() as session:
        said = store.said_in(session)
    # One that was left open is told of from its first day on.
    first = min([since, *(one.started for one in said if one.ended is None)])
    return flares_in(_told(diary, Span(first, diary.today)), said, diary.today)


def _told(diary: Diary, span: Span) -> dict[date, bool]:
    return _answers(diary.observed(Kind.FLARE, span))


def _answers(told: Iterable[Observation]) -> dict[date, bool]:
    return {one.day: one.value == YES for one in told}
