"""Reports: one of Karen's size, made by hand and always the same, and any report at all for tests that ask about every one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from app.core.day import Span
from app.core.observation import YES, Kind, Observation
from app.core.trend import Baseline
from app.handover.answers import COUNTED, IN_FILES, SAID
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

COPENHAGEN = ZoneInfo("Europe/Copenhagen")
TODAY = date(2026, 3, 3)
SPAN = Span(date(2025, 12, 10), TODAY)
"""Twelve weeks, and a summer time that has not begun."""

KAREN = "3f1c5f0e-2f60-4c64-9b7e-7b1f0a5f2d10"
SHORT, LONG = 80, 12

HOSTILE = (
    "=1+1",
    "+45 12 34 56 78",
    "-5+3",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    " =1+1",
    "\u00a0=1+1",
    "\ufeff@x",
    "\uff1d1+1",
    '=HYPERLINK("x";"y")',
    '";=1+1;"',
    "'=already",
)
"""Texts that a spreadsheet would reckon with."""

FEW = 30
"""Any report at all takes long to think of: so many of them are asked about."""


def _told() -> tuple[Observation, ...]:
    """Five days of seven, with a weekend now and then, and a week check each Sunday."""
    told: list[Observation] = []
    for n, day in enumerate(SPAN):
        if n % 7 in (2, 5):
            continue
        told.append(Observation(day, Kind.HINDRANCE, 6 - n // 28 + n % 3))
        told.append(Observation(day, Kind.BACK_PAIN, 7 - n // 28 - n % 2))
        told.append(Observation(day, Kind.SLEEP, 4 + n // 28 + n % 3))
        if n % 3 == 0:
            told.append(Observation(day, Kind.LEG_PAIN, n % 5))
            told.append(Observation(day, Kind.WORK, "adapted" if n < 40 else "usual"))
        if n % 2:
            told.append(Observation(day, Kind.WALK_MINUTES, 9 + n // 7))
        if 33 <= n <= 37:
            told.append(Observation(day, Kind.FLARE, YES))
        if day.weekday() == 6:
            told.append(Observation(day, Kind.CONFIDENCE, 5 + n // 30))
            told.append(Observation(day, Kind.WORK_DAYS_USUAL, n // 20))
    return tuple(told)


def karens_report() -> Report:
    """Twelve weeks of a made-up person, with something in every block."""
    told = _told()
    first = SPAN.first
    return Report(
        person=KAREN,
        made_at=datetime(2026, 3, 3, 21, 30, tzinfo=COPENHAGEN),
        today=TODAY,
        span=SPAN,
        blocks=tuple(Block),
        told=told,
        days_told=len({one.day for one in told}),
        names={Kind.OWN_ONE: "Humør om morgenen"},
        begun={Kind.BACK_PAIN: Baseline(date(2025, 12, 1), 6.428571428571429), Kind.HINDRANCE: Baseline(date(2025, 12, 1), 6.0)},
        begun_days={Kind.BACK_PAIN: 7, Kind.HINDRANCE: 4},
        things=(
            OwnThing("6b6a1c1e-0001-4a55-9d2e-0c2f1c1a7e11", "Løfte barnebarnet", first, None, _rated((2, 4, 6))),
            OwnThing("6b6a1c1e-0002-4a55-9d2e-0c2f1c1a7e11", "Sidde en hel film", first, first + timedelta(60), _rated((3, 3))),
        ),
        totals=(
            TotalTold("7c7b2d2f-0001-4a55-9d2e-0c2f1c1a7e11", "rmdq-23", first + timedelta(3), 14.0, "hos fys", "RMDQ-23", 0, 23, 0),
            TotalTold("7c7b2d2f-0002-4a55-9d2e-0c2f1c1a7e11", "rmdq-24", first + timedelta(3), 15.0, "", "RMDQ-24", 0, 24, 0),
            TotalTold("7c7b2d2f-0003-4a55-9d2e-0c2f1c1a7e11", "odi", first + timedelta(80), 31.5),
            TotalTold("7c7b2d2f-0004-4a55-9d2e-0c2f1c1a7e11", "odi", first + timedelta(80), 30.0),
            TotalTold("7c7b2d2f-0005-4a55-9d2e-0c2f1c1a7e11", "eq-5d-index", first + timedelta(80), 0.612),
        ),
        walked=tuple(
            WalkedWeek(Span(first + timedelta(7 * n), first + timedelta(7 * n + 6)), 27 + 3 * n, 3, 20 + 4 * n, 3, is_paused=n == 5)
            for n in range(12)
        ),
        exercised=tuple(ExercisedWeek(date(2025, 12, 15) + timedelta(7 * n), 3 if n else None, n % 4) for n in range(11)),
        flares=(FlareTold(Span(first + timedelta(33), first + timedelta(37)), days_to_usual=6),),
        signs=(SignTold(first + timedelta(20), "night-pain", "Ondt om natten"),),
        questions=("Må jeg løfte?", "Hvor længe går der?"),
        marks=(Written(first + timedelta(30), "Flyttede lejlighed"), Written(first + timedelta(30), "Ny madras")),
        notes=(Written(first + timedelta(31), "Tungt at bære kasser.\nSov dårligt."), Written(first + timedelta(31), "=1+1")),
        tried=(TriedThing("treatment", "Massage", "2024", 6, "unsure", "i Odense"),),
        areas=(AreaLine(Area.BODY, "varme", "lange dage"),),
        practical=Practical("arabisk", "kørestolstaxa", "min søn"),
        helped_days=(first + timedelta(10),),
        collected=Collected("forskning", "12 uger uden noter", TODAY),
        version="0.1.0",
    )


def little_report() -> Report:
    """Karen's report with a few answers only, for tests that look at one many times."""
    report = karens_report()
    few = report.told[:4]
    return replace(report, told=few, walked=report.walked[:1], exercised=report.exercised[:1])


