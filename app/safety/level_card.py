"""One level of the help page: how soon, which signs, what to do, whom to call."""

from __future__ import annotations

import flet as ft

from app.safety.actions import right_now, rights_in
from app.safety.calling_card import Calls
from app.safety.signs import Level, signs_under
from app.safety.words import level_how, level_title, listed_sign, reasons_to_talk
from app.ui.card import card
from app.ui.guard import part
from app.ui.hooks import use_diary, use_look
from app.ui.text import body, heading


@part
def LevelCard(level: Level) -> ft.Control:
    """The signs of a level under what to do about them."""
    words = use_diary().words
    signs = [Bullet(listed_sign(sign, words)) for sign in signs_under(level)]
    return card(heading(level_title(level, words)), *signs, body(level_how(level, words)), Calls(level, f"help-{level.name.lower()}"))


@part
def TalkCard() -> ft.Control:
    """What is worth a talk, and can wait for the next visit."""
    diary = use_diary()
    words = diary.words
    reasons = [Bullet(reason) for reason in reasons_to_talk(words)]
    doors = [body(right_now(diary, name)) for name in rights_in(diary)]
    return card(heading(level_title(Level.NONE, words)), *reasons, body(level_how(Level.NONE, words)), *doors)


@part
def Bullet(sentence: str) -> ft.Control:
    """One of several."""
    side = 8 * use_look().scale
    dot = ft.Container(width=side, height=side, border_radius=side / 2, bgcolor=ft.Colors.PRIMARY, margin=ft.Margin.only(top=side))
    return ft.Row([dot, ft.Container(body(sentence), expand=True)], spacing=12, vertical_alignment=ft.CrossAxisAlignment.START)
