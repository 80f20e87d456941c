"""What I have tried: treatments, scans, other illness and hopes. All of it is optional, and nothing is asked unasked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.tried.actions import add_tried, correct_tried, forget_tried, things_of
from app.tried.form_view import TriedForm
from app.tried.saying import use_saying
from app.tried.tried import Kind, Typed, of_kind, typed_of
from app.tried.words import hint, name, say_add, say_rest, title
from app.ui.button import button, quiet_button
from app.ui.card import card
from app.ui.guard import keyed, part, use_safely
from app.ui.hooks import use_diary
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from app.tried.tried import Tried


@part
def TriedScreen(_rest: str) -> ft.Control:
    """What is written, kind after kind."""
    diary = use_diary()
    things = things_of(diary)
    return ft.Column(
        [_Intro(), *(keyed(kind.value, _Group)(kind, of_kind(things, kind)) for kind in Kind)],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _Intro() -> ft.Control:
    """Whom it is for, and that it stays here until the person takes it along."""
    words = use_diary().words
    return ft.Column(
        [
            body(words.say("Write what you like, in your own words. Then you need not remember it all when someone asks.")),
            small(words.say("It is in your report only if you choose so.")),
        ],
        spacing=4,
    )


@part
def _Group(kind: Kind, things: tuple[Tried, ...]) -> ft.Control:
    """The things of one kind, and room for one more."""
    diary = use_diary()
    words = diary.words
    is_open, set_open = ft.use_state(False)
    handle = f"tried-{kind.value}"
    if is_open:
        save = partial(add_tried, diary, kind)
        more: ft.Control = keyed(f"new-{len(things)}", TriedForm)(f"{handle}-new", kind, Typed(), save, lambda: set_open(False))
    else:
        more = ft.Row([button(f"{handle}-add", say_add(kind, words), lambda: set_open(True), icon=ft.Icons.ADD)], wrap=True)
    return card(
        heading(title(kind, words)),
        small(hint(kind, words)),
        *(keyed(one.id, _OneThing)(one, f"{handle}-{n}") for n, one in enumerate(things, start=1)),
        more,
    )


@part
def _OneThing(one: Tried, handle: str) -> ft.Control:
    """One thing as it was told, and what can be done about it."""
    diary, safely = use_diary(), use_safely()
    words = diary.words
    is_open, set_open = ft.use_state(False)
    gone = use_saying(words.say("Deleted."))
    if is_open:
        return TriedForm(handle, one.kind, typed_of(one), partial(correct_tried, diary, one.id), lambda: set_open(False))
    row = [
        button(f"{handle}-change", words.say("Change"), lambda: set_open(True)),
        quiet_button(f"{handle}-delete", words.say("Delete"), safely(partial(forget_tried, diary, one.id), gone)),
    ]
    return ft.Column(
        [heading(name(one), 3), *map(small, say_rest(one, words)), ft.Row(row, wrap=True)],
        spacing=4,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
