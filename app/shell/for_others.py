"""What stands on the page for those around a person, gathered from the slices that know it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.flare.bad_days import Field
from app.flare.plan_actions import plan_of
from app.flare.plan_words import title
from app.learn.shelf import course
from app.people.page import Called
from app.people.ports import Ports
from app.safety.actions import doctor_of
from app.safety.book import phone_book
from app.safety.calling_words import doctor_sentences
from app.safety.level_card import LevelCard
from app.safety.signs import Level, signs_under
from app.safety.words import level_how, level_title, listed_sign
from app.shell.tries import sheets
from app.tryout.actions import answers_of
from app.tryout.message import ELEMENT
from app.tryout.message_words import message_of
from app.ui.guard import part

if TYPE_CHECKING:
    from app.core.diary import Diary
    from app.people.page import Named

TEXT = "people-around"
"""The text of the course that the general sentences come from."""

HELPS = (Field.HOLD_ON_TO, Field.CALM_AND_SLEEP)
"""The parts of the plan that say what helps; the others are the plan itself."""

LEVELS = (Level.L4, Level.L3, Level.L2)
"""What cannot wait until the person is well enough to read it themselves."""


def helps_of(diary: Diary) -> tuple[Named, ...]:
    """The person's message to someone close, and what their plan says about what helps."""
    words = diary.words
    sheet = sheets(words.language, {ELEMENT}).get(ELEMENT)
    lines = {n: row[0] for n, row in enumerate(sheet.rows)} if sheet else {}
    message = message_of(lines, answers_of(diary, ELEMENT), words)
    written = tuple((title(field, words), text) for field, text in plan_of(diary).items() if field in HELPS)
    return ((words.say("My message to you"), "\n".join(message)), *written) if message else written


def plan_without_help(diary: Diary) -> tuple[Named, ...]:
    """The other parts of the plan for bad days."""
    return tuple((title(field, diary.words), text) for field, text in plan_of(diary).items() if field not in HELPS)


def calls_of(diary: Diary) -> tuple[Called, ...]:
    """When to ring, as it reads on paper: the signs of each level, and the numbers."""
    words, book = diary.words, phone_book()
    doctor = doctor_sentences(doctor_of(diary), book, diary.today, words)
    return tuple(
        Called(
            level_title(level, words),
            tuple(listed_sign(sign, words) for sign in signs_under(level)),
            (level_how(level, words), *(doctor if level is Level.L3 else ())),
        )
        for level in LEVELS
    )


def text_of(language: str) -> Named | None:
    """The title and the path of the text, if it is there."""
    return next(((one.title, one.path) for one in course(language).articles if one.id == TEXT), None)


@part
def Calls() -> ft.Control:
    """When to ring, with the numbers to touch."""
    return ft.Column(list(map(LevelCard, LEVELS)), spacing=16, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


PEOPLE = Ports(helps=helps_of, plan=plan_without_help, calls=calls_of, draw_calls=Calls, article=text_of)
