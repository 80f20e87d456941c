"""The region, chosen once: whom to call while one's own doctor is closed."""

from __future__ import annotations

import flet as ft

from app.safety.actions import UNKNOWN_REGION, choose_region, doctor_of, region_of
from app.safety.book import phone_book
from app.safety.calling_card import CallDoctor
from app.safety.calling_words import doctor_sentences
from app.ui.ask import AskChoice
from app.ui.button import quiet_button
from app.ui.card import card
from app.ui.guard import part, use_safely
from app.ui.hooks import use_diary
from app.ui.text import body, heading


@part
def RegionCard() -> ft.Control:
    """The number of the person's region, or the question which region that is."""
    diary, safely = use_diary(), use_safely()
    words = diary.words
    region, doctor, book = region_of(diary), doctor_of(diary), phone_book()
    title = heading(words.say("The doctor on call"))
    if region is None or (doctor is None and region != UNKNOWN_REGION):
        return card(title, body(words.say("Choose your region once. Then the right number stands here.")), _Choose())
    said = [body(sentence) for sentence in doctor_sentences(doctor, book, diary.today, words)]
    again = quiet_button("region-change", words.say("Choose another region"), safely(lambda: choose_region(diary, None)))
    return card(title, *said, CallDoctor("region"), ft.Row([again], wrap=True))


@part
def _Choose() -> ft.Control:
    """The regions that exist today, and not knowing."""
    diary = use_diary()
    words = diary.words
    regions = tuple((row.name, row.title) for row in phone_book().regions_on(diary.today))
    options = (*regions, (UNKNOWN_REGION, words.say("I do not know")))
    return AskChoice("region", words.say("Where do you live?"), options, None, lambda region: choose_region(diary, region))
