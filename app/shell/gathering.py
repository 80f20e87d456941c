"""Gathers a report: what a person chose of what all the slices know, as one finished value."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, timedelta
from typing import TYPE_CHECKING

from app.core.day import Span
from app.core.observation import TOLD, Kind, Observation
from app.core.series import WINDOW
from app.core.weekly import LONG_AGO
from app.exercises.actions import weeks_of as exercise_weeks_of
from app.flare.actions import flares_of
from app.goals.actions import things_of
from app.handover.holds import ASKED_WEEKLY, kinds_in
from app.handover.report import (
    Block,
    ExercisedWeek,
    FlareTold,
    OwnThing,
    Practical,
    Rated,
    Report,
    SignTold,
    TotalTold,
    WalkedWeek,
    Written,
)
from app.log.actions import days_told as log_days_told
from app.people.actions import companion_of, helped_days_in
from app.report.actions import begun_of
from app.report.preparing import person_of
from app.safety.actions import signs_kept
from app.safety.words import sign_text
from app.scores.actions import totals_of
from app.scores.shelf import find_instrument
from app.shell.about import version_of_app
from app.shell.catalog import catalogue
from app.tried.actions import areas_of, tried_of
from app.visits.actions import last_visit_before, practical_of, questions_for_report
from app.walk.actions import planned_and_done_in

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from app.core.diary import Diary
    from app.core.trend import Baseline
    from app.core.words import Words
    from app.goals.activity import Activity
    from app.report.choice import Choice


def gather(diary: Diary, choice: Choice) -> Report:
    """Everything that was chosen, and nothing else."""
    span = choice.span(diary.today, last_visit(diary))
    words = catalogue(choice.language or diary.words.language)
    blocks = choice.blocks
    numbers = Report(
        person=person_of(diary),
        made_at=diary.now().astimezone(UTC),
        today=diary.today,
        span=span,
        blocks=blocks,
        told=_told(diary, kinds_in(blocks), span),
        days_told=len({one.day for kind in TOLD for one in diary.observed(kind, span)}),
        version=version_of_app(),
        collected=choice.collected,
    )
    return _with_words(_with_weeks(_with_starts(numbers, diary, choice), diary, words, choice), diary, choice, words)


def last_visit(diary: Diary) -> date | None:
    """The day of the newest appointment that has been."""
    visit = last_visit_before(diary, diary.today)
    return visit.day if visit else None


def _told(diary: Diary, kinds: Iterable[Kind], span: Span) -> tuple[Observation, ...]:
    order = {kind: n for n, kind in enumerate(Kind)}
    told = [one for kind in kinds for one in diary.observed(kind, span)]
    return tuple(sorted(told, key=lambda one: (one.day, order[one.kind])))


def _with_starts(report: Report, diary: Diary, choice: Choice) -> Report:
    """Where each question began, and what the person calls their own."""
    own = {Kind.OWN_ONE, Kind.OWN_TWO}
    asked = {one.kind: one.title for one in diary.measures if one.kind in kinds_in(report.blocks)}
    begun: dict[Kind, Baseline] = {}
    for kind in asked:
        start = None if kind in ASKED_WEEKLY else begun_of(diary, kind, report.span.last)
        if start is not None:
            begun[kind] = start
    days = {kind: len(diary.observed(kind, Span(start.day - timedelta(WINDOW - 1), start.day))) for kind, start in begun.items()}
    names = {kind: title for kind, title in asked.items() if kind in own} if choice.has_own_words else {}
    return replace(report, begun=begun, begun_days=days, names=names)


def _with_weeks(report: Report, diary: Diary, words: Words, choice: Choice) -> Report:
    """What has weeks and days of its own: walks, exercises, flare-ups, and totals from elsewhere."""
    span, blocks = report.span, report.blocks
    return replace(
        report,
        walked=_walked(diary, span) if Block.WALKING in blocks else (),
        exercised=tuple(ExercisedWeek(week.monday, week.planned, week.done) for week in exercise_weeks_of(diary, span))
        if Block.EXERCISES in blocks
        else (),
        flares=tuple(
            FlareTold(flare.span, flare.is_on, flare.days_to_usual)
            for flare in flares_of(diary)
            if flare.span.first <= span.last and flare.span.last >= span.first
        )
        if Block.FLARES in blocks
        else (),
        totals=_totals(diary, span, words, has_places=choice.has_own_words) if Block.SCORES in blocks else (),
    )


def _with_words(report: Report, diary: Diary, choice: Choice, words: Words) -> Report:
    """What is said in words, the person's own among them."""
    span, blocks = report.span, report.blocks
    signs = tuple(SignTold(day, sign.value, sign_text(sign, words)) for day, sign in signs_kept(diary, span))
    asked = tuple(question for question in choice.questions if question) or questions_for_report(diary)
    marks = (Written(one.day, str(one.value)) for one in diary.observed(Kind.MARK, span))
    return replace(
        report,
        things=_things(things_of(diary), span) if Block.ACTIVITIES in blocks else (),
        questions=asked if Block.QUESTIONS in blocks else (),
        signs=(signs or None) if Block.SIGNS in blocks else None,
        marks=tuple(marks) if Block.MARKS in blocks else (),
        notes=_notes(diary, span) if Block.NOTES in blocks else (),
        tried=tried_of(diary) if Block.TRIED in blocks else (),
        areas=areas_of(diary) if Block.AROUND in blocks else (),
        practical=_practical(diary) if Block.PRACTICAL in blocks else None,
        helped_days=_helped(diary, span),
    )


