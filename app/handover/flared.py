"""The block of flare-ups: a strip of the time, and each one's days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.axis import Name
from app.core.observation import Kind
from app.core.picture import Symbol
from app.core.series import WINDOW
from app.core.strip import Run, Strip
from app.handover.report import Block
from app.handover.sheet import Figure, Section, Sign
from app.handover.words import block_title, say_days, say_nothing

if TYPE_CHECKING:
    from app.core.words import Words
    from app.handover.report import FlareTold, Report


def flares_section(report: Report, words: Words) -> Section:
    """When each began, how long it lasted, and after how many days the person did as usual again."""
    asked = sum(one.kind is Kind.FLARE for one in report.told)
    days = say_days(asked, report.span, words) if asked else ""
    title = block_title(Block.FLARES, words)
    if not report.flares:
        nothing = words.say("None told.") if asked else say_nothing(words)
        return Section(Block.FLARES, title, days, (nothing,))
    lines = tuple(say_flare(flare, words) for flare in report.flares)
    return Section(Block.FLARES, title, days, lines, (_strip(report, lines, words),))


def say_flare(flare: FlareTold, words: Words) -> str:
    """One flare-up in a line."""
    n = len(flare.span)
    if flare.is_on:
        said = words.count("From {day}: {n} day so far.", "From {day}: {n} days so far.", n, day=words.day(flare.span.first))
    else:
        said = words.count("From {day}: {n} day.", "From {day}: {n} days.", n, day=words.day(flare.span.first))
    if flare.days_to_usual is None:
        return said
    again = words.count("As usual after {n} day.", "As usual after {n} days.", flare.days_to_usual)
    return f"{said} {again}"


def _strip(report: Report, lines: tuple[str, ...], words: Words) -> Figure:
    span = report.span
    runs = tuple(
        Run(
            (max(flare.span.first, span.first) - span.first).days,
            (min(flare.span.last, span.last) - span.first).days,
            flare.is_on,
        )
        for flare in report.flares
        if flare.span.first <= span.last and flare.span.last >= span.first
    )
    days = list(span)
    names = tuple(Name(n, words.day(days[n])) for n in range((len(days) - 1) % WINDOW, len(days), WINDOW))
    signs = [Sign(Symbol.FILLED, words.say("Flare-up"))] if not all(run.is_on for run in runs) else []
    signs += [Sign(Symbol.HATCHED, words.say("Flare-up that is on"))] if any(run.is_on for run in runs) else []
    return Figure(Strip(len(span), runs, names), " ".join(lines), tuple(signs))
