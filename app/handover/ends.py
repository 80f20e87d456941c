"""What the two ends of a 0-10 question mean, so that nobody who reads a figure must guess which way it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.observation import Kind

if TYPE_CHECKING:
    from app.core.words import Words

KNOWN = frozenset({Kind.BACK_PAIN, Kind.LEG_PAIN, Kind.WEEK_PAIN, Kind.WEEK_WORST})
"""Pain from 0 to 10 is read alike everywhere; the other questions say what their 10 is."""


def ends_of(kind: Kind, words: Words) -> tuple[str, str]:
    """What 0 and 10 mean; nothing for a person's own question."""
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


def say_with_ten(title: str, kind: Kind, words: Words) -> str:
    """A question's name, with what 10 is where one could guess wrongly."""
    ten = "" if kind in KNOWN else ends_of(kind, words)[1]
    # NOTE: In a report: a question's short name and what 10 means, such as "Sleep (10: very well)".
    return words.say("{title} (10: {ten})", title=title, ten=ten) if ten else title
