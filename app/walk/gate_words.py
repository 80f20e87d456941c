"""How the questions before a plan are asked, and whom to talk to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.walk.gate import Asked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.words import Words


def ask(asked: Asked, words: Words) -> str:
    """One question, to be answered with yes or no."""
    questions = {
        Asked.NEW_BREAK: words.say("Do you have a new break in your back? One from brittle bones counts for the first weeks."),
        Asked.LOOSE: words.say("Has a doctor said that a bone in your back is loose or unstable?"),
        Asked.SIGNS: words.say("Do you have one of the signs that need help now?"),
        Asked.NERVE: words.say("Do you have a new slipped disc that presses hard on a nerve?"),
        Asked.NARROW: words.say("Has a doctor said that the canal in your back is very narrow?"),
        Asked.OLD_BREAK: words.say("Do you have an older break in your back from brittle bones?"),
        Asked.OPERATION: words.say("Has your back been operated on in the last 3 months?"),
        Asked.PREGNANT: words.say("Are you pregnant?"),
        Asked.HOSPITAL: words.say("Have you got a plan for exercise from a hospital?"),
    }
    return questions[asked]


def say_advice(words: Words) -> str:
    """Who should get advice before they begin (C45)."""
    return words.say(
        "Get advice first if you have a new break or a loose bone in your back, strong pressure on a nerve, or a narrow canal."
    )


def say_no_plan(answers: Mapping[Asked, bool], words: Words) -> tuple[str, ...]:
    """Whom to talk to when there is no plan here, and what is open all the same."""
    now = (words.say("Look at the page about help now. It says whom to call."),) if answers.get(Asked.SIGNS) else ()
    return (
        *now,
        words.say("Talk with your doctor first. Say that you would like to move more, and ask what is right for you."),
        words.say("Your diary, your sleep and the articles are open as before."),
        words.say("You can change your answers at any time."),
    )


def say_talk_first(answers: Mapping[Asked, bool], words: Words) -> tuple[str, ...]:
    """Whom to talk to before the plan opens."""
    said = []
    if answers.get(Asked.HOSPITAL):
        said.append(words.say("The plan from the hospital comes first. Ask them if this one fits beside it."))
    if answers.get(Asked.PREGNANT):
        said.append(words.say("Ask your midwife or your doctor if the plan is right for you."))
    if any(is_yes for asked, is_yes in answers.items() if asked not in {Asked.HOSPITAL, Asked.PREGNANT}):
        said.append(words.say("Ask your doctor or your physiotherapist if the plan is right for you."))
    return (*said, words.say("When you have talked about it, the plan opens here. The rest of the app is open as before."))
