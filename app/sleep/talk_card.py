"""Should I talk with someone? Three calm questions, asked once, and who can help. No pills, and no verdict."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.core.function import Function
from app.sleep.actions import look
from app.sleep.habit_words import say_sign
from app.sleep.saying import use_saying
from app.sleep.sign import Answer, Sign, has_sign, has_sleepy_days
from app.sleep.sign_actions import answer_sign, forget_signs, leave_signs, signs_of
from app.ui.ask import AskChoice, Folded
from app.ui.button import quiet_button
from app.ui.card import card
from app.ui.guard import keyed, part, use_safely
from app.ui.hooks import use_diary
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.core.words import Words
    from app.sleep.kept import Changed
    from app.sleep.sign import SignAnswer


@part
def TalkCard() -> ft.Control:
    """Who can help, and the three questions until they are answered or left."""
    diary = use_diary()
    words, answers = diary.words, signs_of(diary)
    is_asked = len(answers) < len(Sign)
    fold = words.say("Three short questions") if is_asked else words.say("Your answers")
    is_read = diary.has(Function.SLEEP_TIPS)
    said = say_talk(answers, words, is_long_hard=look(diary).is_long_hard) if is_read else say_talk((), words, is_long_hard=False)
    return card(
        heading(words.say("Should I talk with someone?")),
        *map(body, said),
        # Where nothing is read out of the answers nobody is asked; what is answered can still be changed and deleted.
        *([Folded("sleep-signs", fold, _Questions)] if is_read or answers else []),
    )


def say_talk(answers: Sequence[SignAnswer], words: Words, *, is_long_hard: bool) -> tuple[str, ...]:
    """What fits the person's own answers and nights; else when a talk is a help at all."""
    said = []
    if has_sign(answers):
        said.append(words.say("You said yes to a sign that your own doctor would like to hear about. Book a time, and tell what is new."))
    if has_sleepy_days(answers):
        said.append(words.say("Do not drive when you are drowsy."))
    if is_long_hard:
        said.append(
            words.say("The nights have been hard for 4 weeks. Your municipality may have a sleep counsellor. Your own doctor can help.")
        )
    if said:
        return tuple(said)
    return (
        words.say("Do you sleep badly most nights for weeks? Your own doctor can help. Your municipality may have a sleep counsellor."),
        words.say("Talks and habits often help with sleep. You can work with sleep and pain at the same time."),
    )


@part
def _Questions() -> ft.Control:
    """The three questions; each answer can be changed, and all can be deleted."""
    diary, safely, say = use_diary(), use_safely(), use_saying()
    words, given = diary.words, {one.sign: one.answer for one in signs_of(diary)}
    options = ((Answer.YES.value, words.say("Yes")), (Answer.NO.value, words.say("No")))

    def ask(sign: Sign) -> ft.Control:
        there = given.get(sign)
        chosen = None if there is None else there.value

        def choose(name: str | None) -> None:
            say(answer_sign(diary, sign, Answer(name) if name else None), words.say("Noted."))

        return keyed(sign.value, AskChoice)(f"sleep-sign-{sign.value}", say_sign(sign, words), options, chosen, choose)

    def left(changed: Changed) -> None:
        say(changed, words.say("All right. You will not be asked again."))

    def gone(changed: Changed) -> None:
        say(changed, words.say("Your answers are deleted."))

    tools = []
    if len(given) < len(Sign):
        label = words.say("I would rather not answer")
        tools.append(quiet_button("sleep-signs-leave", label, safely(partial(leave_signs, diary), left)))
    if given:
        tools.append(quiet_button("sleep-signs-out", words.say("Delete the answers"), safely(partial(forget_signs, diary), gone)))
    why = words.say("They help you see if a talk with the doctor is a good idea. The app cannot tell what it is. You may leave them.")
    return ft.Column(
        [small(why), *map(ask, Sign), ft.Row(tools, wrap=True)], spacing=12, horizontal_alignment=ft.CrossAxisAlignment.STRETCH
    )
