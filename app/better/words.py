"""How letting go is spoken of: kindly, and without closing a door."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.better.reasons import Reason

if TYPE_CHECKING:
    from app.core.words import Words


def reason(why: Reason, words: Words) -> str:
    """What makes it good to ask someone, in the person's own voice."""
    return {
        Reason.SETBACK: words.say("My back hurts again, and I cannot manage it on my own."),
        Reason.STANDSTILL: words.say("I have stopped moving."),
        Reason.WORK: words.say("It is hard to keep my job."),
    }[why]


def door(why: Reason, words: Words) -> str:
    """Whom to ask."""
    return {
        Reason.SETBACK: words.say("Talk with your own doctor."),
        Reason.STANDSTILL: words.say("A physiotherapist or a chiropractor can help you get going."),
        Reason.WORK: words.say("Talk with your boss and your own doctor. Your tasks and hours can be changed for a time."),
    }[why]
