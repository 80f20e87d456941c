"""The wheel of a whole life: one field at a time, an idea for it, and a small step in one's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.tryout.actions import answers_of
from app.tryout.answers import line_name
from app.tryout.drawn import Drawn
from app.tryout.fields import Wheel
from app.tryout.keeping import use_keeping
from app.tryout.own_texts import OwnText, OwnTexts
from app.tryout.wheel_words import FIELD, field_name, months_name, say_wheel, step_name, written_fields
from app.tryout.words import say_chosen
from app.ui.button import choice_button
from app.ui.guard import keyed, part
from app.ui.hooks import use_diary
from app.ui.text import heading, small

if TYPE_CHECKING:
    from app.tryout.answers import Answers
    from app.ui.lines import Lines

ELEMENT = "wheel"
NAME, IDEA = range(2)


@part
def LifeWheel(lines: Lines) -> ft.Control:
    """The wheel, a button for each field, and the chosen one."""
    diary, keeping = use_diary(), use_keeping(ELEMENT)
    words, count = diary.words, len(lines.words)
    answers = answers_of(diary, ELEMENT)
    chosen = next((n for n in range(count) if answers.get(FIELD) == line_name(n)), None)

    def field(n: int, name: str) -> ft.Control:
        is_chosen = n == chosen
        change = keeping(lambda: {FIELD: None if is_chosen else line_name(n)}, say_chosen(words))
        # NOTE: A field of a wheel, with the number that it has in the picture.
        label = words.say("{n}. {title}", n=n + 1, title=name)
        return choice_button(f"wheel-field-{n + 1}", label, change, chosen=is_chosen)

    fields = [field(n, field_name(lines.words, n)) for n in range(count)]
    own = [keyed(line_name(chosen), _Field)(lines, chosen, answers)] if chosen is not None else []
    return ft.Column(
        [
            Drawn("wheel-picture", Wheel(count, chosen, written_fields(answers, count)), say_wheel(lines.words, chosen, words)),
            ft.Row(fields, wrap=True, spacing=8, run_spacing=8),
            *own,
        ],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _Field(lines: Lines, n: int, answers: Answers) -> ft.Control:
    """The chosen field: an idea, and one's own words about it."""
    words = use_diary().words
    step = OwnText("wheel-step", step_name(n), words.say("Your own small step"), words.say("So small that you can do it this week."))
    view = OwnText(
        "wheel-months", months_name(n), words.say("In three months"), words.say("What will be different then, if it goes as you hope?")
    )
    return ft.Column(
        [
            heading(field_name(lines.words, n), 4),
            ft.Column([small(words.say("An idea")), lines.draw(n, IDEA)], spacing=0, horizontal_alignment=ft.CrossAxisAlignment.STRETCH),
            OwnTexts("wheel", ELEMENT, (step, view), answers),
        ],
        spacing=10,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
