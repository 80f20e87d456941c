"""How a report speaks, whoever reads it: short lines, figures with the days they stand on, and never a verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.observation import Kind
from app.core.trend import FLOOR, POINTS, SHARE
from app.handover.reference import MEAN_POINTS, SINGLE_POINTS, SOURCE, SOURCE_OF_THINGS
from app.handover.report import Area, Block

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from app.core.day import Span
    from app.core.words import Words


def block_title(block: Block, words: Words) -> str:
    """What stands over a block."""
    return {
        # NOTE: Headings in a report for one's physiotherapist. Very short.
        Block.PRACTICAL: words.say("Practical"),
        Block.ACTIVITIES: words.say("Own activities (0-10)"),
        Block.PAIN: words.say("Pain (0-10)"),
        Block.FUNCTION: words.say("Function (0-10)"),
        Block.WALKING: words.say("Walking"),
        Block.EXERCISES: words.say("Exercises"),
        Block.FLARES: words.say("Flare-ups"),
        Block.SLEEP: words.say("Sleep (0-10)"),
        Block.CONFIDENCE: words.say("Confidence and mood (0-10)"),
        Block.WORK: words.say("Work"),
        Block.SCORES: words.say("Questionnaire totals"),
        Block.QUESTIONS: words.say("Questions for the visit"),
        Block.SIGNS: words.say("New signs"),
        Block.MARKS: words.say("Own marks"),
        Block.TRIED: words.say("What I have tried"),
        Block.AROUND: words.say("What helps, what stands in the way"),
        Block.NOTES: words.say("Own notes"),
    }[block]


def area_title(area: Area, words: Words) -> str:
    """A part of a life."""
    return {
        # NOTE: Five parts of a life that a report can be grouped by.
        Area.BODY: words.say("Body"),
        Area.ACTIVITY: words.say("Doing things"),
        Area.TAKING_PART: words.say("Taking part"),
        Area.SURROUNDINGS: words.say("Surroundings"),
        Area.PERSON: words.say("Myself"),
    }[area]


def kind_title(kind: Kind, names: Mapping[Kind, str], words: Words) -> str:
    """What a question is called; the person's own by their own name."""
    if kind in names:
        return names[kind]
    return {
        Kind.HINDRANCE: words.say("Hindrance"),
        Kind.BACK_PAIN: words.say("Back pain"),
        Kind.LEG_PAIN: words.say("Leg pain"),
        Kind.ACTIVITY: words.say("Activity"),
        Kind.SLEEP: words.say("Sleep"),
        Kind.MOOD: words.say("Mood"),
        Kind.OWN_ONE: words.say("A question of your own"),
        Kind.OWN_TWO: words.say("A question of your own"),
        Kind.WEEK_PAIN: words.say("Back pain over a week"),
        Kind.WEEK_WORST: words.say("Back pain at its worst"),
        Kind.FLARE: words.say("Flare-up"),
        Kind.WORK: words.say("Work"),
        Kind.MARK: words.say("Marks"),
        Kind.WEEK_HINDRANCE: words.say("Hindrance over a week"),
        Kind.WEEK_SLEEP: words.say("Sleep over a week"),
        Kind.CONFIDENCE: words.say("Confidence"),
        Kind.WORK_DAYS_USUAL: words.say("Days at work as usual"),
        Kind.WORK_DAYS_ADAPTED: words.say("Days at work with changes"),
        Kind.WORK_DAYS_OFF: words.say("Days off sick"),
        Kind.WALK_MINUTES: words.say("Minutes walked"),
        Kind.STRENGTH: words.say("Strength or balance"),
        Kind.PACE_USED: words.say("Breaks used"),
        Kind.SLEEP_MINUTES: words.say("Minutes asleep"),
        Kind.BED_MINUTES: words.say("Minutes in bed"),
        Kind.EXERCISES_DONE: words.say("Exercises done"),
        Kind.PAUSE: words.say("Pause"),
    }[kind]


