"""The blocks that are words: practical things, totals from elsewhere, questions, signs, marks, what was tried, notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.handover.report import Block
from app.handover.sheet import Section
from app.handover.words import area_title, block_title, say_day, say_pair

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.core.words import Words
    from app.handover.report import AreaLine, Report, TotalTold, TriedThing, Written


def practical_section(report: Report, words: Words) -> Section | None:
    """What a front desk must know, if there is anything."""
    practical, lines = report.practical, []
    if practical is None:
        return None
    if practical.interpreter:
        lines.append(words.say("Needs an interpreter: {language}", language=practical.interpreter))
    if practical.transport:
        lines.append(words.say("Transport: {transport}", transport=practical.transport))
    if practical.companion:
        lines.append(words.say("Comes along: {companion}", companion=practical.companion))
    return _section(Block.PRACTICAL, lines, words)


def scores_section(report: Report, words: Words) -> Section | None:
    """Each questionnaire's first and newest total of the time."""
    by_instrument: dict[str, list[TotalTold]] = {}
    for total in report.totals:
        by_instrument.setdefault(total.instrument, []).append(total)
    return _section(Block.SCORES, [_totals(totals, words) for totals in by_instrument.values()], words)


def questions_section(report: Report, words: Words) -> Section | None:
    """The person's questions, numbered by their place."""
    return _section(Block.QUESTIONS, [f"{n}. {question}" for n, question in enumerate(report.questions, 1)], words)


def signs_section(report: Report, words: Words) -> Section:
    """New signs that the person wanted told, with the day. Nothing told is no "no"."""
    lines = [
        # NOTE: A new sign that the person has noticed: {day} is a date, {sign} what was noticed.
        words.say("Yes, {day}: {sign}", day=words.day(sign.day), sign=sign.words or sign.sign)
        for sign in report.signs or ()
    ]
    # NOTE: In a report: whether there were new signs is not stated. It does not mean no.
    return Section(Block.SIGNS, block_title(Block.SIGNS, words), "", tuple(lines) or (words.say("Not stated."),))


def marks_section(report: Report, words: Words) -> Section | None:
    """The person's own dated marks."""
    return _section(Block.MARKS, _written(report.marks, words), words)


def tried_section(report: Report, words: Words) -> Section | None:
    """What was tried, and whether it helped, in the person's own words."""
    return _section(Block.TRIED, [say_tried(one, words) for one in report.tried], words)


def notes_section(report: Report, words: Words) -> Section | None:
    """The person's own notes."""
    return _section(Block.NOTES, _written(report.notes, words), words)


def around_section(areas: Iterable[AreaLine], words: Words, *, names_area: bool = True) -> Section | None:
    """A free line each about what helps and what stands in the way."""
    lines = []
    for one in areas:
        head = [f"{area_title(one.area, words)}:"] if names_area else []
        helps = [words.say("It helps: {words}.", words=one.helps.rstrip("."))] if one.helps else []
        hinders = [words.say("It stands in the way: {words}.", words=one.hinders.rstrip("."))] if one.hinders else []
        if helps or hinders:
            lines.append(" ".join([*head, *helps, *hinders]))
    return _section(Block.AROUND, lines, words)


def say_tried(one: TriedThing, words: Words) -> str:
    """One thing that was tried, in a line."""
    times = [words.count("tried {n} time", "tried {n} times", one.times)] if one.times is not None else []
    helped = {
        # NOTE: Whether something that was tried helped, as the person says.
        "yes": words.say("helped: yes"),
        "no": words.say("helped: no"),
        "unsure": words.say("helped: not sure"),
    }.get(one.helped, "")
    rest = [part for part in (one.when, one.place, *times, helped) if part]
    return f"{one.what} ({', '.join(rest)})" if rest else one.what


def say_total(total: TotalTold, words: Words) -> str:
    """A total's number, with as many decimals as its questionnaire has."""
    return words.number(total.value, decimals=total.decimals)


def _totals(totals: list[TotalTold], words: Words) -> str:
    first, last = totals[0], totals[-1]
    name = first.name or first.instrument
    if first.low is not None and first.high is not None:
        low, high = (words.number(end, decimals=first.decimals) for end in (first.low, first.high))
        # NOTE: A questionnaire and its range: "RMDQ-24 (0 to 24)".
        name = words.say("{name} ({low} to {high})", name=name, low=low, high=high)
    if len(totals) == 1:
        return words.say("{name}: {value} ({day}).", name=name, value=say_total(last, words), day=words.day(last.day))
    if last.decimals > 1:
        both = words.say(
            "Then {then} ({first}). Now {now} ({last}).",
            then=say_total(first, words),
            first=say_day(first.day, last.day, words),
            now=say_total(last, words),
            last=words.day(last.day),
        )
    else:
        both = say_pair((first.value, first.day), (last.value, last.day), words)
    return f"{name}: {both}"


def _written(written: Iterable[Written], words: Words) -> list[str]:
    # NOTE: A line in the person's own words: {day} is a date.
    return [words.say("{day}: {words}", day=words.day(one.day), words=one.words) for one in written]


def _section(block: Block, lines: Iterable[str], words: Words) -> Section | None:
    # Words that nobody wrote take no room on the page.
    written = tuple(lines)
    return Section(block, block_title(block, words), "", written) if written else None
