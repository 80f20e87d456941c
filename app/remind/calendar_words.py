"""What a reminder is called in a calendar: never the back, never pain, and one's own words only if one chose so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.remind.reminder import About

if TYPE_CHECKING:
    from app.core.words import Words
    from app.remind.reminder import Reminder

# What no line of a calendar can hold, and what some programs take for the end of a line.
_NOT_SAID = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")


def summary_of(reminder: Reminder, words: Words) -> str:
    """One or two words, which other people who see the calendar may read."""
    # NOTE: All of these stand in a calendar that others may see. No word of the back or of pain.
    _ = words.say
    if reminder.about is About.OWN:
        own = reminder.own_words if reminder.shows_words_in_calendar else ""
        return _NOT_SAID.sub(" ", own).strip() or _("Reminder")
    names = {
        About.WALK: _("A walk"),
        About.PACE: _("A break"),
        About.SLEEP: _("The evening"),
        About.CHECK_IN: _("A short check-in"),
        About.DIARY: _("Diary"),
        About.ARTICLE: _("Something to read"),
    }
    return names[reminder.about]
