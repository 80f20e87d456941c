"""The days of the paper as rows of small boxes: a number, Tab or Enter, and one is in the next."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, cast

import flet as ft

from app.ui.guard import part
from app.ui.hooks import use_diary, use_look
from app.ui.text import heading, small

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from datetime import date

    from app.core.words import Words
    from app.paper.column import Column
    from app.paper.typed_in import Cell
    from app.ui.held import Held

WIDE = 92
"""How wide a box is with its name over it, at the usual size of text."""


@part
def DayRows(days: tuple[date, ...], columns: tuple[Column, ...], typed: Held[dict[Cell, str]]) -> ft.Control:
    """A day under the other; from the last box of one, Enter goes on to the first of the next."""
    words, scale = use_diary().words, use_look().scale
    fields = [_field(day, column, typed) for day in days for column in columns]
    for field, following in pairwise(fields):
        field.on_submit = _on_to(following)
    rows = [_row(day, columns, fields[n * len(columns) : (n + 1) * len(columns)], words, WIDE * scale) for n, day in enumerate(days)]
    return ft.Column(rows, spacing=16, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def _row(day: date, columns: Sequence[Column], fields: Sequence[ft.TextField], words: Words, wide: float) -> ft.Control:
    boxes = [_named(field, column, day, words, wide) for field, column in zip(fields, columns, strict=True)]
    row = ft.Row(boxes, wrap=True, spacing=8, run_spacing=8, vertical_alignment=ft.CrossAxisAlignment.END)
    return ft.Column([heading(words.long_day(day), 4), row], spacing=4, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def _field(day: date, column: Column, typed: Held[dict[Cell, str]]) -> ft.TextField:
    def changed(event: ft.Event[ft.TextField]) -> None:
        typed.hold({**typed.now, (day, column.kind): event.control.value or ""})

    return ft.TextField(
        value=typed.now.get((day, column.kind), ""),
        key=_handle(day, column),
        keyboard_type=ft.KeyboardType.NUMBER,
        text_align=ft.TextAlign.CENTER,
        border=ft.OutlineInputBorder(),
        on_change=changed,
    )


def _named(field: ft.TextField, column: Column, day: date, words: Words, wide: float) -> ft.Control:
    """The box with its short name over it; to whoever listens it says its day too."""
    # NOTE: The name of a box that is read aloud. {day} is such as "4. mar.", {title} such as "Back pain".
    label = words.say("{day}, {title}", day=words.day(day), title=column.title)
    over = ft.Semantics(exclude_semantics=True, content=small(column.title))
    named = ft.MergeSemantics(ft.Semantics(identifier=_handle(day, column), label=label, content=field))
    return ft.Container(ft.Column([over, named], spacing=2, tight=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH), width=wide)


def _handle(day: date, column: Column) -> str:
    return f"paper-{day.isoformat()}-{column.kind.value}"


def _on_to(following: ft.TextField) -> Callable[[], Awaitable[None]]:
    async def go_on() -> None:
        await cast("Awaitable[None]", following.focus())  # type: ignore[no-untyped-call] # Flet says nothing of it

    return go_on
