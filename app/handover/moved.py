"""The blocks of walking and exercises: what was planned beside what was done, week by week."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.observation import Kind, numbers_in
from app.core.pairs import Pair, Pairs, top_of
from app.core.picture import Symbol
from app.handover.report import Block
from app.handover.sheet import Figure, Section, Sign
from app.handover.words import block_title, say_days, say_nothing

if TYPE_CHECKING:
    from app.core.words import Words
    from app.handover.report import Report


def walking_section(report: Report, words: Words) -> Section:
    """Minutes a week as two bars, and the whole time in a line or two."""
    told = numbers_in(one for one in report.told if one.kind is Kind.WALK_MINUTES)
    strength = sum(one.kind is Kind.STRENGTH for one in report.told)
    lines = []
    if report.walked:
        on = [week for week in report.walked if not week.is_paused]
        lines.append(
            # NOTE: {weeks} is "11 weeks", {planned} and {done} are "600 minutes", {days} is "33 days".
            words.say(
                "{weeks}: planned {planned}, walked {done} on {days}.",
                weeks=words.count("{n} week", "{n} weeks", len(on)),
                planned=words.count("{n} minute", "{n} minutes", sum(week.planned_minutes for week in on)),
                done=words.count("{n} minute", "{n} minutes", sum(week.minutes for week in on)),
                days=words.count("{n} day", "{n} days", sum(week.days for week in on)),
            )
        )
        paused = len(report.walked) - len(on)
        lines += [words.count("{n} week on pause.", "{n} weeks on pause.", paused)] if paused else []
    elif told:
        minutes = words.count("{n} minute", "{n} minutes", round(sum(told.values())))
        lines.append(words.say("Walked {minutes}, without a plan.", minutes=minutes))
    if strength:
        lines.append(words.count("Strength or balance on {n} day.", "Strength or balance on {n} days.", strength))
    return Section(
        Block.WALKING,
        block_title(Block.WALKING, words),
        say_days(len(told), report.span, words) if told else "",
        tuple(lines) or (say_nothing(words),),
        (_bars(report, words),) if report.walked else (),
    )


def exercises_section(report: Report, words: Words) -> Section:
    """How many times were meant and how many were done."""
    weeks, days = report.exercised, sum(one.kind is Kind.EXERCISES_DONE for one in report.told)
    said = [week for week in weeks if week.planned is not None]
    lines = []
    if weeks:
        done = words.number(sum(week.done for week in weeks))
        span = words.count("{n} week", "{n} weeks", len(weeks))
        if said:
            meant = words.number(sum(week.planned or 0 for week in said))
            # NOTE: {weeks} is "11 weeks", {meant} and {done} say how many times.
            lines.append(words.say("{weeks}: planned {meant} times, done {done}.", weeks=span, meant=meant, done=done))
        else:
            lines.append(words.say("{weeks}: done {done} times.", weeks=span, done=done))
    return Section(
        Block.EXERCISES,
        block_title(Block.EXERCISES, words),
        say_days(days, report.span, words) if days else "",
        tuple(lines) or (say_nothing(words),),
    )


def _bars(report: Report, words: Words) -> Figure:
    pairs = tuple(
        Pair(words.day(week.span.first), None if week.is_paused else week.planned_minutes, week.minutes) for week in report.walked
    )
    # NOTE: Over the scale of a picture. Minutes, very short.
    figure = words.say("{n} min", n=words.number(top_of(pairs)))
    return Figure(
        Pairs(pairs, figure),
        " ".join(
            # NOTE: A week in words: {day} is its first day, {planned} and {done} are numbers of minutes.
            words.say(
                "Week from {day}: planned {planned}, walked {done} minutes.",
                day=words.day(week.span.first),
                planned=words.number(0 if week.is_paused else week.planned_minutes),
                done=words.number(week.minutes),
            )
            for week in report.walked
        ),
        (Sign(Symbol.HATCHED, words.say("Planned")), Sign(Symbol.FILLED, words.say("Walked"))),
    )
