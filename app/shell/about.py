"""What the app is and is not, who is behind it, and what to do about a mistake in it."""

from __future__ import annotations

import json
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import flet as ft

from app.review.screen import HERE as REVIEW
from app.ui.ask import Folded
from app.ui.button import button
from app.ui.card import card
from app.ui.guard import part
from app.ui.hooks import go, use_diary
from app.ui.link import page_button
from app.ui.text import body, heading, small

ABOUT = "/indstillinger/om"
ABOUT_FILE = Path(__file__).resolve().parent.parent.parent / "content" / "about.json"


@part
def AboutCard() -> ft.Control:
    """The promises of the app, in the settings."""
    words = use_diary().words
    return card(
        heading(words.say("About Rygvej")),
        body(words.say("Rygvej gives information and keeps your own diary. It does not make a diagnosis, and nobody is watching.")),
        body(words.say("Everything lies in one file on this device. Nothing is sent anywhere. There is no account and no advertising.")),
        body(words.say("Rygvej is for adults of 18 and over with low back pain.")),
        ft.Row([button("about-open", words.say("Who is behind Rygvej?"), lambda: go(ABOUT))], wrap=True),
    )


@part
def AboutScreen(_rest: str) -> ft.Control:
    """Who made it, what it is built on, who pays, and how to tell of a mistake."""
    words = use_diary().words
    return ft.Column(
        [
            card(
                heading(words.say("Who made it")),
                body(words.say("Rygvej is made by people who write open programs. Anyone may read and use the code.")),
                body(words.say("Nobody pays us to say anything. There is no advertising and no account.")),
                body(words.say("Nothing is sold, and nothing you write leaves your device by itself.")),
            ),
            card(
                heading(words.say("What it is not")),
                body(words.say("Rygvej is not CE-marked as a medical device.")),
                body(words.say("It can remind you, show your numbers and suggest a next step. You decide, and a clinician knows more.")),
            ),
            card(
                heading(words.say("What it is built on")),
                body(built_on(words.language)),
                body(words.say("Each text tells what it rests on. What no clinician has checked says so itself.")),
                ft.Row([button("about-claims", words.say("All claims, with their sources"), lambda: go("/laer/paastande"))], wrap=True),
            ),
            card(
                heading(words.say("Have you found a mistake?")),
                body(words.say("Tell those who gave you Rygvej. Write which page it is on, and what is wrong.")),
                body(words.say("Write nothing about your health. Nobody needs it to mend a mistake.")),
                # NOTE: {number} is the number of the version, such as 0.1.0.
                small(words.say("Version {number}.", number=version_of_app())),
            ),
            card(
                heading(words.say("For physiotherapists and doctors")),
                body(words.say("Has someone given you a file from Rygvej? Here you can open it. Nothing is sent, and no diary is made.")),
                # Only a browser has a second window to open it in.
                *([page_button("about-review", words.say("Open files from others"), REVIEW)] if ft.context.page.web else []),
            ),
            Folded("about-codes", words.say("About the codes in files for other systems"), lambda: small(notice_of_codes())),
        ],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@cache
def notice_of_codes() -> str:
    """What the owners of the codes want said, in their own words."""
    return str(json.loads(ABOUT_FILE.read_text("utf-8"))["notice_of_codes"])


@cache
def built_on(language: str) -> str:
    """The programme that the app builds on, and that nobody there answers for the app."""
    return str(json.loads(ABOUT_FILE.read_text("utf-8"))["built_on"][language])


def version_of_app() -> str:
    """The number of this version."""
    try:
        return version("rygvej")
    except PackageNotFoundError:  # run from a tree that was never installed
        return "0"
