"""Reads a question's history out of the diary, no more of it than is shown."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from app.core.day import Span
from app.core.observation import Kind
from app.core.series import WINDOW, by_day
from app.core.trend import baseline
from app.core.weekly import amount
from app.handover.holds import ASKED_WEEKLY
from app.report.history import BEFORE, LONGEST_BY_DAY, Beside, by_days, by_weeks, mean_of_last_seven, rows_of, with_marks

if TYPE_CHECKING:
    from datetime import date

    from app.core.diary import Diary
    from app.core.measure import Measure
    from app.core.trend import Baseline
    from app.report.history import History, Period, Row

FIRST_LOOK = 4 * WINDOW
"""Most people's start lies in their first weeks; only if not, more is read."""


def history_of(diary: Diary, measure: Measure, period: Period) -> History | None:
    """One question over the period, or nothing if nothing was ever told to it."""
    kind, today = measure.kind, diary.today
    first = diary.first_day(kind)
    if first is None or first > today:
        return None
    span = period.span(first, today)
    is_weekly = kind in ASKED_WEEKLY
    begun = None if is_weekly else _begun(diary, kind, Span(first, today))
    if is_weekly or len(span) <= LONGEST_BY_DAY:
        told = _told(diary, kind, Span(span.first - timedelta(BEFORE), today))
        return by_days(measure, told, span, Beside(_flares(diary, span), begun, marks=diary.observed(Kind.MARK, span)))
    newest = _told(diary, kind, Span(today - timedelta(BEFORE), today))
    beside = Beside(_flare_weeks(diary, span), begun, mean_of_last_seven(newest, today), diary.observed(Kind.MARK, span))
    return by_weeks(measure, diary.weeks(kind, span), span, beside)


def table_of(diary: Diary, measure: Measure, span: Span) -> tuple[Row, ...]:
    """The days of a span as a table, newest first."""
    told = _told(diary, measure.kind, span)
    rows = rows_of(told, span, diary.skipped(measure.kind, span), _flares(diary, span))
    return with_marks(rows, diary.observed(Kind.MARK, span))


def _told(diary: Diary, kind: Kind, span: Span) -> dict[date, float]:
    return {one.day: float(one.value) for one in diary.observed(kind, span) if not isinstance(one.value, str)}


def _flares(diary: Diary, span: Span) -> tuple[date, ...]:
    return tuple(one.day for one in diary.observed(Kind.FLARE, span) if amount(one.value))


def _flare_weeks(diary: Diary, span: Span) -> tuple[date, ...]:
    return tuple(week.monday for week in diary.weeks(Kind.FLARE, span) if week.total)


def begun_of(diary: Diary, kind: Kind, until: date) -> Baseline | None:
    """Where the person began with a question, if that was by this day."""
    first = diary.first_day(kind)
    return None if first is None or first > until else _begun(diary, kind, Span(first, until))


def _begun(diary: Diary, kind: Kind, ever: Span) -> Baseline | None:
    """Where the person began, looking no further than the first days that show it."""
    looked = FIRST_LOOK
    while True:
        look = Span(ever.first, min(ever.first + timedelta(looked - 1), ever.last))
        begun = baseline(by_day(_told(diary, kind, look), look))
        if begun is not None or look == ever:
            return begun
        looked *= 4
