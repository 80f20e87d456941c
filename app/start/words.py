"""How the start speaks: what the app is and is not, and the few things it asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.start.beginning import Situation, Step, Way

if TYPE_CHECKING:
    from app.core.words import Words


def title(step: Step, words: Words) -> str:
    """The name of a step."""
    return {
        Step.LANGUAGE: words.say("Welcome"),
        Step.ABOUT: words.say("What Rygvej is"),
        Step.HELP: words.say("Good to know"),
        Step.WAY: words.say("How is it for you?"),
        Step.PAIN: words.say("About pain"),
        Step.WORK: words.say("Your work"),
        Step.THINGS: words.say("What matters to you?"),
    }[step]


def say_where(step: Step, words: Words) -> str:
    """How far one has come."""
    steps = list(Step)
    return words.say("{n} of {all}", n=steps.index(step) + 1, all=len(steps))


def what_it_is(words: Words) -> tuple[str, ...]:
    """What the app is and is not, in at most eighty words."""
    return (
        words.say("Rygvej gives you knowledge and a diary of your own about your low back."),
        words.say("The app does not make a diagnosis. Nobody is watching."),
        words.say("What you write stays on this device. Nothing is sent anywhere."),
        words.say("The app is made for adults of 18 and over, and only for the low back."),
        words.say("Are you younger, or does it hurt somewhere else? Then ask your doctor instead."),
    )


def ways(words: Words) -> tuple[tuple[str, str], ...]:
    """The three ways to have it, and what is chosen by touching them."""
    return (
        (Way.NOW.value, words.say("It hurts now")),
        (Way.COMES_AND_GOES.value, words.say("It comes and goes")),
        # NOTE: On a button: I am over it, and want to keep new times with pain away.
        (Way.RECOVERED.value, words.say("I am over it and want to avoid new times with pain")),
    )


def situations(words: Words) -> tuple[tuple[str, str], ...]:
    """How one can stand with work."""
    return (
        # NOTE: Answers to "How is it with work?", on buttons.
        (Situation.IN_WORK.value, words.say("I work")),
        (Situation.SICK_LEAVE.value, words.say("On sick leave")),
        (Situation.NO_WORK.value, words.say("Out of work")),
        (Situation.PENSION.value, words.say("On a pension")),
        (Situation.UNSAID.value, words.say("I would rather not say")),
    )


def about_light(words: Words) -> tuple[str, ...]:
    """Where the offer to write less often about pain comes from, for those who unfold it."""
    return (
        words.say("The source is a small study of 58 people with new back pain (Ferrari 2014)."),
        words.say("Half of them wrote about pain every day for 4 weeks. After 3 months, 52 in 100 of them were over it."),
        words.say("Among those without a diary, 79 in 100 were."),
        words.say("It is one small study by one author. It is a hint and not a proof."),
    )
