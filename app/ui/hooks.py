"""How a component gets the diary and the look, and how it hears that something changed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

import flet as ft

from app.core.look import Look
from app.ui.trouble import note_error

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from app.core.diary import Diary
    from app.ui.notice import NoticeBoard


@ft.observable
@dataclass
class Jottings:
    """Counts what is written down and not told yet."""

    times: int = 0


@ft.observable
@dataclass
class PageNews:
    """Counts changes; whoever holds it is redrawn. One to a session: Flet sends to the page in hand."""

    times: int = 0
    tell_others: Callable[[], None] = lambda: None
    jottings: Jottings = field(default_factory=Jottings)

    def spread(self) -> None:
        """Something was written, here."""
        self.hear()
        self.tell_others()

    def jot(self) -> None:
        """Something was written down here that is not told yet. Another window shows it as it shows all news."""
        self.jottings.times += 1
        self.tell_others()

    def hear(self) -> None:
        """Something was written, here or in another window."""
        self.times += 1


@dataclass(frozen=True, slots=True)
class Hand:
    """What every component may ask for."""

    diary: Diary
    look: Look
    board: NoticeBoard
    held_at: datetime | None = None
    """The moment that a stopped clock stands at: whoever sees the app must see that too."""
    draw_help: Callable[[Diary], ft.Control] | None = None
    """Help that needs nothing of the diary, for where a part is broken."""


_hand = ft.create_context(cast("Hand", None))  # there is none until the diary is open


def handing(hand: Hand, draw: Callable[[], ft.Control]) -> ft.Control:
    """Draw with the hand within reach of everything below, and draw it all anew when the diary changes."""
    return handing_anew(lambda: hand, draw)


def handing_anew(take: Callable[[], Hand], draw: Callable[[], ft.Control], before: Hand | None = None) -> ft.Control:
    """The same with a hand that may itself be another one when the diary changed; `before` serves until one could be taken."""
    return _Held(take, draw, before)


@ft.component
def _Held(take: Callable[[], Hand], draw: Callable[[], ft.Control], before: Hand | None) -> ft.Control:
    """The one place that listens: were the parts to listen too, a touch would draw some of them several times."""
    last = ft.use_ref(before)
    try:
        hand = take()
    except Exception as error:
        # Unguarded, this would still every later redraw. A new window has nothing to go on with, and is told why.
        if last.current is None:
            raise
        note_error("the diary could not be looked at", error)
        hand = last.current
    last.current = hand
    ft.use_state(hand.diary.news)  # to hold an observable is to listen to it
    return _hand(hand, draw)


def use_hand() -> Hand | None:
    """The hand, if one is held out."""
    return ft.use_context(_hand)


def use_diary() -> Diary:
    """The diary. Whatever stands under a hand is drawn anew when it changes."""
    return ft.use_context(_hand).diary


def use_jottings() -> None:
    """For a form: it alone is drawn anew when something is written in it, so that a touch is answered at once."""
    ft.use_state(use_diary().news.jottings)


def use_look() -> Look:
    """How the person wants it to look."""
    hand = use_hand()
    return hand.look if hand else Look()


def use_held_moment() -> datetime | None:
    """Where the clock stands, if it was stopped."""
    hand = use_hand()
    return hand.held_at if hand else None


def use_board() -> NoticeBoard:
    """Where to say that something was kept or went wrong."""
    return ft.use_context(_hand).board


def go(path: str) -> None:
    """Open another place of the app."""
    ft.context.page.navigate(path)
