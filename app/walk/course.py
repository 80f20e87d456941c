"""A plan week by week: what each began with, what was done, and what that suggests for the next.

Everything is worked out anew from what was told, so the same history always gives the same course.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from app.core.day import Span
from app.walk.dose import LEAST_MINUTES, Aim, Dose, easy, first_back, less, more, next_back
from app.walk.suggestion import Action, Flare, Suggestion, resume, suggest
from app.walk.told import How
from app.walk.week import Looked, Proposal, Week

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from app.walk.told import AimTold, Choice, Plan, Share

SEVEN = 7
LONG_FLARE = 4
"""After so many weeks in a row with a flare-up its dose is the plan, and talking with someone is offered."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What a course is worked out from."""

    plan: Plan
    aims: tuple[AimTold, ...] = ()
    choices: tuple[Choice, ...] = ()
    shares: tuple[Share, ...] = ()
    minutes: Mapping[date, int] | None = None
    unsettled: frozenset[date] = frozenset()
    flare: frozenset[date] = frozenset()
    paused: frozenset[date] = frozenset()
    suggests: bool = True
    """Whether this build has suggestions; without them a week is what was chosen last."""

    def aim_on(self, day: date) -> Aim:
        """What the person walked towards on a day; before the first word about it, that word."""
        known = [one for one in self.aims if one.day <= day] or list(self.aims[:1])
        return known[-1].aim if known else Aim()


@dataclass(frozen=True, slots=True)
class _Standing:
    """How a week begins."""

    dose: Dose
    proposal: Proposal | None = None
    choice: Choice | None = None
    before_flare: int | None = None
    is_easy: bool = False
    percent: int | None = None
    flare_weeks: int = 0
    empty_weeks: int = 0
    before_empty: int | None = None


def week_span(began: date, number: int) -> Span:
    """The seven days of a week of the plan, by the calendar: a change of the clock moves none of them."""
    first = began + timedelta(SEVEN * (number - 1))
    return Span(first, first + timedelta(SEVEN - 1))


def number_of_week(began: date, day: date) -> int:
    """Which week of the plan a day lies in, from 1."""
    return (day - began).days // SEVEN + 1


def course(facts: Facts, today: date) -> tuple[Week, ...]:
    """Every week from the first to the one of today, or to the plan's last."""
    plan = facts.plan
    last = min(today, plan.ended or today)
    if last < plan.began:
        return ()
    standing = _chosen(_first(facts), facts, week_span(plan.began, 1))
    weeks: list[Week] = []
    for number in range(1, number_of_week(plan.began, last) + 1):
        standing, week = _week(standing, facts, number, last, today)
        weeks.append(week)
        if week.is_whole:
            following = _next(standing, week, facts) if facts.suggests else replace(standing, choice=None)
            standing = _chosen(following, facts, week_span(plan.began, number + 1))
    return tuple(weeks)


def _first(facts: Facts) -> _Standing:
    """The first week, which nothing came before."""
    dose = facts.plan.dose
    if not facts.suggests:
        return _Standing(dose)
    nothing = Looked(dose.days, 0, 0, 0)
    return _Standing(dose, Proposal(None, dose, dose, facts.aim_on(facts.plan.began), nothing, is_first=True))


def _week(standing: _Standing, facts: Facts, number: int, last: date, today: date) -> tuple[_Standing, Week]:
    span = week_span(facts.plan.began, number)
    shares = [one.percent for one in facts.shares if one.day in span]
    flare_days = sorted(day for day in facts.flare if day in span and facts.suggests)
    easy_from, in_flare = (span.first if standing.is_easy else None), standing.dose.minutes
    if shares:
        standing = replace(standing, percent=shares[-1])
    if not standing.is_easy and flare_days:
        # Down from the day on which it began, and halved once only.
        before = standing.dose.minutes
        easy_from, in_flare = flare_days[0], _eased(before, standing)
        standing = replace(standing, before_flare=before, flare_weeks=0)
    elif standing.is_easy and shares and standing.before_flare is not None:
        in_flare = _eased(standing.before_flare, standing)
    week = Week(
        number=number,
        span=span,
        dose=standing.dose,
        easy_from=easy_from,
        easy_minutes=in_flare,
        minutes=_within(facts.minutes or {}, span),
        unsettled_days=sum(1 for day in facts.unsettled if day in span and (facts.minutes or {}).get(day, 0) > 0),
        is_paused=any(day in facts.paused for day in span),
        # Only a week of seven days that are over is looked at.
        is_whole=span.last < today and span.last <= last,
        flare=_flare(flare_days, span, is_easy=easy_from is not None),
        percent=standing.percent,
        before_flare=standing.before_flare,
        proposal=standing.proposal,
        choice=standing.choice,
    )
    return standing, week


def _eased(before: int, standing: _Standing) -> int:
    return easy(before) if standing.percent is None else easy(before, standing.percent)


