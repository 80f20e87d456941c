"""Asking: a row of numbers from 0 to 10, a few words to choose from, a line of text."""

from __future__ import annotations

from dataclasses import dataclass
from inspect import isawaitable
from typing import TYPE_CHECKING

import flet as ft

from app.core.scale import HIGHEST, LOWEST
from app.ui.button import choice_button, fold_button, handled, quiet_button
from app.ui.guard import part, use_safely
from app.ui.hooks import use_diary, use_look
from app.ui.text import body, heading, small
from app.ui.theme import BODY, TOUCH

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.measure import Measure
    from app.core.words import Words
    from app.ui.guard import Safely


@dataclass(frozen=True, slots=True)
class Asked:
    """A 0-10 question as it stands: what was answered, if anything, and what a tap does."""

    handle: str
    measure: Measure
    answer: int | None
    is_skipped: bool
    choose: Callable[[int | None], object]
    skip: Callable[[], object] | None = None


@part
def AskScore(asked: Asked) -> ft.Control:
    """The question, its time, its numbers, and what both ends mean. Nothing is chosen beforehand."""
    words, scale, safely = use_diary().words, use_look().scale, use_safely()
    measure = asked.measure
    # No parts of their own: eleven parts a question were half of what a touch had to draw.
    numbers = [_number(asked, n, words, scale, safely) for n in range(LOWEST, HIGHEST + 1)]
    return ft.Column(
        [
            heading(measure.title, 3),
            small(measure.frame),
            ft.Row(numbers, wrap=True, spacing=6, run_spacing=6),
            _ends(measure, words),
            _Skip(asked),
        ],
        spacing=6,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _number(asked: Asked, n: int, words: Words, scale: float, safely: Safely) -> ft.Control:
    """A number to touch; touching the chosen one again takes the answer away."""
    is_chosen = asked.answer == n
    label = words.say("{question} {n} of 10", question=asked.measure.title, n=n)
    face = ft.Text(str(n), semantics_label=label, size=BODY * scale)
    side = max(TOUCH, round(1.65 * BODY * scale))
    make = ft.FilledButton if is_chosen else ft.OutlinedButton
    touch = make(
        face,
        key=f"{asked.handle}-{n}",
        width=side,
        height=side,
        style=_number_style(is_chosen=is_chosen),
        on_click=safely(lambda: asked.choose(None if is_chosen else n)),
    )
    return handled(f"{asked.handle}-{n}", touch, selected=is_chosen)


def _ends(measure: Measure, words: Words) -> ft.Control:
    # Each word under its own end of the row, so that nobody has to read to the end to know what the most is.
    low = small(words.say("{n}: {meaning}", n=LOWEST, meaning=measure.low))
    high = small(words.say("{n}: {meaning}", n=HIGHEST, meaning=measure.high))
    high.text_align = ft.TextAlign.END
    return ft.Row([ft.Container(low, expand=True), ft.Container(high, expand=True)], vertical_alignment=ft.CrossAxisAlignment.START)


def _number_style(*, is_chosen: bool) -> ft.ButtonStyle:
    # The chosen number is filled and has another shape: not a colour alone.
    return ft.ButtonStyle(padding=0, shape=ft.CircleBorder() if is_chosen else ft.RoundedRectangleBorder(radius=10))


@part
def _Skip(asked: Asked) -> ft.Control:
    """Not wanting to answer is an answer of its own, neither zero nor forgotten."""
    words, safely = use_diary().words, use_safely()
    if asked.skip is None:
        return ft.Container()
    skip = asked.skip
    handle = f"{asked.handle}-skip"
    if asked.is_skipped:
        return ft.Row([choice_button(handle, words.say("Skipped"), safely(lambda: asked.choose(None)), chosen=True)])
    return ft.Row([quiet_button(handle, words.say("Skip this one"), safely(skip))])


@part
def AskChoice(
    handle: str,
    question: str,
    options: tuple[tuple[str, str], ...],
    chosen: str | None,
    choose: Callable[[str | None], object],
    level: int = 3,
) -> ft.Control:
    """A few words to choose from; touching the chosen one again takes the answer away."""
    safely = use_safely()

    def option(name: str, label: str) -> ft.Control:
        is_chosen = name == chosen
        return choice_button(f"{handle}-{name}", label, safely(lambda: choose(None if is_chosen else name)), chosen=is_chosen)

    row = ft.Row([option(name, label) for name, label in options], wrap=True, spacing=8, run_spacing=8)
    return ft.Column([heading(question, level), row], spacing=6, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def Folded(handle: str, label: str, draw: Callable[[], ft.Control]) -> ft.Control:
    """Something folded away until it is wanted."""
    is_open, set_open = ft.use_state(False)
    opened = ft.Row([fold_button(handle, label, lambda: set_open(not is_open), is_open=is_open)], wrap=True)
    return ft.Column([opened, draw()] if is_open else [opened], spacing=6, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def text_field(
    handle: str, label: str, value: str, on_change: Callable[[str], object], *, lines: int = 1, hint: str | None = None
) -> ft.Control:
    """A place to write, its name above it: inside the frame a long name in large letters would be cut."""

    async def changed(event: ft.Event[ft.TextField]) -> None:
        done = on_change(event.control.value or "")
        if isawaitable(done):
            await done

    field = ft.TextField(
        value=value,
        key=handle,
        hint_text=hint,
        multiline=lines > 1,
        min_lines=lines,
        max_lines=8 if lines > 1 else 1,
        border=ft.OutlineInputBorder(),
        on_change=changed,
    )
    # The name is said once, by the field itself.
    name = ft.Semantics(exclude_semantics=True, content=body(label))
    named = ft.MergeSemantics(ft.Semantics(identifier=handle, label=label, content=field))
    return ft.Column([name, named], spacing=4, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def sentence_list(sentences: tuple[str, ...]) -> ft.Control:
    """A few sentences under each other."""
    return ft.Column([body(sentence) for sentence in sentences], spacing=6)
