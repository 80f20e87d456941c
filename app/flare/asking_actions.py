"""What the app may ask about flare-ups, and the person's no to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from app.core.day import Span
from app.core.function import Function
from app.core.observation import YES, Kind, numbers_in
from app.core.series import Series, by_day
from app.flare import store
from app.flare.actions import active
from app.flare.ask import LOOK_BACK, RUN, Question
from app.flare.standing import Days, standing

if TYPE_CHECKING:
    from datetime import date

    from app.core.diary import Diary
    from app.flare.standing import Standing


def standing_of(diary: Diary) -> Standing:
    """How it stands today."""
    flare = active(diary)
    with diary.session() as session:
        noes = store.last_noes(session)
    last = _last_told(diary)
    first = min(flare.first if flare else last, last - timedelta(RUN - 1)) - timedelta(LOOK_BACK)
    span = Span(first, last)
    flares = {one.day: one.value == YES for one in diary.observed(Kind.FLARE, span)}
    days = Days(_series(diary, Kind.BACK_PAIN, span), _series(diary, Kind.HINDRANCE, span), flares)
    found = standing(flare, days, noes, diary.today)
    return found if diary.has(Function.FLARE_QUESTION) else replace(found, question=None)


def say_no(diary: Diary, question: Question) -> None:
    """Not this time: the app keeps quiet about it for a week."""
    with diary.session() as session:
        store.keep_no(session, question, diary.today)
        session.commit()
    diary.news.spread()


def take_back_no(diary: Diary, question: Question) -> None:
    """It was no no."""
    with diary.session() as session:
        store.forget_no(session, question, diary.today)
        session.commit()
    diary.news.spread()


def _last_told(diary: Diary) -> date:
    """Today once it is told, else yesterday."""
    today = diary.today
    return today if diary.observed(Kind.BACK_PAIN, Span(today, today)) else today - timedelta(1)


def _series(diary: Diary, kind: Kind, span: Span) -> Series:
    return by_day(numbers_in(diary.observed(kind, span)), span)
