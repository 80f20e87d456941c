"""Draws any sheet: headings, lines, pictures and folded tables, as large as the reader wants them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.core.curve import Curve
from app.ui.ask import Folded
from app.ui.chart import sign_line
from app.ui.drawing import Drawing
from app.ui.frame import READABLE, WIDE
from app.ui.guard import keyed, part
from app.ui.hooks import use_diary, use_look
from app.ui.ink import ink_for
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from app.core.picture import Ink
    from app.handover.sheet import Figure, Section, Sheet, Table

    ShowDay = Callable[[date], object]

ACROSS = 22
"""The size of the letters where it is read across a table."""


@part
def SheetView(handle: str, sheet: Sheet, *, is_large: bool = False, show_day: ShowDay | None = None) -> ft.Control:
    """The whole page, as it goes out. Where a day can be shown, a point is touched for its day."""
    words = use_diary().words
    # Alone on a screen it is the screen's own name.
    top = 1 if is_large else 2
    parts: list[ft.Control] = [heading(sheet.title, top), *(_line(line, is_large=is_large) for line in sheet.header)]
    group = ""
    for section in sheet.sections:
        if section.group != group:
            group = section.group
            parts += [heading(group, top + 1)] if group else []
        level = top + (2 if group else 1)
        drawn = keyed(f"{section.block.value}-{section.group}", SectionView)
        parts.append(drawn(handle, section, level, is_large=is_large, show_day=show_day))
    for n, table in enumerate(sheet.tables, start=1):
        # NOTE: Unfolds a table. {caption} says which.
        label = words.say("Table: {caption}", caption=table.caption)
        parts.append(keyed(f"table-{n}", Folded)(f"{handle}-table-{n}", label, partial(TableView, table)))
    parts += [small(line) for line in sheet.footer]
    return ft.Column(parts, spacing=12, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def SheetsBeside(handle: str, sheets: tuple[Sheet, ...]) -> ft.Control:
    """Several pages beside each other where there is room, else under each other."""
    page = ft.context.page
    pages = [keyed(f"sheet-{n}", SheetView)(f"{handle}-{n}", sheet) for n, sheet in enumerate(sheets, start=1)]
    if (page.width or 0) < WIDE:
        return ft.Column(pages, spacing=32, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
    return ft.Row(
        [ft.Semantics(container=True, expand=True, content=one) for one in pages],
        spacing=24,
        vertical_alignment=ft.CrossAxisAlignment.START,
    )


@part
def SectionView(handle: str, section: Section, level: int = 3, *, is_large: bool = False, show_day: ShowDay | None = None) -> ft.Control:
    """One block: its title and days, its lines, its pictures."""
    name = f"{handle}-{section.block.value}"
    return ft.Column(
        [
            heading(section.title, level),
            *([small(section.days)] if section.days else []),
            *(_line(line, is_large=is_large) for line in section.lines),
            *(keyed(f"figure-{n}", FigureView)(f"{name}-{n}", figure, show_day) for n, figure in enumerate(section.figures, start=1)),
            *(TableView(table) for table in section.tables),
        ],
        spacing=4,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def FigureView(handle: str, figure: Figure, show_day: ShowDay | None = None) -> ft.Control:
    """A picture with its signs; whoever listens hears its sentence. No wider than it can be read."""
    ink = ink_for(use_look(), device_is_dark=ft.context.page.platform_brightness == ft.Brightness.DARK)
    width = ft.context.page.width or 0
    drawn = ft.Column(
        [
            Drawing(handle, figure.picture.drawn, figure.sentence, _touched(figure, show_day)),
            *(sign_line(sign, ink) for sign in figure.signs),
        ],
        spacing=2,
        width=READABLE if width > READABLE * 2 else None,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
    return ft.Container(drawn, padding=ft.Padding.only(top=4, bottom=8))


def _touched(figure: Figure, show_day: ShowDay | None) -> Callable[[float, Ink, float], object] | None:
    curve = figure.picture
    if show_day is None or not figure.days or not isinstance(curve, Curve):
        return None
    return lambda x, ink, width: show_day(figure.days[curve.slot_at(x, ink, width)])


@part
def TableView(table: Table) -> ft.Control:
    """A row after another, each figure beside its own head: so it is read on a phone, and aloud."""
    lines: list[ft.Control] = []
    for row in table.rows:
        first, *rest = zip(table.heads, row, strict=True)
        said = " · ".join(f"{head}: {cell}" for head, cell in rest if cell)
        lines.append(ft.MergeSemantics(ft.Column([body(first[1]), small(said)], spacing=0)))
    return ft.Column(lines, spacing=6)


def _line(line: str, *, is_large: bool) -> ft.Control:
    if not is_large:
        return body(line)
    return ft.Text(line, size=ACROSS * use_look().scale)
