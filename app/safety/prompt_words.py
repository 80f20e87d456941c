"""The calm words that are no sign of danger: one sentence each, and a door."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.safety.prompts import Prompt

if TYPE_CHECKING:
    from app.core.words import Words

A_LOT = 9
"""From here on a told number gets a calm word beside it, and nothing else."""


def prompt_sentence(prompt: Prompt, words: Words) -> str:
    """What is said, without a verdict on anybody's figures."""
    return {
        Prompt.LOW_MOOD: words.say("Your mood has been low for a while. There is help, and your own doctor is a good place to begin."),
        Prompt.HARD_TIME: words.say("That sounds hard. Would you like to make an appointment with the person who helps you?"),
        Prompt.LEG_EIGHT_WEEKS: words.say("Your leg has hurt for 8 weeks. Talk with your doctor about it next time."),
        Prompt.LEG_WHEN_WALKING: words.say("Your leg has cut your walks short for some weeks. Talk with your doctor about it next time."),
        Prompt.HELD_BACK_DESPITE_HELP: words.say(
            "Your back still holds you back a lot after 12 weeks of help. Ask your doctor what can come next."
        ),
        Prompt.NO_PROGRESS: words.say("Your days are about as they were 8 weeks ago. Talk with someone who can help you find another way."),
    }[prompt]


def word_on_high_pain(score: int, words: Words) -> str | None:
    """A calm word after a very high number; the number alone is no sign of danger."""
    if score < A_LOT:
        return None
    return words.say("{score} is a lot. Pain can be high without anything being broken. Your plan for bad days is here.", score=score)