def small(**changed: Any) -> Report:
    """Karen's report with hardly anything in it."""
    report = karens_report()
    nothing = Report(report.person, report.made_at, report.today, report.span, report.blocks)
    return replace(nothing, **changed)


def _rated(scores: tuple[int, ...]) -> tuple[Rated, ...]:
    return tuple(Rated(SPAN.first + timedelta(14 * n), score) for n, score in enumerate(scores))


texts = st.text(max_size=SHORT)
words = st.text(min_size=1, max_size=SHORT)
ids = st.uuids(version=4).map(str)
dates = st.dates(date(2020, 1, 1), date(2030, 1, 1))


@st.composite
def spans(draw, longest: int = 60) -> Span:
    """Days from any first one on."""
    first = draw(dates)
    return Span(first, first + timedelta(draw(st.integers(0, longest))))


def values_of(kind: Kind) -> st.SearchStrategy[float | str]:
    """Whatever a kind can be."""
    if kind in SAID:
        return st.sampled_from(SAID[kind])
    if kind in COUNTED:
        return st.integers(0, COUNTED[kind]) | st.floats(0, COUNTED[kind])
    return st.integers(0, 10)


@st.composite
def tellings(draw, span: Span) -> tuple[Observation, ...]:
    """What was told of some days, by day and kind, never twice."""
    days = st.sampled_from(list(span))
    keys = draw(st.lists(st.tuples(days, st.sampled_from(IN_FILES)), unique=True, max_size=LONG))
    return tuple(Observation(day, kind, draw(values_of(kind))) for day, kind in sorted(keys, key=lambda key: (key[0], key[1].value)))


def _few(one: st.SearchStrategy) -> st.SearchStrategy:
    return st.lists(one, max_size=3).map(tuple)


def _unlike(one: st.SearchStrategy, name: str) -> st.SearchStrategy:
    return st.lists(one, max_size=3, unique_by=lambda thing: getattr(thing, name)).map(tuple)


finite = st.floats(allow_nan=False, allow_infinity=False, min_value=-1e6, max_value=1e6)
counts = st.integers(0, 1000)
moments = st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)).map(lambda one: one.replace(microsecond=0, tzinfo=UTC))  # noqa: DTZ001
rated = st.builds(Rated, dates, st.integers(0, 10))


@st.composite
def things(draw) -> OwnThing:
    """One of the person's own activities, rated at most once a day."""
    since = draw(dates)
    until = draw(st.none() | st.integers(0, 400).map(lambda n: since + timedelta(n)))
    return OwnThing(draw(ids), draw(words), since, until, draw(_unlike(rated, "day")))


INSTRUMENTS = {"rmdq-24": 24, "rmdq-23": 23, "odi": 100, "psqi": 21, "start-back": 9, "eq-5d-index": 1, "eq-vas": 100, "workability": 10}


@st.composite
def totals(draw) -> TotalTold:
    """A total within its questionnaire."""
    instrument = draw(st.sampled_from(sorted(INSTRUMENTS)))
    value, ends = draw(st.floats(0, INSTRUMENTS[instrument])), st.none() | finite
    return TotalTold(draw(ids), instrument, draw(dates), value, draw(texts), draw(texts), draw(ends), draw(ends), draw(st.integers(0, 3)))


@st.composite
def reports(draw) -> Report:
    """Any report that the app could have gathered."""
    span = draw(spans())
    told = draw(tellings(span))
    return Report(
        person=draw(ids),
        made_at=draw(moments),
        today=span.last,
        span=span,
        blocks=tuple(block for block in Block if draw(st.booleans())),
        told=told,
        days_told=len({one.day for one in told}),
        names=draw(st.dictionaries(st.sampled_from([Kind.OWN_ONE, Kind.OWN_TWO]), words)),
        begun=draw(st.dictionaries(st.sampled_from([Kind.BACK_PAIN, Kind.SLEEP]), st.builds(Baseline, dates, st.floats(0, 10)))),
        begun_days=draw(st.dictionaries(st.sampled_from([Kind.BACK_PAIN, Kind.SLEEP]), st.integers(4, 7))),
        things=draw(_unlike(things(), "id")),
        totals=draw(_unlike(totals(), "id")),
        walked=draw(_few(st.builds(WalkedWeek, spans(), counts, st.integers(0, 7), counts, st.integers(0, 7), st.booleans()))),
        exercised=draw(_few(st.builds(ExercisedWeek, dates, st.none() | counts, counts))),
        flares=draw(_few(st.builds(FlareTold, spans(), st.booleans(), st.none() | counts))),
        signs=draw(st.none() | _few(st.builds(SignTold, dates, words, texts))),
        questions=draw(_few(words)),
        marks=draw(_few(st.builds(Written, st.sampled_from(list(span)), words))),
        notes=draw(_few(st.builds(Written, st.sampled_from(list(span)), words))),
        tried=draw(_few(st.builds(TriedThing, words, words, texts, st.none() | counts, texts, texts))),
        areas=draw(_few(st.builds(AreaLine, st.sampled_from(Area), texts, texts))),
        practical=draw(st.none() | st.builds(Practical, texts, texts, texts)),
        helped_days=draw(st.lists(st.sampled_from(list(span)), unique=True, max_size=3).map(sorted).map(tuple)),
        collected=draw(st.none() | st.builds(Collected, words, words, dates)),
        version=draw(texts),
    )
