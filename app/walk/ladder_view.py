"""The stairs on the screen: the picture, what its signs mean, and a sentence for those who listen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.card import card
from app.ui.drawing import Drawing
from app.ui.guard import part
from app.ui.hooks import use_diary
from app.ui.text import body, heading, small
from app.walk.ladder import Ladder, ladder_of
from app.walk.ladder_words import say_stairs

if TYPE_CHECKING:
    import flet as ft

    from app.walk.standing import Standing
    from app.walk.week import Week

MOST_BEHIND = 26
"""So many weeks that are over fit beside those ahead."""


@part
def LadderCard(standing: Standing, week: Week) -> ft.Control:
    """Where one has been, where one is, and what lies ahead."""
    words = use_diary().words
    now = week.dose_on(standing.today)
    steps, ahead = ladder_of(standing.weeks, now, standing.aim, MOST_BEHIND)
    here = len(steps) - ahead - 1
    first = standing.weeks[-MOST_BEHIND:][0].number
    # NOTE: Under the picture of the stairs: the first week, this one, the last. Very short.
    names = (words.say("week {n}", n=first), words.say("now"), words.say("goal"))
    picture = Ladder(steps, here, standing.aim.minutes, *names)
    sentence = say_stairs(week, ahead, standing.aim, words)
    return card(
        heading(words.say("Your stairs")),
        Drawing("walk-ladder", picture.drawn, sentence),
        body(sentence),
        small(
            words.say("A step is a week. The higher it is, the longer are the walks. A dot is a day with a walk. Dashed steps lie ahead.")
        ),
    )
