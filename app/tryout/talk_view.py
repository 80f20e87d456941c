"""Getting ready for a talk on the screen: points, a period, what to bring along, and all of it as it will be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.tryout.actions import answers_of
from app.tryout.as_text import as_list
from app.tryout.keeping import use_keeping
from app.tryout.taking import TakeAlong
from app.tryout.talk import MOST_POINTS, PERIOD, PERIODS, Part, point_name, talk_of, turned
from app.tryout.talk_words import facts_of, say_part, say_weeks
from app.tryout.words import say_chosen, say_saved
from app.ui.ask import text_field
from app.ui.button import choice_button, main_button
from app.ui.card import card
from app.ui.guard import keyed, part
from app.ui.held import use_held
from app.ui.hooks import use_diary
from app.ui.text import body, heading, small
from app.ui.tick import tick

if TYPE_CHECKING:
    from app.tryout.answers import Answers
    from app.tryout.ports import TalkPorts
    from app.tryout.talk import Talk

ELEMENT = "share"


@part
def TalkView(ports: TalkPorts) -> ft.Control:
    """Everything in its order; each part may be left."""
    answers = answers_of(use_diary(), ELEMENT)
    talk = talk_of(answers)
    return ft.Column(
        [keyed(f"points-{talk.points}", _Points)(answers), _Period(talk), _Bring(talk), _Preview(talk, ports)],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _Points(answers: Answers) -> ft.Control:
    """What one wants to say, in up to three fields."""
    words, keeping = use_diary().words, use_keeping(ELEMENT)
    names = [point_name(n) for n in range(1, MOST_POINTS + 1)]
    typed = use_held({name: answers.get(name, "") for name in names})

    def field(n: int, name: str) -> ft.Control:
        # NOTE: The name of a field: the first, second or third thing that one wants to say.
        label = words.say("Point {n}", n=n)
        return text_field(f"share-point-{n}", label, typed.now[name], lambda text: typed.hold({**typed.now, name: text}), lines=2)

    save = main_button("share-save", words.say("Save"), keeping(lambda: typed.now, say_saved(words)))
    return ft.Column(
        [
            heading(words.say("What do you want to say?"), 4),
            *(field(n, name) for n, name in enumerate(names, start=1)),
            ft.Row([save], wrap=True),
        ],
        spacing=8,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _Period(talk: Talk) -> ft.Control:
    """How far to look back."""
    words, keeping = use_diary().words, use_keeping(ELEMENT)

    def option(weeks: int) -> ft.Control:
        is_chosen = weeks == talk.weeks
        choose = keeping(lambda: {PERIOD: None if is_chosen else str(weeks)}, say_chosen(words))
        return choice_button(f"share-weeks-{weeks}", say_weeks(weeks, words), choose, chosen=is_chosen)

    row = ft.Row([option(weeks) for weeks in PERIODS], wrap=True, spacing=8, run_spacing=8)
    return ft.Column([heading(words.say("How far back?"), 4), row], spacing=8)


@part
def _Bring(talk: Talk) -> ft.Control:
    """What of the diary to bring along. Nothing is ticked beforehand."""
    words, keeping = use_diary().words, use_keeping(ELEMENT)

    def box(one: Part) -> ft.Control:
        is_on = one in talk.parts
        turn = keeping(lambda: turned(one, is_on=not is_on), say_chosen(words))
        return tick(f"share-bring-{one.value}", say_part(one, words), turn, ticked=is_on)

    return ft.Column(
        [
            heading(words.say("What do you want to bring along?"), 4),
            *map(box, Part),
            small(words.say("Your notes are never part of it.")),
        ],
        spacing=0,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _Preview(talk: Talk, ports: TalkPorts) -> ft.Control:
    """What will be read, word for word, and the ways to take it along."""
    diary = use_diary()
    words, title = diary.words, diary.words.say("For my talk")
    facts = facts_of(diary, talk, ports)
    hint: list[ft.Control] = [body(words.say("Choose how far back, then your days stand here."))] if talk.lacks_period else []
    if not talk.points and not facts:
        return ft.Column(hint or [body(words.say("Write a point or tick something. Then it stands here."))])
    own = words.say("From my own diary in Rygvej.")
    parts = tuple(part for part in (as_list(talk.points), "\n".join(facts), own if facts else "") if part)
    shown = [*(body(f"• {point}") for point in talk.points), *map(body, facts), *([small(own)] if facts else [])]
    return ft.Column(
        [
            card(heading(title, 4), *shown),
            *hint,
            # NOTE: The name of a file, without its ending. No spaces.
            TakeAlong("share", words.say("for-my-talk"), title, parts),
        ],
        spacing=8,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
