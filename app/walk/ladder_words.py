"""The stairs in words, for those who listen and beside the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.walk.words import say_dose

if TYPE_CHECKING:
    from app.core.words import Words
    from app.walk.dose import Aim
    from app.walk.week import Week


def say_stairs(week: Week, ahead: int, aim: Aim, words: Words) -> str:
    """Where one stands, and where the stairs lead."""
    here = words.say("This is week {n}: {dose}.", n=week.number, dose=say_dose(week.dose, words))
    if not ahead:
        return f"{here} {words.say('The plan is at your own goal, so it stays there.')}"
    # NOTE: {goal} is "30 minutes on 5 days"; {weeks} is "12 weeks".
    there = words.say(
        "A little more each week would be {goal} in {weeks}.", goal=say_dose(aim, words), weeks=words.count("{n} week", "{n} weeks", ahead)
    )
    return f"{here} {there} {words.say('It may take longer, and that is fine.')}"
