"""What a person can do with the week: read it, say what helped, and choose what to hold beside their pain."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.day import Span, last_days
from app.core.observation import TOLD, Kind, numbers_in
from app.core.weekly import monday_of, week_from
from app.summary import store
from app.summary.factor import MOST, Factor, FactorProblem, hold_beside, is_chosen_before, read_factor, sentence_of_the_week
from app.summary.helped import HelpedProblem, WeekHelped, read_helped
from app.summary.together import WINDOW
from app.summary.week import WeekSummary, is_new, last_week

if TYPE_CHECKING:
    from datetime import date

    from app.core.diary import Diary
    from app.summary.factor import WentTogether
    from app.summary.helped import Helped


@dataclass(frozen=True, slots=True)
class HelpedKept:
    """One saying of what helped: before and after."""

    monday: date
    before: WeekHelped
    after: WeekHelped


def week_of(diary: Diary, monday: date) -> WeekSummary:
    """A week summed up."""
    span = week_from(monday)
    told = frozenset(one.day for kind in TOLD for one in diary.observed(kind, span))
    with diary.session() as session:
        helped = store.helped_in(session, monday)
    return WeekSummary(
        monday=monday,
        days_told=len(told),
        days_active=sum(value >= Factor.AS_ACTIVE.least for value in _told(diary, Kind.ACTIVITY, span).values()),
        marks=tuple(str(one.value) for one in diary.observed(Kind.MARK, span)),
        helped=helped,
        together=sentence_of_the_week(monday, _found(diary, span.last)),
    )


def newest_week(diary: Diary) -> WeekSummary:
    """The newest week that is over."""
    return week_of(diary, last_week(diary.today))


def week_for_today(diary: Diary) -> WeekSummary | None:
    """The week to speak of on I dag: in its first days the one before, if the diary had begun."""
    if not is_new(diary.today):
        return None
    week = newest_week(diary)
    had_begun = any((first := diary.first_day(kind)) is not None and first <= week.span.last for kind in TOLD)
    return week if had_begun else None


def say_helped(diary: Diary, monday: date, chosen: frozenset[Helped], typed: object) -> HelpedKept | HelpedProblem:
    """Say what helped in a week."""
    helped = read_helped(chosen, typed)
    if isinstance(helped, HelpedProblem):
        return helped
    with diary.session() as session:
        before = store.helped_in(session, monday)
        store.put_helped(session, monday, helped)
        session.commit()
    diary.news.spread()
    return HelpedKept(monday, before, helped)


def take_back_helped(diary: Diary, kept: HelpedKept) -> None:
    """As before one saying, unless another window has said something since."""
    with diary.session() as session:
        if store.helped_in(session, kept.monday) == kept.after:
            store.put_helped(session, kept.monday, kept.before)
            session.commit()
    diary.news.spread()


def factors_of(diary: Diary) -> tuple[Factor, ...]:
    """What is chosen to be held beside pain."""
    with diary.session() as session:
        return tuple(store.factors_in(session))


def choose_factor(diary: Diary, name: str, *, is_on: bool) -> Factor | FactorProblem:
    """Hold something beside pain, or no longer."""
    factor = read_factor(name)
    if isinstance(factor, FactorProblem):
        return factor
    with diary.session() as session:
        if is_on and len(store.factors_in(session).keys() | {factor}) > MOST:
            return FactorProblem.TOO_MANY
        if is_on:
            store.put_factor(session, factor, diary.today)
        else:
            store.drop_factor(session, factor)
        session.commit()
    diary.news.spread()
    return factor


def _found(diary: Diary, last: date) -> tuple[WentTogether, ...]:
    window = last_days(WINDOW, last)
    with diary.session() as session:
        chosen = store.factors_in(session)
    pain = _told(diary, Kind.BACK_PAIN, window)
    ready = [factor for factor, day in chosen.items() if is_chosen_before(day, monday_of(last))]
    return tuple(hold_beside(factor, _told(diary, factor.kind, window), pain) for factor in ready)


def _told(diary: Diary, kind: Kind, span: Span) -> dict[date, float]:
    return numbers_in(diary.observed(kind, span))
