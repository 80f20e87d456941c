"""The block of a person's own activities: then, now and the difference, in their own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.handover.report import Block
from app.handover.sheet import Section
from app.handover.words import block_title, say_nothing, say_pair, say_rule_of_things, say_step

if TYPE_CHECKING:
    from app.core.words import Words
    from app.handover.report import OwnThing, Report


def things_section(report: Report, words: Words) -> Section:
    """One line a thing, their mean where there are two, and the fixed reference."""
    current = [thing for thing in report.things if thing.until is None]
    aside = [thing for thing in report.things if thing.until is not None and thing.ratings]
    lines = [_line(thing, words) for thing in current] + [_aside(thing, words) for thing in aside]
    paired = [thing for thing in current if len(thing.ratings) > 1]
    if len(paired) > 1:
        then = sum(thing.ratings[0].score for thing in paired) / len(paired)
        now = sum(thing.ratings[-1].score for thing in paired) / len(paired)
        lines.append(
            # NOTE: {pairs} is how many things have two numbers; {then} and {now} are means.
            words.say(
                "On average for {pairs} things: then {then}, now {now}.",
                pairs=len(paired),
                then=words.number(then),
                now=words.number(now),
            )
            + f" {say_step(now - then, words)}"
        )
    if paired:
        lines.append(say_rule_of_things(words))
    return Section(Block.ACTIVITIES, block_title(Block.ACTIVITIES, words), _days(report, words), tuple(lines) or (say_nothing(words),))


def _days(report: Report, words: Words) -> str:
    days = {rating.day for thing in report.things for rating in thing.ratings}
    return words.count("rated on {n} day", "rated on {n} days", len(days)) if days else ""


def _line(thing: OwnThing, words: Words) -> str:
    ratings = thing.ratings
    if not ratings:
        return words.say("{thing}: no number yet.", thing=thing.words)
    first, last = ratings[0], ratings[-1]
    if len(ratings) == 1:
        # NOTE: {thing} is an activity in the person's own words, {score} a number from 0 to 10.
        return words.say("{thing}: {score} ({day}).", thing=thing.words, score=first.score, day=words.day(first.day))
    # NOTE: {thing} is an activity in the person's own words, {rest} is "Then 3 (5. nov.). Now 6 (20. nov.)."
    return words.say("{thing}: {rest}", thing=thing.words, rest=say_pair((first.score, first.day), (last.score, last.day), words))


def _aside(thing: OwnThing, words: Words) -> str:
    until = words.day(thing.until) if thing.until else ""
    # NOTE: {day} is the day on which a person set an activity aside.
    aside = words.say("(Set aside {day})", day=until)
    return f"{_line(thing, words)} {aside}"
