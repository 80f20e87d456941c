"""The few facts that two signs need, asked only beside them, and kept only if the person says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.safety.actions import forget_facts, keep_facts
from app.safety.hint import ASKED_BESIDE, Answer, Fact, Profile
from app.safety.words import question_about
from app.ui.ask import AskChoice
from app.ui.guard import part
from app.ui.hooks import use_diary
from app.ui.tick import Tick

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.safety.signs import Sign


@part
def FactsBeside(sign: Sign, profile: Profile, tell: Callable[[Profile], object]) -> ft.Control:
    """The questions of one ticked sign; most signs have none."""
    if sign not in ASKED_BESIDE:
        return ft.Container()
    questions = [_Question(fact, profile, tell) for fact in ASKED_BESIDE[sign]]
    asked = ft.Column(questions, spacing=16, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
    return ft.Container(asked, padding=ft.Padding.symmetric(vertical=8, horizontal=4))


@part
def _Question(fact: Fact, profile: Profile, tell: Callable[[Profile], object]) -> ft.Control:
    """Yes, no, or not knowing, which counts as the careful answer."""
    words = use_diary().words
    options = ((Answer.YES.value, words.say("Yes")), (Answer.NO.value, words.say("No")), (Answer.UNSURE.value, words.say("I do not know")))
    answer = profile.answer(fact)

    def choose(chosen: str | None) -> None:
        tell(profile.tell(fact, None if chosen is None else Answer(chosen)))

    handle = f"fact-{fact.value.replace('_', '-')}"
    return AskChoice(handle, question_about(fact, words), options, answer.value if answer else None, choose)


@part
def KeepFacts(profile: Profile, kept: Profile) -> ft.Control:
    """Whether the answers are kept for another time; taking the tick away deletes them."""
    diary = use_diary()
    is_kept = kept != Profile()
    label = diary.words.say("Keep my answers on this device, so that I am not asked again")
    return Tick("facts-keep", label, is_kept, lambda: forget_facts(diary) if is_kept else keep_facts(diary, profile))
