"""The flare-up file: when, how long, what the plan was, how soon one did as usual, and that they have passed before."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.core.day import Span
from app.core.weekly import LONG_AGO
from app.flare.actions import flares_of, move, open_again, take_out, tell_usual_again, write_down
from app.flare.card import ActiveFlare, BeginCard
from app.flare.plan_words import title
from app.flare.saying import use_picked, use_saying
from app.flare.words import say_length, say_passed, say_usual_again, say_when
from app.ui.ask import Folded
from app.ui.button import quiet_button
from app.ui.card import card
from app.ui.guard import keyed, part, use_safely
from app.ui.hooks import use_diary
from app.ui.pick_day import PickDay
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.flare.flare import Flare


@part
def FileScreen(_rest: str) -> ft.Control:
    """The person's own numbers first, then every flare-up, newest first."""
    diary = use_diary()
    flares = flares_of(diary)
    now = flares[-1] if flares and flares[-1].is_on else None
    newest_first = tuple(reversed(flares))
    return ft.Column(
        [
            ActiveFlare(now) if now else BeginCard(),
            _Passed(flares),
            *(keyed(flare.first.isoformat(), _OneFlare)(flare, n) for n, flare in enumerate(newest_first, start=1)),
            _Earlier(),
        ],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _Passed(flares: Sequence[Flare]) -> ft.Control:
    """They have passed before, or that there is nothing here yet."""
    words = use_diary().words
    if not flares:
        return card(
            heading(words.say("No flare-ups are written down")),
            body(words.say("When you have had one, it stands here: when it was, how long it took, and when you did as usual again.")),
        )
    passed = say_passed(flares, words)
    return card(body(passed)) if passed else ft.Container()


@part
def _OneFlare(flare: Flare, n: int) -> ft.Control:
    """One flare-up, and what can be changed about it."""
    diary = use_diary()
    words, today = diary.words, diary.today
    usual = say_usual_again(flare, words)
    return card(
        heading(say_when(flare, words)),
        *([small(words.month(flare.first))] if flare.first.year != today.year else []),
        body(say_length(flare, words)),
        *([body(usual)] if usual else []),
        *(
            [keyed("plan", Folded)(f"flare-{n}-plan", words.say("What your plan was"), lambda: _Plan(flare))]
            if flare.said and flare.said.plan
            else []
        ),
        keyed("change", Folded)(f"flare-{n}-change", words.say("Change"), lambda: _Change(flare, n)),
    )


@part
def _Plan(flare: Flare) -> ft.Control:
    """The plan as it stood when the flare-up began."""
    words = use_diary().words
    plan = flare.said.plan if flare.said else {}
    parts: list[ft.Control] = [ft.Column([small(title(field, words)), body(text)], spacing=2) for field, text in plan.items()]
    return ft.Column(parts, spacing=8)


@part
def _Change(flare: Flare, n: int) -> ft.Control:
    """Other days, the day of doing as usual again, or away with it."""
    diary, safely, saying, picked = use_diary(), use_safely(), use_saying(), use_picked()
    words, today = diary.words, diary.today
    first, last = flare.first, None if flare.is_on else flare.span.last
    changed = words.say("Changed. The diary shows the same days.")
    begin = picked(lambda day: move(diary, flare, day, last), changed)
    end = picked(lambda day: move(diary, flare, first, day), changed)
    usual = picked(lambda day: tell_usual_again(diary, flare, day), words.say("Noted."))
    out = saying(words.say("Taken out, in the diary too."))
    tools = [
        PickDay(f"flare-{n}-first", words.say("The first day"), Span(LONG_AGO, last or today), begin),
        PickDay(f"flare-{n}-last", words.say("The last day"), Span(first, today), end),
        PickDay(f"flare-{n}-usual", words.say("The day I did as usual again"), Span(first, today), usual),
        quiet_button(f"flare-{n}-out", words.say("Take out"), safely(partial(take_out, diary, flare), out)),
    ]
    if last is not None and last >= today - timedelta(1):
        again = safely(partial(open_again, diary, flare), saying(changed))
        tools.append(quiet_button(f"flare-{n}-open", words.say("It is not over"), again))
    return ft.Row(tools, wrap=True)


@part
def _Earlier() -> ft.Control:
    """One that is over and was never written down can be added by its first day."""
    diary, picked = use_diary(), use_picked()
    words, today = diary.words, diary.today
    add = picked(partial(write_down, diary), words.say("Noted. Choose its last day under Change."))
    return ft.Row([PickDay("flare-earlier", words.say("Write down an earlier one"), Span(LONG_AGO, today), add)], wrap=True)