def say_day(day: date, among: date, words: Words) -> str:
    """A day, with its year where that is another one than the page's own."""
    if day.year == among.year:
        return words.day(day)
    # NOTE: A short day and its year: "2. dec. 2025".
    return words.say("{day} {year}", day=words.day(day), year=day.year)


def say_days(told: int, span: Span, words: Words) -> str:
    """How many of a time's days are told."""
    # NOTE: How many of the days of a report have an answer: "62 of 84 days".
    return words.say("{told} of {days} days", told=words.number(told), days=words.number(len(span)))


def say_weeks(told: int, words: Words) -> str:
    """How many weeks an answer was given in."""
    return words.count("{n} week", "{n} weeks", told)


def say_mean(title: str, mean: float, days: str, words: Words) -> str:
    """A question's mean over the whole time, beside its days."""
    # NOTE: {title} is a question's short name, {mean} a number, {days} is "62 of 84 days".
    return words.say("{title}: {mean} on average ({days}).", title=title, mean=words.number(mean), days=days)


def say_too_few(title: str, days: str, words: Words) -> str:
    """There is no mean where less than four days are told."""
    return words.say("{title}: too few days ({days}).", title=title, days=days)


def say_then(mean: float, days: int | None, last: str, words: Words) -> str:
    """Where it began: a week's mean, its days, and the day it ends on."""
    if days is None:
        # NOTE: Where a person began: {mean} is the average of the 7 days that end on {day}.
        return words.say("Then {mean} (7 days to {day}).", mean=words.number(mean), day=last)
    return words.say("Then {mean} ({days} of 7 days to {day}).", mean=words.number(mean), days=words.number(days), day=last)


def say_now(mean: float | None, days: int, last: date, words: Words) -> str:
    """The last seven days of the time, or that too few of them are told."""
    told = words.number(days)
    if mean is None:
        return words.say("Now: too few days ({days} of 7 days to {day}).", days=told, day=words.day(last))
    return words.say("Now {mean} ({days} of 7 days to {day}).", mean=words.number(mean), days=told, day=words.day(last))


def say_step(step: float, words: Words) -> str:
    """How far now is from then, as a figure and which way."""
    size = words.number(abs(step))
    if size == words.number(0):
        return words.say("About as before.")
    # NOTE: How far now is from then: {n} is a number.
    return words.say("{n} lower.", n=size) if step < 0 else words.say("{n} higher.", n=size)


def say_pair(then: tuple[float, date], now: tuple[float, date], words: Words) -> str:
    """Two single answers with their days, and the difference."""
    said = words.say(
        "Then {then} ({first}). Now {now} ({last}).",
        then=words.number(then[0]),
        first=say_day(then[1], now[1], words),
        now=words.number(now[0]),
        last=words.day(now[1]),
    )
    return f"{said} {say_step(now[0] - then[0], words)}"


def say_band(low: float, high: float, words: Words) -> str:
    """The reference around one start."""
    return words.say("Reference: from {low} to {high}", low=words.number(low), high=words.number(high))


def say_rule(words: Words) -> str:
    """The fixed reference for pain and hindrance, and where it is from."""
    return words.say(
        # NOTE: A convention from research. {points} is 2, {share} is 30, {least} is 1, {source} a paper and its year.
        "Reference, the same for all: {points} points or {share} % of then, at least {least} ({source}). Not a goal.",
        points=words.number(POINTS),
        share=words.number(100 * SHARE),
        least=words.number(FLOOR),
        source=SOURCE,
    )


def say_rule_of_things(words: Words) -> str:
    """The fixed reference for a person's own things, and which way the numbers go."""
    return words.say(
        # NOTE: {mean} is 2, {single} is 3, {source} a paper and its year.
        "High is good. Reference, the same for all: {mean} points on average, {single} for one thing ({source}). Not a goal.",
        mean=words.number(MEAN_POINTS),
        single=words.number(SINGLE_POINTS),
        source=SOURCE_OF_THINGS,
    )


def say_nothing(words: Words) -> str:
    """A block that was chosen, and of which nothing is told."""
    # NOTE: In a report: nothing was written about this in the time.
    return words.say("Not told.")
