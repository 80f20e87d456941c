"""What helps, and what stands in the way: one line each in five parts of a life. No number, and none of them is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.handover.report import Area
from app.tried.actions import lines_of, tell_area
from app.tried.area import about
from app.tried.area_words import example, say_helps, say_hinders, title
from app.tried.saying import use_saying_of_areas
from app.ui.ask import text_field
from app.ui.button import button, main_button, quiet_button
from app.ui.card import card
from app.ui.guard import keyed, part, use_safely
from app.ui.held import use_held
from app.ui.hooks import use_diary
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.tried.area import AreaTold


@part
def AreasScreen(_rest: str) -> ft.Control:
    """Five parts of a life, each with what is written about it."""
    diary = use_diary()
    words, areas = diary.words, lines_of(diary)
    intro = ft.Column(
        [
            body(words.say("Take only the parts that matter to you. A few words are enough.")),
            small(words.say("It is in your report only if you choose so.")),
        ],
        spacing=4,
    )
    return ft.Column(
        [intro, *(keyed(area.value, _OneArea)(about(areas, area)) for area in Area)],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _OneArea(told: AreaTold) -> ft.Control:
    """One part: what is written, and the way to write."""
    words = use_diary().words
    is_open, set_open = ft.use_state(False)
    named = [heading(title(told.area, words)), small(example(told.area, words))]
    if is_open:
        return card(*named, _Write(told, lambda: set_open(False)))
    lines = [(name, line) for name, line in ((say_helps(words), told.helps), (say_hinders(words), told.hinders)) if line]
    label = words.say("Change") if lines else words.say("Write a line")
    return card(
        *named,
        *(ft.Column([small(name), body(line)], spacing=2) for name, line in lines),
        ft.Row([button(f"area-{told.area.value}-write", label, lambda: set_open(True))], wrap=True),
    )


@part
def _Write(told: AreaTold, close: Callable[[], object]) -> ft.Control:
    """The two lines. Both may be emptied, which takes them away."""
    diary, safely = use_diary(), use_safely()
    words = diary.words
    handle = f"area-{told.area.value}"
    helps, hinders = use_held(told.helps), use_held(told.hinders)
    saved = use_saying_of_areas(words.say("Saved."), close)
    save = safely(lambda: tell_area(diary, told.area, helps.now, hinders.now), saved)
    return ft.Column(
        [
            text_field(f"{handle}-helps", say_helps(words), helps.now, helps.hold),
            text_field(f"{handle}-hinders", say_hinders(words), hinders.now, hinders.hold),
            ft.Row(
                [
                    main_button(f"{handle}-save", words.say("Save"), save, icon=ft.Icons.CHECK),
                    quiet_button(f"{handle}-leave", words.say("Leave it as it was"), close),
                ],
                wrap=True,
            ),
        ],
        spacing=12,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
