"""Everything that a person has written or chosen in the texts, text by text. Each piece can be deleted here."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.tryout.actions import answers_of, elements_of
from app.tryout.keeping import use_keeping
from app.tryout.readers import read_back
from app.tryout.stair_actions import ELEMENT as STAIRS
from app.tryout.stair_actions import tries_of
from app.tryout.stair_tries import TryList
from app.tryout.week_actions import ELEMENT as WEEK
from app.tryout.week_actions import done_of
from app.tryout.week_plan import DoneList
from app.tryout.words import say_gone
from app.ui.button import button, quiet_button
from app.ui.card import card
from app.ui.guard import keyed, part
from app.ui.hooks import go, use_diary
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from app.core.diary import Diary
    from app.tryout.written import Sheet, Written


@part
def WrittenScreen(sheets: Callable[[str, Collection[str]], Mapping[str, Sheet]]) -> ft.Control:
    """A card for each text with something of one's own. `sheets` are texts in a language, by what is tried in them."""
    diary = use_diary()
    words = diary.words
    elements = _elements(diary)
    if not elements:
        return card(
            heading(words.say("You have not written anything yet")),
            body(words.say("In some of the texts you can write and choose. It then stands here, so that you can find it again.")),
            ft.Row([button("my-answers-learn", words.say("See the texts"), partial(go, "/laer"))], wrap=True),
        )
    known = sheets(words.language, elements)
    order = {element: n for n, element in enumerate(known)}
    sorted_elements = sorted(elements, key=lambda element: order.get(element, len(order)))
    return ft.Column(
        [
            body(words.say("It is yours alone, and stands only on this device.")),
            *(keyed(element, _Group)(element, known.get(element)) for element in sorted_elements),
        ],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _elements(diary: Diary) -> set[str]:
    """The things to try in which something stands."""
    beside = {STAIRS: tries_of(diary), WEEK: done_of(diary)}
    return set(elements_of(diary)) | {element for element, told in beside.items() if told}


@part
def _Group(element: str, sheet: Sheet | None) -> ft.Control:
    """What stands in one text, and the door to it."""
    diary, keeping = use_diary(), use_keeping(element)
    words, answers = diary.words, answers_of(diary, element)
    told = read_back(element, sheet.rows if sheet else (), answers, words)
    out = keeping(lambda: dict.fromkeys(answers_of(diary, element)), say_gone(words))
    delete = quiet_button(f"my-answers-{element}-delete", words.say("Delete all of the above"), out)
    door = button(f"my-answers-{element}-open", words.say("Open the text"), partial(go, f"{sheet.path}/element")) if sheet else None
    return card(
        heading(sheet.title if sheet else words.say("Something of yours")),
        *(keyed(one.names[0], _Piece)(element, one, n) for n, one in enumerate(told, start=1)),
        *([ft.Row([delete])] if len(told) > 1 else []),
        *_beside(element, diary),
        *([ft.Row([door], wrap=True)] if door else []),
    )


def _beside(element: str, diary: Diary) -> list[ft.Control]:
    """What belongs to a text and is no answer of its own: tries on the stairs, days on which something was done."""
    if element == STAIRS and tries_of(diary):
        return [keyed("tries", TryList)(3)]
    return [keyed("done", DoneList)()] if element == WEEK and done_of(diary) else []


@part
def _Piece(element: str, one: Written, n: int) -> ft.Control:
    """One thing that was written or chosen, and the way to delete it."""
    words, keeping = use_diary().words, use_keeping(element)
    out = keeping(lambda: dict.fromkeys(one.names), say_gone(words))
    delete = quiet_button(f"my-answers-{element}-{n}-delete", words.say("Delete"), out)
    label = [small(one.label)] if one.label else []
    return ft.Column([*label, body(one.text), ft.Row([delete])], spacing=0)
