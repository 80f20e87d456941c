"""A screen's frame: where one is, the way back, help one tap away, the five places, what just happened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import flet as ft

from app.ui.button import handled, icon_button, quiet_button
from app.ui.guard import part, use_safely
from app.ui.hooks import go, use_board, use_diary, use_held_moment, use_look
from app.ui.scroll import SELDOM, Scroll, scrolled
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.words import Words

READABLE = 720
"""No line of text gets wider than this, however wide the window."""

WIDE = 840
"""From this width on the five places stand at the side."""

LARGE = 1.5
"""From this size of text on, the name of a place stands on a line of its own."""

SHORT_NAME = 5
"""A name with fewer letters still gets the width of so many: enough to touch."""

NAV_LETTERS = 14.5
NAV_LARGEST = 20
"""Five names share the width of a phone: they grow to this size and no further."""


@dataclass(frozen=True, slots=True)
class Tab:
    """One of the five places."""

    handle: str
    path: str
    name: str
    icon: ft.IconData
    icon_here: ft.IconData


@dataclass(frozen=True, slots=True)
class Scene:
    """What the frame needs to know of the place that it is drawn for."""

    path: str
    title: str
    parent: str | None
    tabs: tuple[Tab, ...]
    is_wide: bool
    keeps_place: bool = False
    """Whether it is remembered how far down one is."""
    is_bare: bool = False
    """Whether the screen stands alone: no bars, and the whole width."""
    is_alone: bool = False
    """A screen that belongs to no diary: no places beside it, and no settings of anyone."""


@part
def Frame(scene: Scene, draw: Callable[[], ft.Control], draw_above: Callable[[], ft.Control] = ft.Container) -> ft.Control:
    """Everything around a screen, the screen, and what stands above it wherever one is."""
    scroll, _ = ft.use_state(Scroll())
    reading = ft.Column(
        [ft.Container(scrolled(scroll, draw), padding=ft.Padding.only(left=16, right=16, top=8, bottom=32))],
        key=scene.path,
        expand=True,
        scroll=ft.ScrollMode.AUTO,
        scroll_interval=SELDOM,
        on_scroll=scroll.tell if scene.keeps_place else None,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
    scroll.shows(scene.path, reading)
    if scene.is_bare:
        return reading
    rows: list[ft.Control] = [_Top(scene), draw_above(), reading, _NoticeBar()]
    middle = ft.Column(rows, expand=True, spacing=0, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
    if scene.is_alone:
        width = READABLE * 2 if scene.is_wide else None
        return ft.Row([ft.Container(middle, width=width, expand=not width)], expand=True, alignment=ft.MainAxisAlignment.CENTER)
    if not scene.is_wide:
        return ft.Column([middle, _Bottom(scene)], expand=True, spacing=0, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
    column = ft.Container(middle, width=READABLE)
    row = ft.Row([column], alignment=ft.MainAxisAlignment.CENTER, vertical_alignment=ft.CrossAxisAlignment.STRETCH)
    # Each is one thing to a screen reader: side by side, their lines would be read in turns.
    side, centre = ft.Semantics(container=True, content=_Side(scene)), ft.Semantics(container=True, expand=True, content=row)
    return ft.Row([side, centre], expand=True, spacing=0, vertical_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def _Top(scene: Scene) -> ft.Control:
    """Where one is, the way back, help and settings."""
    words, look = use_diary().words, use_look()
    parent = scene.parent
    back: list[ft.Control] = []
    if parent is not None:
        back.append(icon_button("back", words.say("Back"), ft.Icons.ARROW_BACK, lambda: go(parent)))
    ways = _ways_from(scene, words)
    is_large = look.scale >= LARGE
    title = ft.Container(heading(scene.title, 1), expand=True, padding=ft.Padding.only(left=12 if is_large or not back else 0))
    # A little room between them: what touches the name is read before it.
    rows: list[ft.Control] = [ft.Row([*back, title, *ways], spacing=4)]
    if is_large:
        # Large letters get a line of their own; a name is never broken in the middle.
        rows = [ft.Row([*back, ft.Container(expand=True), *ways], spacing=0), ft.Row([title], spacing=0)]
    if held_at := use_held_moment():
        held = words.say("The clock is held at {day}, {time}.", day=words.day(held_at), time=words.time(held_at))
        rows.append(ft.Container(ft.Semantics(container=True, content=small(held)), padding=ft.Padding.only(left=12)))
    return ft.Container(ft.Column(rows, spacing=0), padding=ft.Padding.only(left=4, right=4, top=4))


def _ways_from(scene: Scene, words: Words) -> list[ft.Control]:
    ways: list[ft.Control] = []
    if scene.is_alone:
        return ways
    if scene.path != "/hjaelp":
        # NOTE: The button on every screen that opens "when to seek help". One short word.
        ways.append(quiet_button("help", words.say("Help"), lambda: go("/hjaelp"), icon=ft.Icons.HEALTH_AND_SAFETY_OUTLINED))
    if scene.path != "/indstillinger":
        ways.append(icon_button("settings", words.say("Settings"), ft.Icons.SETTINGS_OUTLINED, lambda: go("/indstillinger")))
    return ways


@part
def _NoticeBar() -> ft.Control:
    """What just happened, and the way to take it back."""
    board, words, safely = use_board(), use_diary().words, use_safely()
    ft.use_state(board)
    notice = board.notice
    if notice is None:
        return ft.Container()
    take_back = notice.take_back

    def say_taken_back(_: object) -> None:
        board.say(words.say("Taken back. It is as it was before."))

    row: list[ft.Control] = [ft.Container(ft.Semantics(live_region=True, container=True, content=body(notice.sentence)), expand=True)]
    if take_back is not None:
        row.append(quiet_button("undo", words.say("Undo"), safely(take_back, say_taken_back)))
    row.append(icon_button("notice-close", words.say("Close"), ft.Icons.CLOSE, board.take_down))
    return ft.Container(
        ft.Row(row, spacing=4),
        padding=ft.Padding.only(left=16, right=4, top=4, bottom=4),
        bgcolor=ft.Colors.SURFACE_CONTAINER,
        border=ft.Border.only(top=ft.BorderSide(2, ft.Colors.PRIMARY)),
    )


def _is_here(scene: Scene, tab: Tab) -> bool:
    return scene.path == tab.path or (tab.path != "/" and scene.path.startswith(tab.path + "/"))


@part
def _Bottom(scene: Scene) -> ft.Control:
    """The five places, under the thumb."""
    size = min(NAV_LARGEST, NAV_LETTERS * use_look().scale)
    places = [_place(tab, size, is_here=_is_here(scene, tab), across=False) for tab in scene.tabs]
    return ft.Container(
        ft.Row(places, spacing=0, alignment=ft.MainAxisAlignment.SPACE_AROUND),
        bgcolor=ft.Colors.SURFACE_CONTAINER,
        border=ft.Border.only(top=ft.BorderSide(1, ft.Colors.OUTLINE_VARIANT)),
        padding=ft.Padding.symmetric(vertical=4),
    )


@part
def _Side(scene: Scene) -> ft.Control:
    """The five places, at the side of a wide window."""
    size = 16 * use_look().scale
    places = [_place(tab, size, is_here=_is_here(scene, tab), across=True) for tab in scene.tabs]
    return ft.Container(
        ft.Column(places, spacing=8, horizontal_alignment=ft.CrossAxisAlignment.STRETCH),
        width=120 + 80 * use_look().scale,
        padding=ft.Padding.symmetric(vertical=24, horizontal=12),
        bgcolor=ft.Colors.SURFACE_CONTAINER,
    )


def _place(tab: Tab, size: float, *, is_here: bool, across: bool) -> ft.Control:
    colour = ft.Colors.PRIMARY if is_here else ft.Colors.ON_SURFACE_VARIANT
    icon = ft.Icon(tab.icon_here if is_here else tab.icon, color=colour)
    # The place one is at has a filled picture, bold letters and a line under it: not a colour alone.
    name = ft.Text(tab.name, size=size, color=colour, weight=ft.FontWeight.BOLD if is_here else None, no_wrap=True)
    line = ft.Border.only(bottom=ft.BorderSide(3, ft.Colors.PRIMARY if is_here else ft.Colors.TRANSPARENT))
    parts: list[ft.Control] = [icon, name]
    under = ft.CrossAxisAlignment.CENTER
    face = ft.Row(parts, spacing=12) if across else ft.Column(parts, spacing=0, tight=True, horizontal_alignment=under)
    around = ft.Padding.symmetric(vertical=12 if across else 6, horizontal=12 if across else 2)
    style = ft.ButtonStyle(padding=around, shape=ft.RoundedRectangleBorder(radius=12))
    touch = ft.TextButton(ft.Container(face, border=line), key=tab.handle, style=style, on_click=lambda: go(tab.path))
    # A longer name gets more of the width, so that the largest letters fit on the narrowest phone.
    return ft.Container(handled(tab.handle, touch, selected=is_here), expand=None if across else max(SHORT_NAME, len(tab.name)))
