"""The app as Flet sees it: one root that knows the path, the language, the look and the width."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

import flet as ft

from app.settings.actions import choices_of
from app.settings.choices import language_for
from app.shell.beginning import start_first
from app.shell.catalog import catalogue
from app.shell.locking import help_at, use_lock, watch_over
from app.shell.places import PLACES
from app.shell.reminding import ask_at_start, draw_above
from app.shell.routes import back_from, find, way_back
from app.ui.frame import WIDE, Frame, Scene, Tab
from app.ui.guard import calm_session_errors, part
from app.ui.hooks import Hand, handing_anew, use_diary, use_look
from app.ui.notice import NoticeBoard
from app.ui.palette import DARK, LIGHT
from app.ui.theme import FONT_FILES, mode, theme

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from app.core.diary import Diary
    from app.core.look import Look
    from app.core.words import Words
    from app.shell.routes import Found

CUSTOMS = {"da": ft.Locale("da", "DK"), "en": ft.Locale("en", "GB")}


@ft.component
def App(diary: Diary, opened: Hand, languages: tuple[str, ...]) -> list[ft.View]:
    """Every view on the way here, this one last. What the window was opened with serves while the diary cannot be looked at."""
    page, board = ft.context.page, opened.board
    route, set_route = ft.use_state(page.route or "/")
    width, set_width = ft.use_state(page.width or 0)
    ft.use_effect(lambda: _listen(page, set_route, set_width), [])
    ft.use_effect(board.take_down, [route])
    ft.use_effect(lambda: ask_at_start(diary), [])
    found, came_from = find(route, PLACES), ft.use_ref(cast("str | None", None))
    back = back_from(found, came_from.current or PLACES[0].path)
    if not found.place.is_aside:
        came_from.current = found.path
    whole = handing_anew(
        lambda: hand_of(diary, board, languages, opened.held_at),
        lambda: _Whole(found, back, is_wide=(page.width or width) >= WIDE),
        opened,
    )
    here = ft.View(route=found.path, padding=0, controls=[ft.SafeArea(expand=True, content=whole)])
    return [*(ft.View(route=path) for path in way_back(found, PLACES)), here]


def hand_of(diary: Diary, board: NoticeBoard, languages: tuple[str, ...], held_at: datetime | None) -> Hand:
    """The diary in the person's language, and their look."""
    choices = choices_of(diary)
    words = catalogue(language_for(choices.language, languages))
    return Hand(replace(diary, words=words), choices.look, board, held_at, draw_help=help_at)


@part
def _Whole(found: Found, back: str | None, *, is_wide: bool) -> ft.Control:
    """The frame with the screen in it, the page dressed as the person wants it."""
    diary = use_diary()
    page, words, look = ft.context.page, diary.words, use_look()
    ft.use_effect(lambda: dress(page, look, words), [look, words.language])
    if (locked := use_lock(found.path)) is not None:
        return locked
    shown = start_first(found, diary)
    scene = _scene(shown, back if shown is found else shown.parent, words, is_wide=is_wide)
    return Frame(scene, lambda: shown.place.screen(shown.rest), ft.Container if shown.path == PLACES[0].path else draw_above)


def _scene(found: Found, back: str | None, words: Words, *, is_wide: bool) -> Scene:
    tabs = tuple(
        Tab(f"nav-{place.name}", place.path, place.title(words), place.icon, place.icon_here)
        for place in PLACES
        if place.icon and place.icon_here
    )
    keeps_place = found.place.keeps_place and bool(found.rest)
    return Scene(found.path, found.place.title(words), back, tabs, is_wide, keeps_place, found.place.is_bare)


def _listen(page: ft.Page, set_route: Callable[[str], None], set_width: Callable[[float], None]) -> None:
    """Follow the path, the back of the phone, and the width of the window."""
    page.on_route_change = lambda e: set_route(e.route)
    page.on_view_pop = lambda _: page.navigate((way_back(find(page.route, PLACES), PLACES) or ("/",))[-1])
    page.on_resize = lambda e: set_width(e.width)


def dress(page: ft.Page, look: Look, words: Words) -> None:
    """Put the look on the page itself."""
    page.title = "Rygvej"
    if not page.web:  # in a browser the page itself brings them, before the first word is drawn
        page.fonts = FONT_FILES
    page.theme, page.dark_theme, page.theme_mode = theme(LIGHT, look), theme(DARK, look), mode(look)
    here = CUSTOMS[words.language]
    page.locale_configuration = ft.LocaleConfiguration(supported_locales=list(CUSTOMS.values()), current_locale=here)
    page.update()


def open_session(page: ft.Page, diary: Diary, languages: tuple[str, ...], held_at: datetime | None = None) -> None:
    """Show the app on a page, and show it anew when the page comes back from sleep."""
    calm_session_errors()
    # Pictures are drawn in the colours of the moment.
    page.on_platform_brightness_change = lambda _: diary.news.spread()
    hand = hand_of(diary, NoticeBoard(), languages, held_at)
    # Before the first screen, which would else be drawn in colours that are not ours, and fade from them.
    dress(page, hand.look, hand.diary.words)
    watch_over(page, diary, lambda: page.render_views(App, diary, hand, languages))
