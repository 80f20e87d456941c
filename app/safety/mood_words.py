"""How the ladder of help with low mood is spoken of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.safety.mood import Step
from app.safety.numbers import spoken_number

if TYPE_CHECKING:
    from app.core.words import Words
    from app.safety.mood import Rung


def rung_sentence(rung: Rung, words: Words) -> str:
    """What one door is for. The names come from the data."""
    name, number = rung.title or "", spoken_number(rung.number or "")
    return {
        Step.OWN_DOCTOR: words.say("Talk with your own doctor. That is the first door for most people."),
        Step.PSYCHOLOGIST: words.say("Your doctor can refer some people to a psychologist. Ask about it."),
        Step.COURSE: words.say("{name} is a course. Those who teach it live with pain themselves.", name=name),
        Step.ONLINE: words.say("{name} gives help online for worry and low mood.", name=name),
        Step.LIFELINE: words.say(
            "Are you thinking of taking your own life? Call {name} on {number}. You need not give your name.", name=name, number=number
        ),
        Step.EMERGENCY: words.say("Is it urgent, or does nobody answer? Call {number} or the doctor on call.", number=number),
    }[rung.step]
