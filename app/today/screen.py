"""I dag: the few things that matter right now, in their order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import flet as ft

from app.today.actions import ask_of, note_asked
from app.today.order import Piece, order
from app.ui.button import button
from app.ui.card import card
from app.ui.guard import keyed, part
from app.ui.hooks import go, use_diary
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from app.core.diary import Diary
    from app.today.budget import Ask
    from app.today.order import Have


@dataclass(frozen=True, slots=True)
class Offers:
    """What the slices have for I dag, handed in by the shell."""

    waiting: Callable[[Diary], Collection[Ask]]
    have: Callable[[Diary, Ask | None], Have]
    pieces: Mapping[Piece, Callable[[], ft.Control]]
    asks: Mapping[Ask, Callable[[], ft.Control]]


@part
def TodayScreen(offers: Offers) -> ft.Control:
    """The day's name, and at most five things."""
    diary = use_diary()
    ask = ask_of(diary, offers.waiting(diary))
    pieces = order(offers.have(diary, ask))
    drawn = [keyed(piece.value, _Piece)(piece, offers, ask) for piece in pieces]
    return ft.Column(
        [small(_day_now(diary)), *drawn],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _day_now(diary: Diary) -> str:
    """The day's name; at night also why it is still the day before."""
    name = diary.words.long_day(diary.today)
    if diary.now().date() == diary.today:
        return name
    # NOTE: On I dag after midnight. {day} is the name of the day that has just gone.
    return diary.words.say("{day}. The day lasts until 3 at night.", day=name)


@part
def _Piece(piece: Piece, offers: Offers, ask: Ask | None) -> ft.Control:
    """One thing on I dag."""
    if piece is Piece.WELCOME:
        return _Welcome()
    if piece is Piece.AGAIN:
        return _Again()
    if piece is Piece.ASK and ask is not None:
        return keyed(ask.value, _Ask)(ask, offers.asks[ask])
    return offers.pieces[piece]()


@part
def _Ask(ask: Ask, draw: Callable[[], ft.Control]) -> ft.Control:
    """The one thing that is asked unasked; it is remembered once it stands on the screen."""
    diary = use_diary()
    ft.use_effect(lambda: note_asked(diary, ask), [ask, diary.today])
    return draw()


@part
def _Welcome() -> ft.Control:
    """For someone who has told nothing yet."""
    words = use_diary().words
    return card(
        heading(words.say("Welcome")),
        body(words.say("Write how your back is today. It takes a moment. You may leave any question out.")),
        ft.Row([button("today-learn", words.say("Read first"), lambda: go("/laer"))], wrap=True),
    )


@part
def _Again() -> ft.Control:
    """For someone who has been away. Nothing is counted."""
    words = use_diary().words
    return card(heading(words.say("Welcome back")), body(words.say("It is good to see you. You can go on from here.")))