def _practical(diary: Diary) -> Practical | None:
    """What a front desk must know first, and who comes along."""
    told, companion = practical_of(diary), companion_of(diary)
    return Practical(told.interpreter, told.transport, companion) if told.is_told or companion else None


def _helped(diary: Diary, span: Span) -> tuple[date, ...]:
    """The days written with help, of those that were written at all."""
    told = {entry.day for entry in log_days_told(diary, span)}
    return tuple(day for day in helped_days_in(diary, span) if day in told)


def _walked(diary: Diary, span: Span) -> tuple[WalkedWeek, ...]:
    return tuple(
        WalkedWeek(week.span, week.planned_minutes, week.planned.days, week.minutes, week.walked_days, week.is_paused)
        for week in planned_and_done_in(diary, span)
    )


def _things(things: Iterable[Activity], span: Span) -> tuple[OwnThing, ...]:
    """The things of the time. Where each began comes along, though that may be before it."""
    told = []
    for thing in things:
        ratings = [rating for n, rating in enumerate(thing.ratings) if rating.day in span or (n == 0 and rating.day < span.first)]
        is_over = thing.until is not None and thing.until < span.first
        if thing.since <= span.last and not is_over:
            told.append(OwnThing(thing.id, thing.words, thing.since, thing.until, tuple(Rated(one.day, one.score) for one in ratings)))
    return tuple(told)


def _totals(diary: Diary, span: Span, words: Words, *, has_places: bool) -> tuple[TotalTold, ...]:
    """The totals of the time, and the first one of each questionnaire among them."""
    ever = totals_of(diary, Span(LONG_AGO, span.last))
    used = {total.instrument for total in ever if total.day in span}
    first: dict[str, str] = {}
    for total in ever:
        first.setdefault(total.instrument, total.id)
    told = []
    for total in ever:
        if total.day in span or (total.instrument in used and first[total.instrument] == total.id):
            known = find_instrument(total.instrument)
            named = (known.name[words.language], known.low, known.high, known.decimals) if known else ("", None, None, 3)
            told.append(TotalTold(total.id, total.instrument, total.day, total.value, total.place if has_places else "", *named))
    return tuple(told)


def _notes(diary: Diary, span: Span) -> tuple[Written, ...]:
    return tuple(Written(entry.day, note.text) for entry in log_days_told(diary, span) for note in entry.notes)
