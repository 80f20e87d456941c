"""What the start says is short, easy, and promises nothing."""

from __future__ import annotations

import pytest

from app.shell.catalog import catalogue
from app.start.beginning import Situation, Step, Way
from app.start.words import situations, title, ways, what_it_is
from tests.support.lix import counted
from tests.support.wording import banned_in, spoken_in, too_hard

REQUIRED = "Nogle har det bedre med at skrive sjældnere om smerte."


def test_what_the_app_is_fits_into_eighty_words():
    text = " ".join(what_it_is(catalogue("da")))
    assert counted(text).words <= 80
    for said in ("ingen diagnose", "Ingen holder øje", "viden og din egen dagbog", "Intet bliver sendt ud", "18 år", "lænden"):
        assert said in text


def test_the_start_is_easy_to_read():
    assert too_hard(tuple(spoken.da for spoken in spoken_in("start"))) == {}


def test_everything_is_said_in_danish():
    assert [spoken.en for spoken in spoken_in("start") if not spoken.da] == []


@pytest.mark.parametrize("name", ["tone", "device", "illness", "verdict"])
def test_no_banned_word_is_used(name):
    for spoken in spoken_in("start"):
        # The reason for writing less about pain is about others, and is said in these words.
        said = "" if spoken.da == REQUIRED else spoken.da
        assert banned_in(said, name, "da") == (), spoken.da


def test_the_reason_for_pain_light_is_said_in_one_line():
    assert REQUIRED in {spoken.da for spoken in spoken_in("start")}


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_step_and_every_answer_has_words_of_its_own(language):
    words = catalogue(language)
    assert len({title(step, words) for step in Step}) == len(Step)
    assert [name for name, _ in ways(words)] == [way.value for way in Way]
    assert [name for name, _ in situations(words)] == [one.value for one in Situation]


def test_the_answers_are_called_what_people_call_them():
    words = catalogue("da")
    assert [label for _, label in ways(words)] == [
        "Det gør ondt nu",
        "Det kommer og går",
        "Jeg er kommet mig og vil undgå nye perioder med smerte",
    ]
    assert [label for _, label in situations(words)] == ["I job", "Sygemeldt", "Uden job", "På pension", "Vil helst ikke svare"]
