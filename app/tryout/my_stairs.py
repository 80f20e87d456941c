"""Stairs of one's own towards a movement that one holds back from: three steps, and tries of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.tryout.actions import answers_of
from app.tryout.drawn import Drawn
from app.tryout.own_texts import OwnText, OwnTexts
from app.tryout.stair import Stair
from app.tryout.stair_actions import ELEMENT
from app.tryout.stair_tries import StairTries
from app.tryout.stair_words import say_stairs, say_step
from app.tryout.stairs import MOVEMENT, STEPS, step_name, steps_in
from app.ui.guard import part
from app.ui.hooks import use_diary
from app.ui.text import small

if TYPE_CHECKING:
    from app.ui.lines import Lines


@part
def MyStairs(lines: Lines) -> ft.Control:
    """The stairs drawn, their words, and the tries."""
    diary = use_diary()
    words, answers = diary.words, answers_of(diary, ELEMENT)
    examples = [words.say("For example: {example}", example=line[0]) for line in lines.words]
    movement = OwnText(
        "my-stairs-movement", MOVEMENT, words.say("A movement you hold back from"), words.say("One that you would like to do again.")
    )
    texts = [
        OwnText(f"my-stairs-step-{step}", step_name(step), say_step(step, words), example)
        for step, example in zip(STEPS, examples, strict=False)
    ]
    steps = steps_in(answers)
    drawn: list[ft.Control] = [Drawn("my-stairs-picture", Stair(steps), say_stairs(answers, words), is_read=False)] if steps else []
    return ft.Column(
        [
            *drawn,
            OwnTexts("my-stairs", ELEMENT, (movement, *texts), answers),
            *([small(words.say("Take one step at a time, in your own time."))] if steps else []),
            StairTries(steps),
        ],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
