"""Where one's own words lie, who can see them, how to get them out and how to delete them: the privacy page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.ui.button import button
from app.ui.card import card
from app.ui.guard import part
from app.ui.hooks import go, use_diary
from app.ui.text import body, heading

if TYPE_CHECKING:
    from app.core.words import Words

PRIVACY = "/indstillinger/privat"


@part
def PrivacyScreen(_rest: str) -> ft.Control:
    """Short answers to what one would ask before writing about one's back."""
    words = use_diary().words
    out = button("privacy-report", words.say("To the report"), lambda: go("/rapport"))
    parts = [card(heading(question), *map(body, answers)) for question, answers in say_privacy(words)]
    return ft.Column([*parts, ft.Row([out], wrap=True)], spacing=16, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def say_privacy(words: Words) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Each question with its answers, as they stand on the page."""
    return (
        (words.say("What is kept?"), _kept(words)),
        (words.say("Where does it lie?"), _place(words)),
        (words.say("Is anything sent?"), _sent(words)),
        (words.say("Who can see it?"), _seen(words)),
        (words.say("How do I get it out?"), _out(words)),
        (words.say("How do I delete it?"), _gone(words)),
    )


def _kept(words: Words) -> tuple[str, ...]:
    return (
        words.say("Only what you write and choose yourself is kept: your days, your plans, your notes and your settings."),
        words.say("Rygvej also notes when it has asked you something, so that it does not ask too often."),
        words.say("Rygvej does not know your name, your CPR number or where you are."),
    )


def _place(words: Words) -> tuple[str, ...]:
    return (
        words.say("All of it lies in one file on the phone or computer that you write on. Beside it lie copies from earlier days."),
        words.say("If Rygvej runs in a browser alone, it lies there. Clear the data of the browser, and the diary is deleted."),
    )


def _sent(words: Words) -> tuple[str, ...]:
    return (
        words.say("No. Nothing is sent to us or to anyone else. There is no account, and nobody counts what you touch."),
        words.say("A link to a page outside opens in your browser. That page can see that you come, and nothing from your diary."),
        words.say("Because we get nothing, we cannot see, change or find your diary for you."),
    )


def _seen(words: Words) -> tuple[str, ...]:
    return (
        words.say("You can, and so can anyone who uses the phone or computer as you."),
        words.say("If several people have an account on the computer, they can reach Rygvej while it is open. Close it when you are done."),
        words.say("The file is not locked with a code. Whoever can read your files can read it."),
        words.say("A file or a sheet that you give away is read by whoever has it. You choose what is in it."),
    )


def _out(words: Words) -> tuple[str, ...]:
    return (
        words.say("Under Report you can save your days on paper, as a table or for another program."),
        words.say("You may also copy the file itself while Rygvej is closed. It is called rygvej.db."),
    )


def _gone(words: Words) -> tuple[str, ...]:
    return (
        words.say("Every single thing can be deleted where it stands. The copies from earlier days still have it for a while."),
        words.say("To delete all of it: close Rygvej, and delete its folder with the copies in it. In a browser: clear the page's data."),
        words.say("Files that you have saved or given away are not deleted along with it."),
    )
