"""Everyone whose files are open: found by a few letters, sorted as one likes, a page at a time."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.review.patient import Order, listed
from app.review.words import say_order, say_span, say_told
from app.ui.ask import AskChoice, text_field
from app.ui.button import button, handled
from app.ui.card import card
from app.ui.guard import part
from app.ui.hooks import go, use_diary
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from app.core.words import Words
    from app.review.patient import Patient
    from app.review.room import Room

PAGE = 25
"""So many stand on the screen at once; the rest is a touch away."""


@part
def PatientList(room: Room, here: str) -> ft.Control:
    """The search, the order and the list."""
    words = use_diary().words
    shown, set_shown = ft.use_state(PAGE)
    everyone = room.desk.patients
    if not everyone:
        return ft.Container()
    found = listed(everyone, room.order, room.wanted, room.desk.notes)

    def type_(typed: str) -> None:
        room.wanted = typed
        set_shown(PAGE)

    def sort(name: str | None) -> None:
        room.order = Order(name) if name else room.order

    orders = tuple((order.value, say_order(order, words)) for order in Order)
    said = words.count("{n} patient", "{n} patients", len(found))
    head = card(
        heading(words.say("Patients")),
        text_field("review-search", words.say("Search in names and notes"), room.wanted, type_),
        AskChoice("review-order", words.say("Sort by"), orders, room.order.value, sort),
        ft.Semantics(live_region=True, container=True, content=small(said)),
    )
    more = [ft.Row([button("review-more", words.say("Show more"), lambda: set_shown(shown + PAGE))])] if len(found) > shown else []
    rows = [_row(patient, n, here, words) for n, patient in enumerate(found[:shown], start=1)]
    return ft.Column([head, *rows, *more], spacing=12, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def _row(patient: Patient, n: int, here: str, words: Words) -> ft.Control:
    files = words.count("{n} file", "{n} files", len(patient.files))
    # NOTE: {alias} is a random name such as 3F2A-90C1; {file} is the name of a file.
    name = words.say("{alias}: {file}", alias=patient.alias, file=patient.files[-1].name)
    lines = [body(name), small(say_span(patient.span, words)), small(say_told(patient, words))]
    said = ft.Column([*lines, *([small(files)] if len(patient.files) > 1 else [])], spacing=2, expand=True)
    face = ft.Row([said, ft.Icon(ft.Icons.CHEVRON_RIGHT)])
    style = ft.ButtonStyle(padding=16, shape=ft.RoundedRectangleBorder(radius=16), bgcolor=ft.Colors.SURFACE_CONTAINER)
    handle = f"review-patient-{n}"
    return handled(handle, ft.OutlinedButton(face, key=handle, style=style, on_click=partial(go, f"{here}/{patient.person}")))
