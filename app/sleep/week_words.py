"""How a week of nights is spoken of: figures on average, a neutral reference, and what may be worth a try."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.scale import HIGHEST
from app.core.series import ENOUGH_DAYS
from app.sleep.advice import Tip
from app.sleep.week import FOR_ADVICE
from app.sleep.words import say_span, say_time

if TYPE_CHECKING:
    from app.core.words import Words
    from app.sleep.week import Figures, Week

REFERENCE = 85
"""Percent of the time in bed that many sleep. General knowledge, awaiting a clinician's check; a reference and no grade."""


def say_week(week: Week, words: Words) -> str:
    """How many nights, and what they are on average once there are enough."""
    figures = week.figures
    if figures is None:
        return say_few(week, words)
    nights = words.count("{n} night in the last 7 days.", "{n} nights in the last 7 days.", figures.nights)
    slept = words.say(
        "On average you slept {asleep} and were in bed for {bed}.",
        asleep=say_span(figures.asleep, words),
        bed=say_span(figures.in_bed, words),
    )
    return f"{nights} {slept}"


def say_few(week: Week, words: Words) -> str:
    """How many nights there are while they are too few for an average."""
    if not week.nights:
        return words.say("No nights are written down in the last 7 days.")
    told = words.count("{n} night in the last 7 days.", "{n} nights in the last 7 days.", len(week.nights))
    later = words.say("From {n} nights on you see an average here.", n=ENOUGH_DAYS)
    return f"{told} {later}"


def say_more(figures: Figures, words: Words) -> tuple[str, ...]:
    """The other figures of the week, a sentence each."""
    awake = words.say(
        "On average {first} min to fall asleep, {then} min awake in the night and {last} min at the end.",
        first=words.number(figures.falling_asleep),
        then=words.number(figures.awake_in_night),
        last=words.number(figures.at_the_end),
    )
    up = words.say("Between the first and the last time you got up: {span}.", span=say_span(figures.spread, words))
    if figures.rested is None:
        return awake, up
    return awake, up, words.say("Rested: {mean} of {highest} on average.", mean=words.number(figures.rested), highest=HIGHEST)


def say_share(figures: Figures, words: Words) -> str:
    """How much of the time in bed was slept, and the reference beside it."""
    share = words.say("You slept {share} % of the time in bed.", share=words.number(figures.efficiency))
    beside = words.say("To compare with: many sleep {n} % or more. It is a reference, and no grade.", n=REFERENCE)
    return f"{share} {beside}"


def say_picture(week: Week, words: Words) -> str:
    """What the picture shows, for those who listen."""
    if not week.nights:
        return say_week(week, words)
    rows = (
        words.say(
            # NOTE: One night in a picture, read aloud: {day} is a short day, {out} and {up} times of day, {asleep} a length.
            "{day}: in bed from {out} to {up}, asleep {asleep}.",
            day=words.weekday(one.night.day),
            out=say_time(one.night.lights_out.time, words),
            up=say_time(one.night.up.time, words),
            asleep=say_span(one.asleep, words),
        )
        for one in week.nights
    )
    return " ".join((say_week(week, words), *rows))


def say_tips(tips: tuple[Tip, ...] | None, words: Words) -> tuple[str, ...]:
    """What may be worth a try. Nothing at all while there are too few nights."""
    if tips is None:
        return ()
    return tuple(say_tip(tip, words) for tip in tips) or (words.say("Your sleep looks calm."),)


def say_tip(tip: Tip, words: Words) -> str:
    """One of them."""
    sentences = {
        Tip.DOCTOR: words.say("You said yes to one of three signs. Talk with your own doctor. Do not drive when you are drowsy."),
        Tip.TALK: words.say(
            "The nights have been broken for 4 weeks. You can talk with a sleep counsellor in your municipality or with your own doctor."
        ),
        Tip.FIXED_TIME: words.say("You get up at different times. Would you like to try a fixed time to get up?"),
        Tip.SLEEPY: words.say("Go to bed when you are sleepy. Have a calm time before that."),
        Tip.NIGHT_PLAN: words.say(
            "Have a plan for the night. Turn over and breathe calmly. Get up if you are wide awake and steady on your legs."
        ),
        Tip.UP_AND_LIGHT: words.say("Get up when you have woken, and get some light."),
    }
    return sentences[tip]


def say_when_tips(words: Words) -> str:
    """From when on there is something to try."""
    return words.say("From {n} nights on there may be something to try.", n=FOR_ADVICE)
