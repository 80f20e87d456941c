"""What a person chooses about the app is kept; what they did not choose follows the device."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.look import Light, Look
from app.settings import actions
from app.settings.choices import language_for, read_choices


def test_nothing_chosen_follows_the_device(diary):
    chosen = actions.choices_of(diary)
    assert chosen.look == Look()
    assert chosen.language is None


def test_a_chosen_look_is_there_the_next_time(diary):
    actions.choose_light(diary, Light.DARK)
    actions.choose_text_size(diary, 200)
    actions.choose_stillness(diary, is_still=True)
    assert actions.choices_of(diary).look == Look(Light.DARK, 200, is_still=True)


def test_choosing_again_replaces(diary):
    actions.choose_text_size(diary, 200)
    actions.choose_text_size(diary, 125)
    assert actions.choices_of(diary).look.text_size == 125


def test_a_language_the_app_does_not_speak_is_not_kept(diary):
    actions.choose_language(diary, "en")
    actions.choose_language(diary, "tlh")
    assert actions.choices_of(diary).language == "en"


@pytest.mark.parametrize(
    ("chosen", "device", "spoken"),
    [
        (None, ("da-DK", "en"), "da"),
        (None, ("en-GB", "da"), "en"),
        (None, ("pl", "en-US"), "en"),
        (None, ("pl",), "da"),
        (None, (), "da"),
        ("da", ("en-US",), "da"),
    ],
)
def test_the_language_follows_the_device_until_one_is_chosen(chosen, device, spoken):
    assert language_for(chosen, device) == spoken


@given(st.dictionaries(st.sampled_from(["light", "text_size", "is_still", "language"]), st.text()))
def test_whatever_stands_in_the_file_makes_a_look(kept):
    chosen = read_choices(kept)
    assert chosen.language in {None, "da", "en"}
    assert isinstance(chosen.look, Look)
