"""The app as Flet sees it: one root that knows the path, the language, the look and the width."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import flet as ft

from app.settings.actions import choices_of
from app.settings.choices import language_for
from app.shell.catalog import catalogue
from app.shell.places import PLACES
from app.shell.routes import find, way_back
from app.ui.frame import WIDE, Frame, Scene, Tab
from app.ui.guard import calm_session_errors, part
from app.ui.hooks import Hand, handing
from app.ui.notice import NoticeBoard
from app.ui.palette import DARK, LIGHT
from app.ui.theme import FONT_FILES, mode, theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.diary import Diary
    from app.core.look import Look
    from app.core.words import Words
    from app.shell.routes import Found

CUSTOMS = {"da": ft.Locale("da", "DK"), "en": ft.Locale("en", "GB")}


@ft.component
def App(diary: Diary, board: NoticeBoard, languages: tuple[str, ...]) -> list[ft.View]:
    """Every view on the way here, this one last."""
    page = ft.context.page
    ft.use_state(diary.news)
    route, set_route = ft.use_state(page.route or "/")
    width, set_width = ft.use_state(page.width or 0)
    ft.use_effect(lambda: _listen(page, set_route, set_width), [])
    choices = choices_of(diary)
    words = catalogue(language_for(choices.language, languages))
    ft.use_effect(lambda: _dress(page, choices.look, words), [choices.look, words.language])
    ft.use_effect(board.take_down, [route])
    found = find(route, PLACES)
    hand = Hand(replace(diary, words=words), choices.look, board)
    scene = _scene(found, words, is_wide=width >= WIDE)
    here = ft.View(
        route=found.path,
        padding=0,
        controls=[ft.SafeArea(expand=True, content=_Whole(hand, scene, lambda: found.place.screen(found.rest)))],
    )
    return [*(ft.View(route=path) for path in way_back(found, PLACES)), here]


@part
def _Whole(hand: Hand, scene: Scene, draw: Callable[[], ft.Control]) -> ft.Control:
    """The frame with the screen in it, and the hand within reach of both."""
    return handing(hand, lambda: Frame(scene, draw))


def _scene(found: Found, words: Words, *, is_wide: bool) -> Scene:
    tabs = tuple(
        Tab(f"nav-{place.name}", place.path, place.title(words), place.icon, place.icon_here)
        for place in PLACES
        if place.icon and place.icon_here
    )
    return Scene(found.path, found.place.title(words), found.parent, tabs, is_wide)


def _listen(page: ft.Page, set_route: Callable[[str], None], set_width: Callable[[float], None]) -> None:
    """Follow the path, the back of the phone, and the width of the window."""
    page.on_route_change = lambda e: set_route(e.route)
    page.on_view_pop = lambda _: page.navigate((way_back(find(page.route, PLACES), PLACES) or ("/",))[-1])
    page.on_resize = lambda e: set_width(e.width)


def _dress(page: ft.Page, look: Look, words: Words) -> None:
    """Put the look on the page itself."""
    page.title = "Rygvej"
    page.fonts = FONT_FILES
    page.theme, page.dark_theme, page.theme_mode = theme(LIGHT, look), theme(DARK, look), mode(look)
    here = CUSTOMS[words.language]
    page.locale_configuration = ft.LocaleConfiguration(supported_locales=list(CUSTOMS.values()), current_locale=here)
    page.update()


def open_session(page: ft.Page, diary: Diary, languages: tuple[str, ...]) -> None:
    """Show the app on a page, and show it anew when the page comes back from sleep."""
    calm_session_errors()
    # What changed while the phone slept was never drawn.
    page.on_connect = lambda _: diary.news.spread()
    # Pictures are drawn in the colours of the moment.
    page.on_platform_brightness_change = lambda _: diary.news.spread()
    page.on_app_lifecycle_state_change = lambda e: diary.news.spread() if e.state == ft.AppLifecycleState.RESUME else None
    page.render_views(App, diary, NoticeBoard(), languages)
