"""My plan for bad days: read at a glance on a bad day, written on a good one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.flare.actions import active
from app.flare.as_text import as_text
from app.flare.bad_days import Field, PlanProblem
from app.flare.card import ActiveFlare, BeginCard
from app.flare.plan_actions import keep_plan, plan_of, take_back_plan
from app.flare.plan_words import hint, say_new_signs, title
from app.flare.words import say_problem
from app.ui.ask import text_field
from app.ui.button import button, main_button, quiet_button
from app.ui.card import card
from app.ui.guard import part, use_safely
from app.ui.held import use_held
from app.ui.hooks import go, use_board, use_diary
from app.ui.saving import SaveFileButton
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.flare.bad_days import BadDayPlan
    from app.flare.plan_actions import PlanKept


@part
def PlanScreen(_rest: str) -> ft.Control:
    """Help on top, then the plan, then what can be done with it."""
    diary = use_diary()
    plan = plan_of(diary)
    is_writing, write = ft.use_state(False)
    flare = active(diary)
    shown = _Write(plan, lambda: write(False)) if is_writing or not plan else _Read(plan, lambda: write(True))
    return ft.Column(
        [_HelpLine(), shown, ActiveFlare(flare, is_at_plan=True) if flare else BeginCard()],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _HelpLine() -> ft.Control:
    """The top line: what is new is never a matter for a plan."""
    words = use_diary().words
    open_help = button("plan-help", words.say("When to seek help"), lambda: go("/hjaelp"), icon=ft.Icons.HEALTH_AND_SAFETY_OUTLINED)
    return ft.Column([body(say_new_signs(words)), ft.Row([open_help], wrap=True)], spacing=8)


@part
def _Read(plan: BadDayPlan, write: Callable[[], object]) -> ft.Control:
    """What is written, part by part."""
    words = use_diary().words
    parts = [ft.Column([heading(title(field, words), 3), body(text)], spacing=2) for field, text in plan.items()]
    # NOTE: The name of a file, without its ending. No spaces.
    name = words.say("my-plan-for-bad-days")
    save = SaveFileButton("plan-file", words.say("Save as a text file"), f"{name}.txt", lambda: as_text(plan, words).encode("utf-8-sig"))
    return card(*parts, ft.Row([button("plan-change", words.say("Change the plan"), write), save], wrap=True))


@part
def _Write(plan: BadDayPlan, leave: Callable[[], object]) -> ft.Control:
    """The six parts to write in. Each may stay empty."""
    diary, board, safely = use_diary(), use_board(), use_safely()
    words = diary.words
    typed = use_held(dict(plan))

    def say(kept: PlanKept | PlanProblem) -> None:
        if isinstance(kept, PlanProblem):
            board.say(say_problem(kept, words))
            return
        leave()
        board.say(words.say("Your plan is saved."), partial(take_back_plan, diary, kept))

    def field_of(field: Field) -> ft.Control:
        handle = f"plan-{field.value.replace('_', '-')}"
        box = text_field(handle, title(field, words), plan.get(field, ""), lambda text: typed.hold({**typed.now, field: text}), lines=2)
        return ft.Column([small(hint(field, words)), box], spacing=6, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)

    buttons = [main_button("plan-save", words.say("Save the plan"), safely(lambda: keep_plan(diary, typed.now), say))]
    if plan:
        buttons.append(quiet_button("plan-leave", words.say("Leave it as it was"), leave))
    return card(
        heading(words.say("Write it on a good day")),
        body(words.say("Then it is ready when you need it. You may leave parts empty.")),
        *map(field_of, Field),
        ft.Row(buttons, wrap=True),
    )
