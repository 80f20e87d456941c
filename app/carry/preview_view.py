"""What a file would bring, as it is shown; and what is wrong with one that brings nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.carry.comparing import Wins
from app.carry.refusal_words import say_refusal
from app.carry.words import say_made, say_preview
from app.ui.ask import AskChoice, sentence_list
from app.ui.button import main_button, quiet_button
from app.ui.card import card
from app.ui.guard import part
from app.ui.hooks import use_diary
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from app.carry.preview import Preview
    from app.carry.refusal import Refusal

MOST_SHOWN = 20


@part
def PreviewView(
    preview: Preview, wins: Wins | None, choose: Callable[[Wins | None], None], take: Callable[[], Any], leave: Callable[[], None]
) -> ft.Control:
    """Thing by thing; nothing is chosen for the person."""
    diary = use_diary()
    words, made = diary.words, say_made(preview.made_at, diary)
    is_nothing = preview.compared.is_nothing
    ways = [] if is_nothing else [main_button("data-take", words.say("Take it in"), take)]
    leaving = words.say("Close") if is_nothing else words.say("Leave it")
    return card(
        heading(words.say("This is in the file")),
        *([small(made)] if made else []),
        sentence_list(say_preview(preview, words)),
        *([_Wins(wins, choose)] if preview.compared.has_changed else []),
        *([] if is_nothing else [small(words.say("Your diary is copied first, so that you can undo it."))]),
        ft.Row([*ways, quiet_button("data-leave", leaving, leave)], wrap=True),
        *([_Refused(preview.refused)] if preview.refused else []),
    )


@part
def _Wins(wins: Wins | None, choose: Callable[[Wins | None], None]) -> ft.Control:
    """Whose word stands."""
    words = use_diary().words
    options = ((Wins.MINE.value, words.say("Keep mine")), (Wins.FILE.value, words.say("Take the file's")))
    question = words.say("What is to stand where the two are different?")
    return AskChoice("data-wins", question, options, wins.value if wins else None, lambda name: choose(Wins(name) if name else None))


@part
def _Refused(refused: tuple[Refusal, ...]) -> ft.Control:
    """What does not come along, and why."""
    words = use_diary().words
    head = words.count("{n} place in the file is not taken in:", "{n} places in the file are not taken in:", len(refused))
    return ft.Column([body(head), *_lines(refused)], spacing=6)


@part
def RefusedView(refused: tuple[Refusal, ...], leave: Callable[[], None]) -> ft.Control:
    """A file that brings nothing: why, and that nothing happened."""
    words = use_diary().words
    return card(
        heading(words.say("The file cannot be taken in")),
        *_lines(refused),
        body(words.say("Nothing was changed.")),
        ft.Row([quiet_button("data-leave", words.say("Close"), leave)], wrap=True),
    )


def _lines(refused: tuple[Refusal, ...]) -> list[ft.Control]:
    words = use_diary().words
    lines: list[ft.Control] = [body(say_refusal(one, words)) for one in refused[:MOST_SHOWN]]
    if len(refused) > MOST_SHOWN:
        lines.append(small(words.count("And {n} more.", "And {n} more.", len(refused) - MOST_SHOWN)))
    return lines
