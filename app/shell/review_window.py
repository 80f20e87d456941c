"""The physiotherapist's window: an address and a start of its own, no patient's start, and no diary made."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import flet as ft

from app.review.actions import take_out_kept
from app.review.room import Room
from app.review.screen import HERE, ReviewScreen
from app.settings.actions import choose_language
from app.settings.choices import language_for
from app.shell.app import dress, hand_of
from app.shell.wiring import diary_of
from app.store.engine import engine_in_memory
from app.ui.frame import WIDE, Frame, Scene
from app.ui.guard import calm_session_errors, part
from app.ui.hooks import PageNews, handing_anew, use_diary, use_look
from app.ui.notice import NoticeBoard

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.diary import Diary
    from app.device.zone import Clock
    from app.review.ports import Ports

ENDS = 2
"""The parts of a path that lead to one patient."""


def is_review(route: str | None) -> bool:
    """Whether a path leads here."""
    return _parts(route)[:1] == [HERE.strip("/")]


def open_review(
    page: ft.Page, ports: Ports, clock: Clock, languages: tuple[str, ...], begin: Callable[[Room], object] = lambda _: None
) -> None:
    """Show the view on a page. The diary behind it lies in memory, and holds nothing but the language."""
    calm_session_errors()
    diary = diary_of(engine_in_memory(), clock, PageNews())
    choose_language(diary, language_for(None, languages))
    room, board = Room(ports), NoticeBoard()
    take_out_kept(room, diary.today)
    begin(room)
    hand = hand_of(diary, board, languages, clock.stopped_at)
    dress(page, hand.look, hand.diary.words)
    page.render_views(_ReviewApp, diary, board, languages, room)


@ft.component
def _ReviewApp(diary: Diary, board: NoticeBoard, languages: tuple[str, ...], room: Room) -> list[ft.View]:
    """The list, and one patient over it."""
    page = ft.context.page
    route, set_route = ft.use_state(page.route or HERE)
    width, set_width = ft.use_state(page.width or 0)
    ft.use_effect(lambda: _listen(page, set_route, set_width), [])
    ft.use_effect(board.take_down, [route])
    rest = "/".join(_parts(route)[1:ENDS])
    is_wide = (page.width or width) >= WIDE
    whole = handing_anew(lambda: hand_of(diary, board, languages, None), lambda: _Whole(room, rest, is_wide=is_wide))
    here = ft.View(route=f"{HERE}/{rest}" if rest else HERE, padding=0, controls=[ft.SafeArea(expand=True, content=whole)])
    return [ft.View(route=HERE), here] if rest else [here]


@part
def _Whole(room: Room, rest: str, *, is_wide: bool) -> ft.Control:
    """The frame around it."""
    diary = use_diary()
    page, words, look = ft.context.page, diary.words, use_look()
    ft.use_effect(lambda: dress(page, look, words), [look, words.language])
    ft.use_state(room)
    patient = room.desk.patient(rest) if rest else None
    title = patient.alias if patient else words.say("Patients' files")
    scene = Scene(page.route or HERE, title, HERE if rest else None, (), is_wide, is_alone=True)
    return Frame(scene, lambda: ReviewScreen(room, rest))


def _listen(page: ft.Page, set_route: Callable[[str], None], set_width: Callable[[float], None]) -> None:
    page.on_route_change = lambda e: set_route(e.route)
    page.on_view_pop = lambda _: page.navigate(HERE)
    page.on_resize = lambda e: set_width(e.width)


def _parts(route: str | None) -> list[str]:
    return [part for part in urlsplit(route or "/").path.split("/") if part]