def _flare(days: list[date], span: Span, *, is_easy: bool) -> Flare:
    if span.last in days:
        return Flare.ACTIVE
    return Flare.ENDED if is_easy else Flare.NONE


def _within(minutes: Mapping[date, int], span: Span) -> Mapping[date, int]:
    return {day: minutes[day] for day in span if day in minutes}


def _next(standing: _Standing, week: Week, facts: Facts) -> _Standing:
    """How the next week begins if the person chooses nothing: it never rises by itself."""
    now, aim = week.dose_on(week.span.last), facts.aim_on(week.span.last)
    clear = replace(standing, proposal=None, choice=None)
    if week.flare is Flare.ACTIVE:
        return _stays_easy(clear, week, now, aim)
    if week.flare is Flare.ENDED:
        return _comes_back(clear, week, now, aim)
    if week.is_paused:
        # Not looked at: it goes on where it was.
        return replace(clear, dose=now, proposal=Proposal(None, now, now, aim, week.looked))
    suggestion = suggest(now.days, week.counted_days, week.unsettled_days, Flare.NONE)
    if suggestion is Suggestion.NO_WALKS:
        return _resumes(clear, week, now, aim)
    clear = replace(clear, empty_weeks=0, before_empty=None)
    if suggestion is not Suggestion.LESS and clear.before_flare is not None:
        return _is_on_the_way_back(clear, week, now, aim)
    dose = {Suggestion.MORE: more(now, aim), Suggestion.LESS: less(now)}.get(suggestion, now)
    return replace(clear, dose=now, proposal=Proposal(suggestion, dose, now, aim, week.looked))


def _stays_easy(standing: _Standing, week: Week, now: Dose, aim: Aim) -> _Standing:
    weeks = standing.flare_weeks + 1
    is_plan_now = weeks >= LONG_FLARE
    before = standing.before_flare
    if is_plan_now:
        now = Dose(max(LEAST_MINUTES, now.minutes), now.days)
        before = now.minutes
    proposal = Proposal(Suggestion.EASY_WEEK, now, now, aim, week.looked, flare_weeks=weeks, is_plan_now=is_plan_now)
    return replace(
        standing, dose=now, proposal=proposal, before_flare=before, is_easy=True, flare_weeks=weeks, empty_weeks=0, before_empty=None
    )


def _comes_back(standing: _Standing, week: Week, now: Dose, aim: Aim) -> _Standing:
    before = now.minutes if standing.before_flare is None else standing.before_flare
    dose = _capped(first_back(before, now.minutes), now, aim)
    return replace(
        standing,
        dose=dose,
        proposal=Proposal(Suggestion.RETURN, dose, now, aim, week.looked),
        before_flare=before if dose.minutes < before else None,
        is_easy=False,
        percent=None,
        flare_weeks=0,
        empty_weeks=0,
        before_empty=None,
    )


def _is_on_the_way_back(standing: _Standing, week: Week, now: Dose, aim: Aim) -> _Standing:
    before = standing.before_flare or now.minutes
    dose = _capped(next_back(now.minutes, before), now, aim)
    is_there = dose.minutes >= before or dose == now
    proposal = Proposal(Suggestion.RETURN, dose, now, aim, week.looked)
    return replace(standing, dose=dose, proposal=proposal, before_flare=None if is_there else before)


def _resumes(standing: _Standing, week: Week, now: Dose, aim: Aim) -> _Standing:
    weeks, before = standing.empty_weeks + 1, standing.before_empty or now.minutes
    resumed = resume(before, weeks)
    minutes = now.minutes if resumed.minutes is None else min(now.minutes, resumed.minutes)
    dose = Dose(minutes, now.days)
    proposal = Proposal(
        Suggestion.NO_WALKS, dose, now, aim, week.looked, empty_weeks=weeks, wants_tests=resumed.action is Action.NEW_TEST_WALKS
    )
    return replace(standing, dose=dose, proposal=proposal, empty_weeks=weeks, before_empty=before)


def _capped(minutes: int, now: Dose, aim: Aim) -> Dose:
    # Nothing is ever suggested above the aim; what is above it already is not forced down.
    return Dose(min(minutes, max(now.minutes, aim.minutes)), now.days)


def _chosen(standing: _Standing, facts: Facts, span: Span) -> _Standing:
    """What the person chose for the week stands above what was suggested."""
    choice = _last(one for one in facts.choices if one.day in span)
    if choice is None:
        return standing
    dose, before = choice.dose, standing.before_flare
    is_own_way = choice.how in {How.OWN, How.MORE} or (before is not None and dose.minutes >= before)
    if before is not None and not standing.is_easy and is_own_way:
        before = None
    before_empty = standing.before_empty
    if before_empty is not None and choice.how is not How.FOLLOW:
        before_empty = max(LEAST_MINUTES, dose.minutes)
    return replace(standing, dose=dose, choice=choice, before_flare=before, before_empty=before_empty)


def _last(choices: Iterable[Choice]) -> Choice | None:
    found = tuple(choices)
    return found[-1] if found else None
