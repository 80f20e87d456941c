"""The last sheet of a workbook: who made it and of which days, what the numbers mean, and what is told in words alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.observation import Kind
from app.handover.answers import SCORED
from app.handover.xlsx_tables import Cell, XlsxTable, kinds_told, own_head

if TYPE_CHECKING:
    from app.core.words import Words
    from app.handover.report import Report


def about_table(report: Report, words: Words) -> XlsxTable:
    """A line each: what it is, and what is said of it."""
    told = words.say("{told} of {days} days told.", told=words.number(report.days_told), days=words.number(len(report.span)))
    rows: list[tuple[Cell, ...]] = [
        ("Rygvej", words.say("Made by the person it is about. Not a diagnosis.")),
        (words.say("From"), report.span.first),
        (words.say("Until"), report.span.last),
        (words.say("Days told"), told),
        (words.say("Saved on"), report.today),
        # NOTE: In a table about a file: an empty cell is a day that was not told, and no zero.
        (words.say("Empty cells"), words.say("Not told. That is not zero.")),
    ]
    rows += [(own_head(report, kind, words), _scale(kind, words)) for kind in kinds_told(report) if kind in SCORED]
    rows += _in_words(report, words)
    if report.version:
        rows.append((words.say("Version"), report.version))
    # NOTE: The name of a sheet in Excel that says what the file is.
    return XlsxTable(words.say("About the file"), (words.say("What"), words.say("Answer")), tuple(rows))


def _in_words(report: Report, words: Words) -> list[tuple[Cell, ...]]:
    practical = report.practical
    rows: list[tuple[Cell, ...]] = []
    if practical is not None:
        told = (
            (words.say("Interpreter"), practical.interpreter),
            (words.say("Transport"), practical.transport),
            (words.say("Comes along"), practical.companion),
        )
        rows += [(head, said) for head, said in told if said]
    rows += [(words.say("Question"), question) for question in report.questions]
    rows += [(words.say("New sign"), f"{sign.day.isoformat()}: {sign.words or sign.sign}") for sign in report.signs or ()]
    rows += [(words.say("Tried"), _joined(one.what, one.when, one.place)) for one in report.tried]
    return rows


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _scale(kind: Kind, words: Words) -> str:
    """What the two ends of a 0-10 question mean."""
    low, high = _ends(kind, words)
    # NOTE: What the two ends of a scale from 0 to 10 mean.
    return words.say("0 is {low}, 10 is {high}", low=low, high=high) if low else words.say("0 to 10")


def _ends(kind: Kind, words: Words) -> tuple[str, str]:
    hindered = (words.say("not at all"), words.say("could do nothing"))
    hurt = (words.say("no pain"), words.say("the worst pain you can think of"))
    slept = (words.say("very badly"), words.say("very well"))
    ends = {
        Kind.HINDRANCE: hindered,
        Kind.WEEK_HINDRANCE: hindered,
        **dict.fromkeys((Kind.BACK_PAIN, Kind.LEG_PAIN, Kind.WEEK_PAIN, Kind.WEEK_WORST), hurt),
        Kind.ACTIVITY: (words.say("much less than I usually am"), words.say("much more than I usually am")),
        Kind.SLEEP: slept,
        Kind.WEEK_SLEEP: slept,
        Kind.MOOD: (words.say("very low"), words.say("very good")),
        Kind.CONFIDENCE: (words.say("not sure at all"), words.say("completely sure")),
    }
    return ends.get(kind, ("", ""))
