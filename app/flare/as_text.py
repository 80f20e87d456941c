"""The plan for bad days as a text to print or send: help on top, then what is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.flare.plan_words import say_new_signs, title

if TYPE_CHECKING:
    from app.core.words import Words
    from app.flare.bad_days import BadDayPlan


def as_text(plan: BadDayPlan, words: Words) -> str:
    """The whole plan. The lines end as every program for texts reads them."""
    emergency = words.say("In an emergency: 112.")
    parts = [words.say("My plan for bad days"), f"{say_new_signs(words)} {emergency}"]
    parts += [f"{title(field, words)}\n{text}" for field, text in plan.items()]
    return "\n\n".join(parts).replace("\n", "\r\n") + "\r\n"
