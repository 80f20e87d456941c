"""The start: one thing a screen, each of which may be left, and the way past all of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.start.actions import pass_start, reach
from app.start.beginning import PATHS, Step, after, skip_from
from app.start.card import AskHowOften, AskWay, AskWork
from app.start.words import say_where, what_it_is
from app.ui.ask import AskChoice, sentence_list
from app.ui.button import button, main_button, quiet_button
from app.ui.card import card
from app.ui.guard import part, use_safely
from app.ui.hooks import go, use_diary
from app.ui.text import body, small

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.start.ports import Ports

THINGS = "/planer/mine-ting"


@part
def StartScreen(step: Step, ports: Ports) -> ft.Control:
    """One step, how far one has come, and the ways on."""
    return ft.Column(
        [small(say_where(step, use_diary().words)), STEPS[step](ports), _Ways(step)],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _Ways(step: Step) -> ft.Control:
    """On, or past the rest. Past the rest leads over the help page, once, and asks for no promise."""
    diary, safely = use_diary(), use_safely()
    words = diary.words

    def on(to: Step | None) -> Callable[[], None]:
        return partial(reach, diary, to) if to else partial(pass_start, diary)

    def then(to: Step | None) -> Callable[[object], None]:
        return lambda _: go(PATHS[to] if to else "/")

    following, past = after(step), skip_from(step)
    if following is None:
        return ft.Row([main_button("start-done", words.say("Open my diary"), safely(on(None), then(None)))])
    return ft.Row(
        [
            main_button("start-next", words.say("Next"), safely(on(following), then(following))),
            # NOTE: On a button: past all that is left of the start.
            quiet_button("start-skip" if past else "start-leave", words.say("Skip the rest"), safely(on(past), then(past))),
        ],
        wrap=True,
    )


@part
def _Language(ports: Ports) -> ft.Control:
    """Hello, in which language, and how large."""
    diary = use_diary()
    words = diary.words

    def choose(name: str | None) -> None:
        ports.choose_language(diary, name or words.language)

    return card(
        body(words.say("It is good that you are here. It takes a minute, and you may skip everything.")),
        AskChoice("start-language", words.say("Language"), ports.languages, words.language, choose, level=2),
        ports.draw_text_size(),
    )


@part
def _About(_ports: Ports) -> ft.Control:
    """What it is and is not."""
    return card(sentence_list(what_it_is(use_diary().words)))


@part
def _Help(ports: Ports) -> ft.Control:
    """The short page about help. It asks for nothing."""
    return ports.draw_help()


@part
def _Way(_ports: Ports) -> ft.Control:
    """How it is now."""
    return card(AskWay())


@part
def _Pain(ports: Ports) -> ft.Control:
    """How often about pain."""
    return card(AskHowOften(ports))


@part
def _Work(ports: Ports) -> ft.Control:
    """How it is with work."""
    return card(AskWork(ports))


@part
def _Things(ports: Ports) -> ft.Control:
    """What matters; it may wait. Last comes the offer to be reminded."""
    words = use_diary().words
    things = card(
        body(words.say("Is there something that your back makes hard, and that you miss? Write it in your own words.")),
        ft.Row([button("start-things", words.say("Write my things"), lambda: go(THINGS))], wrap=True),
        small(words.say("It may wait. You find it under Plans.")),
    )
    return ft.Column([things, ports.draw_reminder()], spacing=16, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


STEPS: Mapping[Step, Callable[[Ports], ft.Control]] = {
    Step.LANGUAGE: _Language,
    Step.ABOUT: _About,
    Step.HELP: _Help,
    Step.WAY: _Way,
    Step.PAIN: _Pain,
    Step.WORK: _Work,
    Step.THINGS: _Things,
}
