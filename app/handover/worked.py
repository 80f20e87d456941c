"""The block of work: how many days as usual, with changes, and off."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from app.core.observation import Kind
from app.handover.holds import DAYS_AT_WORK
from app.handover.report import Block
from app.handover.sheet import Section
from app.handover.words import block_title, say_days, say_nothing

if TYPE_CHECKING:
    from app.core.words import Words
    from app.handover.report import Report

USUAL, ADAPTED, OFF = "usual", "adapted", "off"
"""How a day at work was, as the diary keeps it."""


def work_section(report: Report, words: Words) -> Section:
    """The days told one by one, and those told by the week."""
    told = Counter(str(one.value) for one in report.told if one.kind is Kind.WORK)
    sums: Counter[Kind] = Counter()
    for one in report.told:
        if one.kind in DAYS_AT_WORK and not isinstance(one.value, str):
            sums[one.kind] += round(one.value)
    weeks = {one.day for one in report.told if one.kind in DAYS_AT_WORK}
    lines = []
    if told:
        lines.append(_line(told[USUAL], told[ADAPTED], told[OFF], words))
    if weeks:
        line = _line(sums[Kind.WORK_DAYS_USUAL], sums[Kind.WORK_DAYS_ADAPTED], sums[Kind.WORK_DAYS_OFF], words)
        by_week = words.count("Told by the week, {n} week:", "Told by the week, {n} weeks:", len(weeks))
        lines.append(f"{by_week} {line}")
    days = say_days(sum(told.values()), report.span, words) if told else ""
    return Section(Block.WORK, block_title(Block.WORK, words), days, tuple(lines) or (say_nothing(words),))


def _line(usual: int, adapted: int, off: int, words: Words) -> str:
    return words.say(
        # NOTE: Days at work: {usual}, {adapted} and {off} are numbers of days.
        "As usual {usual}, with changes {adapted}, off sick {off} days.",
        usual=words.number(usual),
        adapted=words.number(adapted),
        off=words.number(off),
    )
