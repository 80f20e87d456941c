"""How the signs are spoken of: what to look for, what to do, whom to call, when, and what to say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.safety.hint import Fact
from app.safety.signs import Level, Sign

if TYPE_CHECKING:
    from app.core.words import Words


@dataclass(frozen=True, slots=True)
class Advice:
    """An answer to a sign: what to do and when, why in calm words, and what to say on the phone."""

    title: str
    why: str
    how: str
    to_say: str


def sign_text(sign: Sign, words: Words) -> str:
    """A sign as a person would notice it. No names of illnesses."""
    return {
        Sign.ACCIDENT_PARALYSED: words.say("A bad accident, and you cannot feel or move your legs"),
        Sign.FAINT_OR_CHEST: words.say(
            "Sudden and very strong pain in the back or belly, and you are about to faint. Or pain in the chest, or it is hard to breathe"
        ),
        Sign.BLADDER_BOWEL: words.say("New: you cannot pee, cannot feel that you need to, or cannot hold your pee or stool"),
        Sign.SADDLE_NUMB: words.say("New: you are numb in the crotch, around the anus or the genitals"),
        Sign.NEW_WEAKNESS_48H: words.say(
            "New within 48 hours: a leg or foot has become clearly weak. The foot drops, or the leg gives way"
        ),
        Sign.WEAKNESS_FAST: words.say("A leg that is getting weaker fast"),
        Sign.FEVER_ILL: words.say("Fever and back pain, and you feel ill"),
        Sign.FALL_NEW_PAIN: words.say("New pain after a fall or an accident"),
        Sign.NUMB_BOTH_LEGS: words.say("New tingling or numbness in both legs"),
        Sign.WEAKNESS_SLOW: words.say("A leg that is slowly getting weaker"),
        Sign.WEIGHT_LOSS: words.say("You have lost weight without wanting to"),
        Sign.NIGHT_PAIN_NO_EASE: words.say("Pain at night that does not ease when you turn, many nights in a row"),
        Sign.NEW_DIFFERENT_PAIN: words.say("A new pain that is not like the one you know"),
        Sign.MORNING_STIFF_YOUNG: words.say("Stiff for a long time in the morning, and you were young when it began"),
    }[sign]


def listed_sign(sign: Sign, words: Words) -> str:
    """A sign on the help page, with what makes it count where nobody is asked."""
    if sign is Sign.FALL_NEW_PAIN:
        return words.say(
            "New pain after a fall or an accident. Most of all if your bones are brittle, you take steroids, or you are 70 or older"
        )
    if sign is Sign.NEW_DIFFERENT_PAIN:
        return words.say("You have had cancer, and now have a new pain that is not like the one you know. Call today or tomorrow")
    return sign_text(sign, words)


def question_about(fact: Fact, words: Words) -> str:
    """A question that is asked only beside the sign that needs it."""
    return {
        Fact.SEVENTY: words.say("Are you 70 or older?"),
        Fact.BRITTLE_BONES: words.say("Has a doctor said that your bones are brittle?"),
        Fact.STEROIDS: words.say("Do you take steroids, such as prednisolone, as tablets?"),
        Fact.CANCER: words.say("Have you had cancer before?"),
    }[fact]


def level_title(level: Level, words: Words) -> str:
    """What to do and when, in one line."""
    return {
        Level.L4: words.say("Call 112."),
        Level.L3: words.say("Call now."),
        Level.L2: words.say("Call your doctor today."),
        Level.L1: words.say("Book an appointment with your doctor this week."),
        Level.NONE: words.say("Talk about it at your next visit."),
    }[level]


def level_how(level: Level, words: Words) -> str:
    """Whom to call, and what to do when nobody answers."""
    return {
        Level.L4: words.say("Say where you are and what has happened. Stay on the phone."),
        Level.L3: words.say(
            "Call your own doctor on weekdays from 8 to 16. At other times call the doctor on call. If you do not get through, call 112."
        ),
        Level.L2: words.say("Call your own doctor. If the doctor is closed, call the doctor on call."),
        Level.L1: words.say("Call or write to your own doctor. Say what is new."),
        Level.NONE: words.say("It can wait until you see your doctor or the person who helps you with your back."),
    }[level]


def _why(level: Level, words: Words) -> str:
    return {
        Level.L4: words.say("You ticked a sign that needs help at once."),
        Level.L3: words.say(
            "You ticked a sign that a doctor must look at right away. There may be a simple reason. But help works best when it comes fast."
        ),
        Level.L2: words.say("It is a sign that the doctor would like to hear about the same day. There is often a simple reason."),
        Level.L1: words.say("It is a sign that your doctor would like to hear about. There is often a simple reason."),
        Level.NONE: words.say("This sign alone says little. You may go on as you usually do."),
    }[level]


def advice_on(sign: Sign, level: Level, words: Words) -> Advice:
    """The answer to one sign. Each has its own words for the phone."""
    title, how = level_title(level, words), level_how(level, words)
    if sign is Sign.NEW_DIFFERENT_PAIN and level is Level.L1:
        title = words.say("Call your doctor today or tomorrow.")
        how = words.say("Call your own doctor. Say what is new, and what you have been ill with before.")
    return Advice(title, _why(level, words), how, words.say("Say on the phone: {words}", words=_to_say(sign, words)))


def _to_say(sign: Sign, words: Words) -> str:
    return {
        Sign.ACCIDENT_PARALYSED: words.say("There has been an accident. I cannot feel or move my legs."),
        Sign.FAINT_OR_CHEST: words.say("I have suddenly become very ill. It hurts here, or I cannot get enough air."),
        Sign.BLADDER_BOWEL: words.say("My back hurts, and this is new: I cannot pee or hold on as I could before."),
        Sign.SADDLE_NUMB: words.say("My back hurts, and this is new: I am numb in the crotch."),
        Sign.NEW_WEAKNESS_48H: words.say("My back hurts, and this is new: my leg or foot has become weak within two days."),
        Sign.WEAKNESS_FAST: words.say("My back hurts, and this is new: my leg gets weaker fast."),
        Sign.FEVER_ILL: words.say("My back hurts, I have a fever, and I feel ill."),
        Sign.FALL_NEW_PAIN: words.say("I fell or had an accident, and now I have a new pain in my back."),
        Sign.NUMB_BOTH_LEGS: words.say("My back hurts, and this is new: both my legs feel numb or tingle."),
        Sign.WEAKNESS_SLOW: words.say("My back hurts, and my leg is slowly getting weaker."),
        Sign.WEIGHT_LOSS: words.say("My back hurts, and I have lost weight without wanting to."),
        Sign.NIGHT_PAIN_NO_EASE: words.say("My back hurts at night, and it does not ease when I turn."),
        Sign.NEW_DIFFERENT_PAIN: words.say("I have a new pain that is not like the one I know."),
        Sign.MORNING_STIFF_YOUNG: words.say("I am stiff for a long time in the morning. It began when I was young."),
    }[sign]


def reasons_to_talk(words: Words) -> tuple[str, ...]:
    """What is no sign of danger, and still worth a talk (safety.md 2.1, L0)."""
    return (
        words.say("Pain in the leg for 8 weeks without getting less"),
        words.say("Pain in the leg when you walk, for 8 to 12 weeks without getting less"),
        words.say("Your back holds you back a lot, and 12 weeks of help have not changed it"),
        words.say("8 weeks with the app, and your days are as hard as before"),
    )
