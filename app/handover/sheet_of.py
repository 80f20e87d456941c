"""Makes the one page of a report: its blocks in the order that a physiotherapist reads them, in the language handed in."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from app.core.series import WINDOW
from app.handover import in_words
from app.handover.flared import flares_section
from app.handover.moved import exercises_section, walking_section
from app.handover.numbers import numbers_section
from app.handover.report import Area, Block
from app.handover.sheet import Section, Sheet
from app.handover.tables import tables_of
from app.handover.things import things_section
from app.handover.words import area_title
from app.handover.worked import work_section

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.core.words import Words
    from app.handover.report import Report

AREA_OF: Final[Mapping[Block, Area]] = MappingProxyType(
    {
        Block.PAIN: Area.BODY,
        Block.FLARES: Area.BODY,
        Block.SLEEP: Area.BODY,
        Block.ACTIVITIES: Area.ACTIVITY,
        Block.FUNCTION: Area.ACTIVITY,
        Block.WALKING: Area.ACTIVITY,
        Block.EXERCISES: Area.ACTIVITY,
        Block.SCORES: Area.ACTIVITY,
        Block.WORK: Area.TAKING_PART,
        Block.CONFIDENCE: Area.PERSON,
    }
)
"""Where each block stands when the person groups them; the others follow after the groups, as they are."""

ALWAYS = Block.SIGNS
"""What is not told about new signs must not be read as a no, so it is always said."""

_SECTIONS: Final[Mapping[Block, Callable[[Report, Words], Section | None]]] = MappingProxyType(
    {
        Block.PRACTICAL: in_words.practical_section,
        Block.ACTIVITIES: things_section,
        Block.PAIN: lambda report, words: numbers_section(Block.PAIN, report, words),
        Block.FUNCTION: lambda report, words: numbers_section(Block.FUNCTION, report, words),
        Block.WALKING: walking_section,
        Block.EXERCISES: exercises_section,
        Block.FLARES: flares_section,
        Block.SLEEP: lambda report, words: numbers_section(Block.SLEEP, report, words),
        Block.CONFIDENCE: lambda report, words: numbers_section(Block.CONFIDENCE, report, words),
        Block.WORK: work_section,
        Block.SCORES: in_words.scores_section,
        Block.QUESTIONS: in_words.questions_section,
        Block.SIGNS: in_words.signs_section,
        Block.MARKS: in_words.marks_section,
        Block.TRIED: in_words.tried_section,
        Block.AROUND: lambda report, words: in_words.around_section(report.areas, words),
        Block.NOTES: in_words.notes_section,
    }
)


def sheet_of(report: Report, words: Words) -> Sheet:
    """The page, and the tables that follow it."""
    chosen = [block for block in Block if block in report.blocks or block is ALWAYS]
    made = [section for block in chosen if (section := _SECTIONS[block](report, words)) is not None]
    sections = _grouped(made, report, words) if Block.AROUND in report.blocks and report.areas else tuple(made)
    return Sheet(
        language=words.language,
        # NOTE: The title of the page that a person hands to their physiotherapist.
        title=words.say("From my back diary"),
        header=_header(report, words),
        sections=sections,
        tables=tables_of(report, words),
        footer=_footer(report, words),
    )


def _header(report: Report, words: Words) -> tuple[str, ...]:
    span = report.span
    weeks = len(span) // WINDOW
    length = words.count("{n} week", "{n} weeks", weeks) if weeks and len(span) % WINDOW == 0 else ""
    length = length or words.count("{n} day", "{n} days", len(span))
    # NOTE: Over a report: {first} and {last} are dates in full, {length} is "12 weeks".
    period = words.say("{first} to {last} ({length}).", first=words.long_day(span.first), last=words.long_day(span.last), length=length)
    told = words.say("{told} of {days} days told.", told=words.number(report.days_told), days=words.number(len(span)))
    whose = words.say("Made by the person it is about. Not a diagnosis.")
    return (period, f"{told} {whose}")


def _footer(report: Report, words: Words) -> tuple[str, ...]:
    lines = [
        words.say("Averages stand on at least 4 days of 7. Nothing is guessed where days are missing."),
        # NOTE: Under a report: {day} is the day on which it was made, {app} is the app's name.
        words.say("Made {day} with {app}. They chose what is here.", day=words.long_day(report.today), app="Rygvej"),
    ]
    if report.helped_days:
        lines.append(words.count("{n} day is written with help.", "{n} days are written with help.", len(report.helped_days)))
    if report.collected:
        given = report.collected
        lines.append(
            # NOTE: The person's consent to be counted with others: {purpose} and {scope} are their words, {day} a date.
            words.say(
                "May be collected (said on {day}): {purpose}, {scope}",
                purpose=given.purpose,
                scope=given.scope,
                day=words.day(given.given),
            )
        )
    return tuple(lines)


def _grouped(made: list[Section], report: Report, words: Words) -> tuple[Section, ...]:
    """The blocks by the part of life they are about, each with the person's own line about it; then the rest."""
    first = [section for section in made if section.block is Block.PRACTICAL]
    after = [section for section in made if section.block not in AREA_OF and section.block not in (Block.PRACTICAL, Block.AROUND)]
    groups: list[Section] = []
    for area in Area:
        mine = [section for section in made if AREA_OF.get(section.block) is area]
        lines = [line for line in report.areas if line.area is area and (line.helps or line.hinders)]
        own = in_words.around_section(lines, words, names_area=False)
        groups += [replace(section, group=area_title(area, words)) for section in (*mine, *((own,) if own else ()))]
    return (*first, *groups, *after)
