"""Is anything new? A list to tick, never ticked beforehand, and one calm card. What is ticked is not kept."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.safety.actions import memory_of
from app.safety.answer_card import AnswerCard, RestingCard, handle_of
from app.safety.facts_card import FactsBeside, KeepFacts
from app.safety.hiding import is_hidden, speaking_sign
from app.safety.hint import ASKED_BESIDE, Profile, level_of, unanswered
from app.safety.signs import Level, Sign
from app.safety.words import sign_text
from app.ui.guard import part
from app.ui.hooks import use_diary
from app.ui.text import body, small
from app.ui.tick import Tick

if TYPE_CHECKING:
    from app.safety.actions import Memory


@dataclass(frozen=True, slots=True)
class Ticked:
    """What stands ticked and answered on the screen now, and nowhere else."""

    signs: frozenset[Sign] = frozenset()
    profile: Profile | None = None

    def turn(self, sign: Sign) -> Ticked:
        """With one tick more or less."""
        return Ticked(self.signs ^ {sign}, self.profile)


@part
def NewSignsScreen() -> ft.Control:
    """Every sign, most urgent first."""
    diary = use_diary()
    words, memory = diary.words, memory_of(diary)
    ticked, set_ticked = ft.use_state(Ticked())
    profile = memory.profile if ticked.profile is None else ticked.profile
    speaks = speaking_sign(ticked.signs, profile, memory.hidden, diary.today)

    def turn(sign: Sign) -> None:
        set_ticked(lambda now: now.turn(sign))

    def tell(new: Profile) -> None:
        set_ticked(lambda now: Ticked(now.signs, new))

    rows: list[ft.Control] = []
    for sign in Sign:
        is_ticked = sign in ticked.signs
        rows.append(Tick(handle_of(sign), sign_text(sign, words), is_ticked, partial(turn, sign)))
        if is_ticked:
            rows.append(FactsBeside(sign, profile, tell))
            rows.append(_Answer(sign, profile, memory, speaks))
    if any(sign in ASKED_BESIDE for sign in ticked.signs):
        rows.append(KeepFacts(profile, memory.profile))
    return ft.Column(
        [
            body(words.say("Tick only what is new for you. Most people tick nothing here, and that is fine.")),
            small(words.say("The ticks are not kept. They are gone when you leave this page.")),
            *rows,
        ],
        spacing=8,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _Answer(sign: Sign, profile: Profile, memory: Memory, speaks: Sign | None) -> ft.Control:
    """The card of the most urgent sign; the others point to it."""
    diary = use_diary()
    words, level = diary.words, level_of(sign, profile)
    if sign is speaks:
        return AnswerCard(sign, level)
    if level is Level.NONE:
        return ft.Container() if unanswered(sign, profile) else AnswerCard(sign, level)
    if is_hidden(level, memory.hidden.get(sign), diary.today):
        return RestingCard(sign)
    return small(words.say("Look at the card above first. Mention this sign too."))
