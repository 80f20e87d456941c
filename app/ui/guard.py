"""The last net. In Flet an error while drawing stops every later redraw, without a word."""

from __future__ import annotations

import logging
from functools import partial, wraps
from typing import TYPE_CHECKING, Any, ParamSpec, Protocol, TypeVar, cast

import flet as ft
from flet.messaging.session import Session

from app.device.durable import durable
from app.ui.hooks import use_board, use_diary, use_hand
from app.ui.trouble import note_error, say_why

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

P = ParamSpec("P")
T = TypeVar("T")
log = logging.getLogger(__name__)


def part(draw: Callable[P, ft.Control]) -> Callable[P, ft.Control]:
    """A component that, if it cannot be drawn, says so in its own place."""

    @wraps(draw)
    def drawn(*args: P.args, **kwargs: P.kwargs) -> ft.Control:
        try:
            return draw(*args, **kwargs)
        except Exception as error:  # noqa: BLE001 - whatever it was, the other parts go on
            note_error(f"could not draw {draw.__name__}", error)
            return _Broken()

    return cast("Callable[P, ft.Control]", ft.component(drawn))


def keyed(key: str, draw: Callable[P, ft.Control]) -> Callable[P, ft.Control]:
    """A part that keeps its state under a name of its own, wherever it stands in a list."""
    return cast("Callable[P, ft.Control]", partial(cast("Any", draw), key=key))


@ft.component
def _Broken() -> ft.Control:
    """What stands where a part could not be drawn."""
    hand = use_hand()
    if hand is None:  # before the diary is open there is no language to say it in
        return ft.Text("…")
    said = ft.Text(hand.diary.words.say("This part cannot be shown right now. What you have written is still there."))
    return said if hand.draw_help is None else ft.Column([said, hand.draw_help(hand.diary)], spacing=8)


class Safely(Protocol):
    """Wraps a handler so that what a person touches never breaks the screen."""

    def __call__(self, act: Callable[[], T], then: Callable[[T], object] | None = None) -> Callable[[], Awaitable[None]]:
        """Do `act`, wait until it is on disk, then `then` may say so."""


def use_safely() -> Safely:
    """The guard for handlers: an error is told in words, and "kept" is said only of what is on disk."""
    board, words = use_board(), use_diary().words

    def safely(act: Callable[[], T], then: Callable[[T], object] | None = None) -> Callable[[], Awaitable[None]]:
        async def handler() -> None:
            try:
                done = act()
                await durable()
                if then:
                    then(done)
            except Exception as error:  # noqa: BLE001 - whatever it was, the person is told and goes on
                note_error("a handler failed", error)
                board.say(say_why(error, words))

        return handler

    return safely


def calm_session_errors() -> None:
    """Keep Flet from sending its English crash page: an error outside a guard is logged and the session goes on."""

    def quiet(_session: Session, message: str) -> None:
        # The first line of the message may hold what a person wrote: only its shape is logged.
        log.error("an error outside a guard, %d lines", message.count("\n"))

    Session.error = quiet  # type: ignore[method-assign, assignment]
