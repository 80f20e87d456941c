"""What the app is and is not, and where everything lies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.card import card
from app.ui.guard import part
from app.ui.hooks import use_diary
from app.ui.text import body, heading

if TYPE_CHECKING:
    import flet as ft


@part
def AboutCard() -> ft.Control:
    """The promises of the app, in the settings."""
    words = use_diary().words
    return card(
        heading(words.say("About Rygvej")),
        body(words.say("Rygvej gives information and keeps your own diary. It does not make a diagnosis, and nobody is watching.")),
        body(words.say("Everything lies in one file on this device. Nothing is sent anywhere. There is no account and no advertising.")),
        body(words.say("Rygvej is for adults of 18 and over with low back pain.")),
    )
