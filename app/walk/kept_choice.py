"""A few words to choose from, of which a touch is kept at once, and said only when it is on disk."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.ui.button import choice_button
from app.ui.guard import part, use_safely
from app.ui.hooks import use_diary
from app.ui.text import heading
from app.walk.laid import column, row

if TYPE_CHECKING:
    from collections.abc import Callable

    import flet as ft

YES, NO = "yes", "no"


@part
def KeptChoice(
    handle: str,
    question: str,
    options: tuple[tuple[str, str], ...],
    chosen: str | None,
    keep: Callable[[str | None], object],
    say: Callable[[object], None],
) -> ft.Control:
    """The question and its answers; touching the chosen one again takes the answer away."""
    safely = use_safely()

    def option(name: str, label: str) -> ft.Control:
        is_chosen = name == chosen
        touch = safely(partial(keep, None if is_chosen else name), say)
        return choice_button(f"{handle}-{name}", label, touch, chosen=is_chosen)

    return column(heading(question, 3), row(*(option(name, label) for name, label in options)), spacing=6)


@part
def YesNo(
    handle: str,
    question: str,
    told: bool | None,  # noqa: FBT001 - told, not told, or a no
    keep: Callable[[bool | None], object],
    say: Callable[[object], None],
) -> ft.Control:
    """A question with yes and no, of which neither is chosen beforehand."""
    words = use_diary().words
    chosen = None if told is None else (YES if told else NO)

    def keep_word(word: str | None) -> object:
        return keep(None if word is None else word == YES)

    return KeptChoice(handle, question, ((YES, words.say("Yes")), (NO, words.say("No"))), chosen, keep_word, say)
