"""The calm card under a ticked sign: what to do, whom to call, what to say, and the way to let it rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.safety.actions import is_remembered, put_card_away, remember_sign, take_card_out
from app.safety.calling_card import Calls
from app.safety.hiding import MAY_HIDE
from app.safety.words import advice_on
from app.ui.button import button, quiet_button
from app.ui.card import card
from app.ui.guard import part, use_safely
from app.ui.hooks import use_diary
from app.ui.text import body, heading
from app.ui.tick import Tick

if TYPE_CHECKING:
    from app.safety.signs import Level, Sign


@part
def AnswerCard(sign: Sign, level: Level) -> ft.Control:
    """What to do about one ticked sign."""
    words = use_diary().words
    advice, handle = advice_on(sign, level, words), handle_of(sign)
    # The numbers come before the reasons: on a phone they must not wait below the edge.
    first = [heading(advice.title, 3), body(advice.how), Calls(level, handle), body(advice.to_say), body(advice.why)]
    face = card(*first, _Rest(sign, level), _Remember(sign))
    return ft.Semantics(live_region=True, container=True, content=face)


@part
def _Rest(sign: Sign, level: Level) -> ft.Control:
    """Letting the card rest, where that is safe."""
    diary, safely = use_diary(), use_safely()
    if level not in MAY_HIDE:
        return ft.Container()
    _, handle = diary.words.say, handle_of(sign)
    talked = safely(lambda: put_card_away(diary, sign, is_talked_over=True))
    seen = safely(lambda: put_card_away(diary, sign, is_talked_over=False))
    talk = button(f"{handle}-talked", _("I have talked with the doctor"), talked)
    return ft.Row([talk, quiet_button(f"{handle}-seen", _("Close for today"), seen)], wrap=True, spacing=8, run_spacing=8)


@part
def _Remember(sign: Sign) -> ft.Control:
    """Only if the person wants it: the sign and the date, for their own report."""
    diary = use_diary()
    is_kept = is_remembered(diary, sign)
    label = diary.words.say("Remember the sign and the date for my report")
    return Tick(f"{handle_of(sign)}-remember", label, is_kept, lambda: remember_sign(diary, sign, wanted=not is_kept))


@part
def RestingCard(sign: Sign) -> ft.Control:
    """Where a card was put away: a word about it, and the way to have it back."""
    diary, safely = use_diary(), use_safely()
    words = diary.words
    back = safely(lambda: take_card_out(diary, sign))
    return card(
        body(words.say("You have put the card about this sign away.")),
        ft.Row([quiet_button(f"{handle_of(sign)}-again", words.say("Show it again"), back)], wrap=True),
    )


def handle_of(sign: Sign) -> str:
    """The handle that a sign's controls begin with."""
    return f"sign-{sign.value.replace('_', '-')}"
