"""The blocks of 0-10 questions: then, now and the difference in a line each, and a picture of the time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from app.core.axis import Name
from app.core.curve import Curve, Level
from app.core.day import Span
from app.core.observation import Kind, numbers_in
from app.core.picture import Symbol
from app.core.series import ENOUGH_DAYS, WINDOW, by_day, mean_of, mean_of_seven
from app.handover.holds import ASKED_WEEKLY, KINDS_OF
from app.handover.reference import reference_around
from app.handover.report import Block
from app.handover.sheet import Figure, Section, Sign
from app.handover.words import (
    block_title,
    kind_title,
    say_band,
    say_day,
    say_days,
    say_mean,
    say_nothing,
    say_now,
    say_pair,
    say_rule,
    say_step,
    say_then,
    say_too_few,
    say_weeks,
)

if TYPE_CHECKING:
    from datetime import date

    from app.core.words import Words
    from app.handover.report import Report

BY_DAY = 35
"""Up to five weeks every day is a dot; beyond that every seven days."""

HIGH = {Block.PAIN: 84.0}
LOW = 56.0
"""How high a block's pictures are."""

NOT_SCALED = frozenset({Kind.SLEEP_MINUTES, Kind.BED_MINUTES})


@dataclass(frozen=True, slots=True)
class Asked:
    """One question in the time of a report."""

    kind: Kind
    title: str
    told: dict[date, float]
    span: Span

    @property
    def is_weekly(self) -> bool:
        """Whether an answer stands for a week."""
        return self.kind in ASKED_WEEKLY

    def mean_to(self, day: date) -> tuple[float | None, int]:
        """The mean of the seven days up to one, and on how many it stands."""
        values = tuple(self.told[one] for one in Span(day - timedelta(WINDOW - 1), day) if one in self.told)
        return (mean_of(values) if len(values) >= ENOUGH_DAYS else None), len(values)


def numbers_section(block: Block, report: Report, words: Words) -> Section:
    """The block as it is read."""
    asked = [one for kind in KINDS_OF[block] if (one := _asked(kind, report, words)).told]
    scaled = [one for one in asked if one.kind not in NOT_SCALED]
    days = {day for one in scaled if not one.is_weekly for day in one.told}
    lines = tuple(_line(one, report, words) for one in asked)
    rule = (say_rule(words),) if any(_level(one, report, words) for one in scaled if one.kind in _RULED) else ()
    return Section(
        block,
        block_title(block, words),
        say_days(len(days), report.span, words) if days else "",
        (lines + rule) or (say_nothing(words),),
        tuple(_figure(block, one, report, words) for one in scaled if len(one.told) > 1 and _is_drawn(one, scaled)),
    )


_RULED = frozenset({Kind.HINDRANCE, Kind.BACK_PAIN, Kind.LEG_PAIN})
_INSTEAD = {Kind.WEEK_PAIN: Kind.BACK_PAIN, Kind.WEEK_HINDRANCE: Kind.HINDRANCE, Kind.WEEK_SLEEP: Kind.SLEEP}


def _is_drawn(one: Asked, among: list[Asked]) -> bool:
    # Where the days are told, the week's own answer is a line, and no second picture of the same.
    return _INSTEAD.get(one.kind) not in {other.kind for other in among} and one.kind not in (Kind.WEEK_WORST, Kind.ACTIVITY, Kind.MOOD)


def _asked(kind: Kind, report: Report, words: Words) -> Asked:
    told = numbers_in(one for one in report.told if one.kind is kind and one.day in report.span)
    return Asked(kind, kind_title(kind, report.names, words), told, report.span)


def _line(one: Asked, report: Report, words: Words) -> str:
    if one.is_weekly:
        return _weekly_line(one, words)
    if one.kind in NOT_SCALED:
        return _hours_line(one, words)
    days = say_days(len(one.told), one.span, words)
    if len(one.told) < ENOUGH_DAYS:
        return say_too_few(one.title, days, words)
    values = tuple(one.told.values())
    said = [say_mean(one.title, sum(values) / len(values), days, words)]
    begun, last = report.begun.get(one.kind), one.span.last
    now, told = one.mean_to(last)
    if begun is not None:
        said.append(say_then(begun.mean, report.begun_days.get(one.kind), say_day(begun.day, last, words), words))
    if begun is None or (last - begun.day).days >= WINDOW:
        said.append(say_now(now, told, last, words))
        if begun is not None and now is not None:
            said.append(say_step(now - begun.mean, words))
    return " ".join(said)


def _hours_line(one: Asked, words: Words) -> str:
    days = say_days(len(one.told), one.span, words)
    if len(one.told) < ENOUGH_DAYS:
        return say_too_few(one.title, days, words)
    mean = sum(one.told.values()) / len(one.told)
    return say_mean(one.title, round(mean), days, words)


