"""What every kind of answer is called at the head of a column, and how its words read there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.observation import NO, YES, Kind
from app.handover.answers import AT_WORK, SCORED

if TYPE_CHECKING:
    from app.core.words import Words


def kind_name(kind: Kind, words: Words) -> str:
    """The name of a kind, the same in every file."""
    return {
        Kind.HINDRANCE: words.say("Hindrance"),
        Kind.BACK_PAIN: words.say("Back pain"),
        Kind.LEG_PAIN: words.say("Leg pain"),
        Kind.ACTIVITY: words.say("Activity"),
        Kind.SLEEP: words.say("Sleep"),
        Kind.MOOD: words.say("Mood"),
        # NOTE: The head of a column in a table; what the person asks follows after a colon.
        Kind.OWN_ONE: words.say("Own question 1"),
        Kind.OWN_TWO: words.say("Own question 2"),
        Kind.WEEK_PAIN: words.say("Back pain over a week"),
        Kind.WEEK_WORST: words.say("Back pain at its worst"),
        Kind.FLARE: words.say("Flare-up"),
        Kind.WORK: words.say("Work"),
        Kind.MARK: words.say("Mark"),
        Kind.WEEK_HINDRANCE: words.say("Hindrance over a week"),
        Kind.WEEK_SLEEP: words.say("Sleep over a week"),
        Kind.CONFIDENCE: words.say("Confidence"),
        Kind.WORK_DAYS_USUAL: words.say("Days at work as usual"),
        Kind.WORK_DAYS_ADAPTED: words.say("Days at work with changes"),
        Kind.WORK_DAYS_OFF: words.say("Days off sick"),
        # NOTE: Heads of columns in a table, minutes of a day.
        Kind.WALK_MINUTES: words.say("Walking, minutes"),
        # NOTE: The head of a column with yes or no: exercises for strength were done that day.
        Kind.STRENGTH: words.say("Strength done"),
        # NOTE: The head of a column with yes or no: the clock for breaks was used that day.
        Kind.PACE_USED: words.say("Breaks used"),
        Kind.SLEEP_MINUTES: words.say("Asleep, minutes"),
        Kind.BED_MINUTES: words.say("In bed, minutes"),
        # NOTE: The head of a column: how many exercises were ticked that day.
        Kind.EXERCISES_DONE: words.say("Exercises done"),
        # NOTE: The head of a column with yes or no: the plans rested that day.
        Kind.PAUSE: words.say("Plans paused"),
    }[kind]


def kind_head(kind: Kind, words: Words) -> str:
    """The name with its scale, for whoever sees the table without the app."""
    name = kind_name(kind, words)
    return f"{name} (0-10)" if kind in SCORED else name


def answer_words(words: Words) -> dict[str, str]:
    """How an answer that is a word reads, by its name in files."""
    at_work = (words.say("As usual"), words.say("Adapted"), words.say("Stayed off work"), words.say("Not a work day"))
    return {YES: words.say("Yes"), NO: words.say("No"), **dict(zip(AT_WORK, at_work, strict=True))}
