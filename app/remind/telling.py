"""What a reminder says where anybody may see it, and what one touch opens. Neutral, unless the person chose otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.remind.ports import Told
from app.remind.reminder import About
from app.remind.ringing import is_about_bedtime

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.words import Words
    from app.remind.reminder import Reminder

PATHS: Final[Mapping[About, str]] = {
    About.WALK: "/planer/gaa",
    About.PACE: "/planer/pauser",
    About.SLEEP: "/planer/soevn",
    About.CHECK_IN: "/skriv/uge",
    About.DIARY: "/skriv",
    About.ARTICLE: "/laer",
    About.OWN: "/",
}
"""What one touch opens."""


def say_neutral(reminder: Reminder, words: Words) -> str:
    """What anybody may see over the person's shoulder. What a person wrote themselves is not shown either."""
    if reminder.is_plain:
        return _plain(reminder, words)
    if is_about_bedtime(reminder):
        return words.say("Is it soon time to sleep?")
    return {
        About.WALK: words.say("Do you feel like a walk?"),
        About.PACE: words.say("Do you feel like a break?"),
        About.SLEEP: words.say("Do you feel like writing about the night?"),
        About.CHECK_IN: words.say("Do you have a moment for the questions of the week?"),
        About.DIARY: words.say("Do you feel like writing about today?"),
        About.ARTICLE: words.say("Do you feel like reading a little?"),
        About.OWN: words.say("You asked to be reminded of something."),
    }[reminder.about]


def _plain(reminder: Reminder, words: Words) -> str:
    return {
        About.WALK: words.say("Do you feel like a walk for your back?"),
        About.PACE: words.say("Does your back need a break?"),
        About.SLEEP: words.say("Do you feel like writing how you sleep with your back?"),
        About.CHECK_IN: words.say("How was the week with your back?"),
        About.DIARY: words.say("How is your back today?"),
        About.ARTICLE: words.say("Do you feel like reading about your back?"),
        About.OWN: reminder.own_words,
    }[reminder.about]


def told_of(reminder: Reminder, words: Words) -> Told:
    """What the system is handed: it may stand on a locked screen."""
    return Told(
        "Rygvej" if reminder.is_plain else words.say("A reminder"), say_neutral(reminder, words), PATHS[reminder.about], reminder.id
    )