def _weekly_line(one: Asked, words: Words) -> str:
    told = sorted(one.told.items())
    weeks = say_weeks(len(told), words)
    (first, then), (last, now) = told[0], told[-1]
    # NOTE: {title} is a question's short name, {weeks} is "4 weeks told".
    head = words.say("{title} ({weeks}):", title=one.title, weeks=weeks)
    if first == last:
        only = words.say("{n} ({day}).", n=words.number(now), day=words.day(last))
        return f"{head} {only}"
    return f"{head} {say_pair((then, first), (now, last), words)}"


def _level(one: Asked, report: Report, words: Words) -> Level | None:
    begun = None if one.is_weekly else report.begun.get(one.kind)
    if begun is None:
        return None
    around = reference_around(one.kind, begun.mean)
    return Level(begun.mean, words.number(begun.mean), (around.low, around.high) if around else None)


def _figure(block: Block, one: Asked, report: Report, words: Words) -> Figure:
    level, drawn = _level(one, report, words), laid_out(one)
    places = len(drawn.ends)
    every = WINDOW if drawn.is_by_day else 1
    names = tuple(Name(n, words.day(drawn.ends[n])) for n in range((places - 1) % every, places, every))
    curve = Curve(drawn.dots, drawn.line, (), level, names, height=HIGH.get(block, LOW))
    return Figure(curve, _sentence(one, drawn, level, words), _signs(one.title, drawn, level, words), drawn.ends)


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A question's dots and line, and the day that each place ends on."""

    dots: tuple[float | None, ...]
    line: tuple[float | None, ...]
    ends: tuple[date, ...]
    is_by_day: bool
    is_weekly: bool

    @property
    def told(self) -> tuple[float, ...]:
        """The dots that are there."""
        return tuple(dot for dot in self.dots if dot is not None)


def laid_out(one: Asked) -> LaidOut:
    """A dot a day in a short time; else a dot for each seven days, counted back from the last day."""
    if len(one.span) <= BY_DAY:
        days = by_day(one.told, one.span)
        line = (None,) * len(days.values) if one.is_weekly else mean_of_seven(days).values
        return LaidOut(days.values, line, tuple(one.span), is_by_day=True, is_weekly=one.is_weekly)
    weeks = -(-len(one.span) // WINDOW)
    ends = tuple(one.span.last - timedelta(WINDOW * n) for n in reversed(range(weeks)))
    dots = tuple(_newest(one, end) if one.is_weekly else one.mean_to(end)[0] for end in ends)
    return LaidOut(dots, dots, ends, is_by_day=False, is_weekly=one.is_weekly)


def _newest(one: Asked, end: date) -> float | None:
    # A week's answer stands where it was given.
    given = [day for day in Span(end - timedelta(WINDOW - 1), end) if day in one.told]
    return one.told[given[-1]] if given else None


def _sentence(one: Asked, drawn: LaidOut, level: Level | None, words: Words) -> str:
    """What the picture shows, for whoever does not see it."""
    said = [
        # NOTE: What a picture shows: {title} is a question, {first} and {last} are days.
        words.say("{title} from {first} to {last}:", title=one.title, first=words.day(one.span.first), last=words.day(one.span.last))
    ]
    told = drawn.told
    if drawn.is_weekly:
        said.append(words.count("{n} answer.", "{n} answers.", len(told)))
    elif drawn.is_by_day:
        said.append(words.count("{n} day told.", "{n} days told.", len(told)))
    else:
        said.append(words.count("{n} week with an average.", "{n} weeks with an average.", len(told)))
    if told:
        said.append(words.say("Lowest {low}, highest {high}.", low=words.number(min(told)), high=words.number(max(told))))
    if level:
        said.append(words.say("Then: {mean}.", mean=level.figure))
        said += [f"{say_band(*level.band, words)}."] if level.band else []
    return " ".join(said)


def _signs(title: str, drawn: LaidOut, level: Level | None, words: Words) -> tuple[Sign, ...]:
    """The first one names the question, as several pictures share a block."""
    # NOTE: What a dot in a picture is. {title} is a question, such as "Back pain".
    if drawn.is_weekly:
        dot = words.say("{title}: a week", title=title)
    elif drawn.is_by_day:
        dot = words.say("{title}: a day", title=title)
    else:
        dot = words.say("{title}: average of 7 days", title=title)
    signs = [Sign(Symbol.DOT, dot)]
    if drawn.is_by_day and not drawn.is_weekly:
        signs.append(Sign(Symbol.LINE, words.say("Average of 7 days")))
    if level:
        signs.append(Sign(Symbol.LEVEL, words.say("Then")))
        signs += [Sign(Symbol.BAND, say_band(*level.band, words))] if level.band else []
    return tuple(signs)
