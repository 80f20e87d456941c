"""The start, put together from what the other slices offer, and the one place that leads a newcomer to it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from app.log.actions import last_day
from app.log.choosing_actions import choices_of, choose_item, choose_pain_light
from app.log.entry import Item
from app.remind.card import RemindOffer
from app.safety.card import HelpAtStart
from app.settings.actions import choose_language
from app.settings.screen import LANGUAGE_NAMES, TextSize
from app.shell.routes import Place
from app.start.actions import step_to_show
from app.start.beginning import PATHS, Step, before
from app.start.ports import Ports
from app.start.screen import StartScreen
from app.start.words import title

if TYPE_CHECKING:
    import flet as ft

    from app.core.diary import Diary
    from app.shell.routes import Found

START = Ports(
    languages=LANGUAGE_NAMES,
    choose_language=choose_language,
    is_pain_light=lambda diary: choices_of(diary).pain_light,
    choose_pain_light=lambda diary, is_light: choose_pain_light(diary, is_light=is_light),
    ask_about_work=lambda diary, is_on: choose_item(diary, Item.WORK, is_on=is_on),
    draw_text_size=TextSize,
    draw_help=HelpAtStart,
    draw_reminder=RemindOffer,
)


def _place(step: Step) -> Place:
    back = before(step)

    def draw(_rest: str) -> ft.Control:
        return StartScreen(step, START)

    name = "start" if back is None else f"start-{step.value}"
    return Place(name, PATHS[step], partial(title, step), draw, parent=PATHS[back] if back else None)


START_PLACES: tuple[Place, ...] = tuple(_place(step) for step in Step)
"""One place a step, each under the one before it."""


def start_first(found: Found, diary: Diary) -> Found:
    """Home is the start for someone who has not passed it and has nothing written; every other place is open."""
    step = step_to_show(diary) if found.path == "/" else None
    if step is None or last_day(diary) is not None:
        return found
    place = next(place for place in START_PLACES if place.path == PATHS[step])
    return replace(found, place=place, path=place.path)
