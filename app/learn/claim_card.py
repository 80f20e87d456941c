"""A claim as it is shown: what is said, how sure, who says so, what it does not show."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.learn.reviews import signed_claim
from app.learn.shelf import source_names
from app.learn.words import say_rests, say_shows_not, say_standing, say_strength
from app.ui.guard import part
from app.ui.hooks import use_diary
from app.ui.text import body, small

if TYPE_CHECKING:
    from app.learn.claim import Claim


@part
def ClaimText(claim: Claim) -> ft.Control:
    """Everything there is to know of one claim."""
    words = use_diary().words
    return ft.Column(
        [
            # NOTE: A claim with its number, such as C23, by which it can be looked up.
            body(words.say("{number}: {claim}", number=claim.id, claim=claim.said)),
            small(say_strength(claim.strength, words)),
            small(say_rests(claim, source_names(words.language), words)),
            small(say_shows_not(claim, words)),
            *(small(sentence) for sentence in say_standing(claim, signed_claim(claim, words.language), words)),
        ],
        spacing=2,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def aside(*controls: ft.Control) -> ft.Control:
    """Something that was asked for, set apart from the text by a line at its side."""
    return ft.Container(
        ft.Column(list(controls), spacing=12, horizontal_alignment=ft.CrossAxisAlignment.STRETCH),
        padding=ft.Padding.only(left=12),
        border=ft.Border.only(left=ft.BorderSide(4, ft.Colors.PRIMARY)),
    )
