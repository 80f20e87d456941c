"""The map of help: doors that can be touched, the nearest on top, and what stands behind the one that is open."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.learn.claim_card import ClaimText, aside
from app.learn.help_map import help_map
from app.learn.paragraph import OUTSIDE, lead
from app.learn.shelf import claims, links
from app.ui.ask import Folded
from app.ui.button import handled, label_on, quiet_button
from app.ui.guard import keyed, part
from app.ui.hooks import use_diary, use_look
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.core.words import Words
    from app.learn.help_map import HelpDoor


NARROW = 380
"""On a glass narrower than this, or with larger letters, two doors beside each other would break their names."""


@part
def HelpMapView(region: str | None, title: str | None) -> ft.Control:
    """The doors of a region (its `title`), and what is behind the one that was touched."""
    words, is_narrow = use_diary().words, use_look().scale > 1 or (ft.context.page.width or NARROW) < NARROW
    opened, open_ = ft.use_state("")
    known = help_map(region, words.language)
    drawn: list[ft.Control] = [
        small(
            words.say("What holds in {region}.", region=title) if title else words.say("What holds everywhere. Choose your region below.")
        ),
        *([small(known.says)] if known.says else []),
        # NOTE: The top of the map of help: the person who looks at it.
        _start(words.say("You")),
    ]
    for row in known.rows():
        lines = [(door,) for door in row] if is_narrow else [row]
        for line in lines:
            drawn.append(_way(len(line)))
            drawn.append(
                ft.Row(
                    [_face(door, opened, open_) for door in line],
                    spacing=8,
                    vertical_alignment=ft.CrossAxisAlignment.STRETCH,
                    intrinsic_height=True,
                )
            )
            drawn += [keyed(door.id, _Behind)(door) for door in line if door.id == opened]
    return ft.Column(drawn, spacing=0, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def _start(label: str) -> ft.Control:
    return ft.Row([ft.Icon(ft.Icons.PERSON), body(label)], alignment=ft.MainAxisAlignment.CENTER, spacing=6)


def _way(count: int) -> ft.Control:
    """The lines that lead on to the next doors."""
    line = partial(ft.Container, width=3, height=14, bgcolor=ft.Colors.OUTLINE)
    return ft.Row([line() for _ in range(count)], alignment=ft.MainAxisAlignment.SPACE_AROUND)


def _face(door: HelpDoor, opened: str, open_: Callable[[str], None]) -> ft.Control:
    is_open = door.id == opened
    make = ft.FilledButton if is_open else ft.OutlinedButton
    style = ft.ButtonStyle(padding=ft.Padding.symmetric(vertical=12, horizontal=6), shape=ft.RoundedRectangleBorder(radius=12))
    handle = f"help-map-{door.id}"
    # A name is never broken, nor a section sign left alone.
    face = make(
        label_on(door.title.replace("\u00a7 ", "\u00a7\u00a0")),
        key=handle,
        style=style,
        on_click=partial(open_, "" if is_open else door.id),
    )
    return ft.Container(handled(handle, face, expanded=is_open), expand=True)


@part
def _Behind(door: HelpDoor) -> ft.Control:
    """Who the door is for, how one gets there, until when that holds, and who says so."""
    diary = use_diary()
    words, known = diary.words, claims(diary.words.language)
    return ft.Container(
        aside(
            heading(door.title, 4),
            body(door.who),
            *_how(door, words),
            *_links(door),
            Folded(
                f"help-map-{door.id}-claims", words.say("How do you know?"), lambda: _Claims(tuple(known[name] for name in door.claims))
            ),
        ),
        padding=ft.Padding.symmetric(vertical=8),
    )


def _how(door: HelpDoor, words: Words) -> Iterator[ft.Control]:
    """How one gets there; what has run out is said to have run out."""
    today = use_diary().today
    if door.is_to_come_on(today) and door.term:
        yield body(words.say("This holds from {day}.", day=words.long_day(door.term.valid_from)))
    if door.is_over_on(today) and door.term and door.term.valid_to:
        yield body(
            words.say(
                "This held until {day}. The rules may have changed. Ask your doctor what holds now.", day=words.long_day(door.term.valid_to)
            )
        )
        return
    yield body(door.how)
    if door.term and door.term.valid_to:
        # NOTE: A mark beside a rule of the health system.
        yield small(words.say("Holds until {day}.", day=words.long_day(door.term.valid_to)))


def _links(door: HelpDoor) -> list[ft.Control]:
    known = [link for link in links(use_diary().words.language) if link.id in door.links]
    face = [
        quiet_button(f"help-map-link-{link.id}", link.name, partial(lead, f"{OUTSIDE}{link.id}"), icon=ft.Icons.OPEN_IN_NEW)
        for link in known
    ]
    return [ft.Row(face, wrap=True)] if face else []


@part
def _Claims(known: tuple[object, ...]) -> ft.Control:
    """The claims behind a door."""
    return ft.Column([ClaimText(claim) for claim in known], spacing=12)  # type: ignore[arg-type]
