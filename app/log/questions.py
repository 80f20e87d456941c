"""The questions of a day as they are drawn, on I dag and on Skriv alike. A touch is a draft until it is saved."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.core.day import Span
from app.core.observation import YES, Kind
from app.log.actions import keep_draft, save_form, take_back
from app.log.asking import question, title
from app.log.entry import SKIPPED, UNTOLD, EntryProblem, Item, Skipped, Work
from app.log.words import say_problem, say_saved, say_work
from app.ui.ask import AskChoice, Asked, AskScore, Folded
from app.ui.button import main_button
from app.ui.guard import part, use_safely
from app.ui.hooks import use_board, use_diary
from app.ui.text import small

if TYPE_CHECKING:
    from app.core.diary import Diary
    from app.log.beside import Beside
    from app.log.form import DayForm
    from app.log.telling import Told


PAINS = frozenset({Item.BACK_PAIN, Item.LEG_PAIN, Item.WEEK_PAIN, Item.WEEK_WORST})


def handle_of(item: Item) -> str:
    """The item's handle: log-back-pain."""
    return f"log-{item.value.replace('_', '-')}"


@part
def AskItem(form: DayForm, item: Item, beside: Beside, *, may_skip: bool = True) -> ft.Control:
    """One question of the day, whatever its kind."""
    if item is Item.FLARE:
        return _AskFlare(form)
    if item is Item.WORK:
        return _AskWork(form)
    answer = form.answers.get(item)
    word = [beside.pain(answer)] if item in PAINS and isinstance(answer, int) else []
    return ft.Column([_AskNumber(form, item, may_skip=may_skip), *word], horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def FoldedItem(form: DayForm, item: Item, beside: Beside) -> ft.Control:
    """A question that waits until it is wanted."""
    words = use_diary().words
    return Folded(f"{handle_of(item)}-fold", title(item, form.choices, words), lambda: AskItem(form, item, beside))


@part
def _AskNumber(form: DayForm, item: Item, *, may_skip: bool) -> ft.Control:
    """A question answered from 0 to 10."""
    diary = use_diary()
    answer = form.answers.get(item)
    asked = Asked(
        handle=handle_of(item),
        measure=question(item, form.choices, diary.words, is_today=form.day == diary.today),
        answer=answer if isinstance(answer, int) else None,
        is_skipped=isinstance(answer, Skipped),
        choose=lambda n: keep_draft(diary, form.day, item, UNTOLD if n is None else n),
        skip=partial(keep_draft, diary, form.day, item, SKIPPED) if may_skip else None,
    )
    return AskScore(asked)


@part
def _AskFlare(form: DayForm) -> ft.Control:
    """Whether these are days with more pain than usual: the person's own word."""
    diary = use_diary()
    _ = diary.words.say
    answer = form.answers.get(Item.FLARE)
    chosen = {True: "yes", False: "no"}.get(answer) if isinstance(answer, bool) else None

    def choose(name: str | None) -> None:
        keep_draft(diary, form.day, Item.FLARE, UNTOLD if name is None else name)

    asked = AskChoice(handle_of(Item.FLARE), _asked(Item.FLARE, form, diary), (("yes", _("Yes")), ("no", _("No"))), chosen, choose)
    is_within = chosen is None and any(one.value == YES for one in diary.observed(Kind.FLARE, Span(form.day, form.day)))
    return ft.Column([asked, small(_("This day is within a flare-up that you have noted."))], spacing=4) if is_within else asked


@part
def _AskWork(form: DayForm) -> ft.Control:
    """How the day was at work."""
    diary = use_diary()
    answer = form.answers.get(Item.WORK)

    def choose(name: str | None) -> None:
        keep_draft(diary, form.day, Item.WORK, UNTOLD if name is None else name)

    chosen = answer.value if isinstance(answer, Work) else None
    options = tuple((work.value, say_work(work, diary.words)) for work in Work)
    return AskChoice(handle_of(Item.WORK), _asked(Item.WORK, form, diary), options, chosen, choose)


def _asked(item: Item, form: DayForm, diary: Diary) -> str:
    return question(item, form.choices, diary.words, is_today=form.day == diary.today).title


@part
def SaveRow(form: DayForm) -> ft.Control:
    """Save, and say so once it is on disk, with the way back."""
    diary, board, safely = use_diary(), use_board(), use_safely()
    words = diary.words

    def say(told: Told | EntryProblem) -> None:
        if told is EntryProblem.NOTHING_TOLD and board.is_just_kept:
            return  # touched twice: what was said of the first touch, and its way back, still hold
        if isinstance(told, EntryProblem):
            board.say(say_problem(told, words))
        else:
            board.say(say_saved(told, diary.today, words), partial(take_back, diary, told))

    return ft.Row([main_button("log-save", words.say("Save"), safely(partial(save_form, diary, form.day), say), icon=ft.Icons.CHECK)])
