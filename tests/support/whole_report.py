"""A report with something in every block: what the page and each format are read against."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from app.core.day import Span, last_days
from app.core.observation import NO, YES, Kind, Observation
from app.core.trend import Baseline
from app.handover.report import (
    Area,
    AreaLine,
    Block,
    Collected,
    ExercisedWeek,
    FlareTold,
    OwnThing,
    Practical,
    Rated,
    Report,
    SignTold,
    TotalTold,
    TriedThing,
    WalkedWeek,
    Written,
)

TODAY = date(2026, 3, 3)
MADE = datetime(2026, 3, 3, 20, 15, tzinfo=ZoneInfo("Europe/Copenhagen")).astimezone(UTC)
PERSON = "5b0f2f3e-6f6e-4e0c-9a53-2a4a3c8f1d10"
SPAN = last_days(84, TODAY)


def whole_report() -> Report:
    """Twelve weeks of someone who tells everything, with a gap of a week."""
    told = tuple(one for day in SPAN if not 30 <= (day - SPAN.first).days < 37 for one in _day(day))
    return Report(
        person=PERSON,
        made_at=MADE,
        today=TODAY,
        span=SPAN,
        blocks=tuple(Block),
        told=told,
        days_told=77,
        names={Kind.OWN_ONE: "Stivhed om morgenen"},
        begun={Kind.BACK_PAIN: Baseline(SPAN.first + timedelta(6), 6.0), Kind.LEG_PAIN: Baseline(SPAN.first + timedelta(6), 2.0)},
        begun_days={Kind.BACK_PAIN: 7, Kind.LEG_PAIN: 7},
        things=_things(),
        totals=(
            TotalTold("a1", "rmdq-23", SPAN.first, 14, "Fysioterapeuten", "RMDQ-23", 0, 23, 0),
            TotalTold("a2", "rmdq-23", TODAY, 9, "", "RMDQ-23", 0, 23, 0),
        ),
        walked=tuple(_week(n) for n in range(12)),
        exercised=tuple(ExercisedWeek(SPAN.first + timedelta(7 * n), 6, n % 7) for n in range(12)),
        flares=(FlareTold(Span(SPAN.first + timedelta(40), SPAN.first + timedelta(47)), days_to_usual=9),),
        signs=(SignTold(SPAN.first + timedelta(20), "fever-ill", "Feber og ondt i ryggen, og du er syg"),),
        questions=("Må jeg cykle?", "Hvor længe skal jeg lave øvelserne?"),
        marks=(Written(SPAN.first + timedelta(10), "Begyndte hos fys"),),
        notes=(Written(SPAN.first + timedelta(12), 'Sov dårligt; "låst" ryg <om natten>'),),
        tried=(TriedThing("treatment", "Massage", "2025", 6, "unsure", "Aarhus"),),
        areas=(AreaLine(Area.BODY, "Varme", "Kulde"), AreaLine(Area.TAKING_PART, "", "Lange møder")),
        practical=Practical("Arabisk", "Liggende transport", "Min datter"),
        helped_days=(SPAN.first,),
        collected=Collected("Kvalitet i klinikken", "Tal, ikke ord", TODAY),
        version="0.1.0",
    )


def bare_report() -> Report:
    """Someone who has chosen every block and told nothing."""
    return Report(person=PERSON, made_at=MADE, today=TODAY, span=SPAN, blocks=tuple(Block))


def without(report: Report, *blocks: Block) -> Report:
    """The same, some blocks not chosen."""
    return replace(report, blocks=tuple(block for block in report.blocks if block not in blocks))


def _day(day: date) -> list[Observation]:
    n = (day - SPAN.first).days
    told = [
        Observation(day, Kind.HINDRANCE, 6 - n // 21),
        Observation(day, Kind.BACK_PAIN, 6 - n // 21),
        Observation(day, Kind.LEG_PAIN, n % 3),
        Observation(day, Kind.SLEEP, 5 + n % 3),
        Observation(day, Kind.MOOD, 6),
        Observation(day, Kind.OWN_ONE, 4),
        Observation(day, Kind.FLARE, YES if 40 <= n <= 47 else NO),
        Observation(day, Kind.WORK, ("usual", "adapted", "off", "not_a_work_day")[n % 4]),
    ]
    if n % 2:
        told.append(Observation(day, Kind.WALK_MINUTES, 15 + n // 7))
    if n % 7 == 6:
        told += [Observation(day, Kind.CONFIDENCE, 4 + n // 28), Observation(day, Kind.WEEK_WORST, 8)]
        told.append(Observation(day, Kind.EXERCISES_DONE, 2))
    return told


def _things() -> tuple[OwnThing, ...]:
    first, last = SPAN.first + timedelta(1), TODAY - timedelta(2)
    return (
        OwnThing("t1", "Gå til købmanden", first, None, (Rated(first, 3), Rated(last, 6))),
        OwnThing("t2", "Løfte mit barnebarn", first, None, (Rated(first, 2), Rated(last, 2))),
        OwnThing("t3", "Sidde en film igennem", first, None),
    )


def _week(n: int) -> WalkedWeek:
    first = SPAN.first + timedelta(7 * n)
    return WalkedWeek(Span(first, first + timedelta(6)), 30 + 6 * n, 3, 28 + 5 * n, 3, is_paused=n == 6)
