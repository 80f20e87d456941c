"""Two times beside each other: a report cut to some of its days."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from enum import Enum
from typing import TYPE_CHECKING

from app.core.day import Span
from app.core.observation import TOLD

if TYPE_CHECKING:
    from app.handover.report import Report

SIDE_BY_SIDE = 28


class Pair(Enum):
    """Which two times stand beside each other. The values are handles."""

    HALVES = "halves"
    FOUR_WEEKS = "four-weeks"
    FILES = "files"


@dataclass(frozen=True, slots=True)
class Beside:
    """The earlier and the later."""

    earlier: Report
    later: Report


def cut_to(report: Report, span: Span) -> Report:
    """The same report, of some of its days. Where a thing began stays as it was."""
    told = tuple(one for one in report.told if one.day in span)
    days = {one.day for one in told if one.kind in TOLD}
    return replace(
        report,
        span=span,
        told=told,
        days_told=len(days),
        totals=tuple(one for one in report.totals if one.day in span),
        walked=tuple(week for week in report.walked if week.span.first in span),
        exercised=tuple(week for week in report.exercised if week.monday in span),
        flares=tuple(flare for flare in report.flares if flare.span.first <= span.last and flare.span.last >= span.first),
        signs=None if report.signs is None else tuple(sign for sign in report.signs if sign.day in span),
        marks=tuple(mark for mark in report.marks if mark.day in span),
        notes=tuple(note for note in report.notes if note.day in span),
        helped_days=tuple(day for day in report.helped_days if day in span),
    )


def pairs_of(reports: tuple[Report, ...]) -> tuple[Pair, ...]:
    """What can be laid beside each other."""
    days = len(reports[-1].span)
    long = (Pair.FOUR_WEEKS,) if days >= 2 * SIDE_BY_SIDE else ()
    files = (Pair.FILES,) if len(reports) > 1 else ()
    return (*((Pair.HALVES,) if days > 1 else ()), *long, *files)


def beside(reports: tuple[Report, ...], pair: Pair) -> Beside:
    """The two reports of a pair."""
    newest = reports[-1]
    if pair is Pair.FILES and len(reports) > 1:
        return Beside(reports[-2], newest)
    span = newest.span
    days = SIDE_BY_SIDE if pair is Pair.FOUR_WEEKS else len(span) // 2
    first = Span(span.first, span.first + timedelta(max(days, 1) - 1))
    last = Span(span.last - timedelta(max(days, 1) - 1), span.last)
    return Beside(cut_to(newest, first), cut_to(newest, last))
