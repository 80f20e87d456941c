"""What is said is calm, easy, and says what to do, whom to call, when, and what to say."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from app.safety.book import rights
from app.safety.hint import Fact
from app.safety.prompt_words import prompt_sentence, word_on_high_pain
from app.safety.prompts import Prompt
from app.safety.signs import STANDS_UNDER, Level, Sign
from app.safety.words import advice_on, level_how, level_title, listed_sign, question_about, sign_text
from app.shell.catalog import catalogue
from tests.support.lix import lix
from tests.support.wording import WORDING, banned_in, spoken_in, too_hard

ROOT = Path(__file__).resolve().parents[2]
DA = catalogue("da")
LEVELS = [(sign, STANDS_UNDER[sign]) for sign in Sign] + [(Sign.FALL_NEW_PAIN, Level.L1), (Sign.NEW_DIFFERENT_PAIN, Level.NONE)]


def answer(sign, level, language):
    advice = advice_on(sign, level, catalogue(language))
    return f"{advice.title} {advice.why} {advice.how} {advice.to_say}"


def test_the_slice_is_easy_to_read():
    signs = frozenset(say(sign, DA) for sign in Sign for say in (sign_text, listed_sign))
    assert too_hard(tuple(spoken.da for spoken in spoken_in("safety")), signs) == {}


def test_the_signs_with_a_limit_of_their_own_are_listed_by_name():
    named = json.loads((WORDING / "readability.json").read_text("utf-8"))["signs"]["names"]
    assert named == [sign.value for sign in Sign]


def test_the_rules_that_change_are_easy_to_read():
    for text in [rights().otherwise["da"], *(row.text["da"] for row in rights().rows)]:
        assert lix(text) <= 25, text


def test_everything_is_said_in_danish():
    assert [spoken.en for spoken in spoken_in("safety") if not spoken.da] == []


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize(("sign", "level"), LEVELS)
def test_an_answer_names_no_illness_and_frightens_nobody(sign, level, language):
    said = answer(sign, level, language)
    assert banned_in(said, "illness", language) == ()
    assert banned_in(said, "tone", language) == ()


@pytest.mark.parametrize("language", ["da", "en"])
def test_a_frightening_answer_would_be_found(language):
    worse = {"da": " Det kan være et brud!", "en": " It may be a fracture!"}[language]
    assert banned_in(answer(Sign.FALL_NEW_PAIN, Level.L2, language) + worse, "illness", language)


@pytest.mark.parametrize("name", ["tone", "device", "verdict"])
def test_no_string_of_the_slice_uses_a_banned_word(name):
    for spoken in spoken_in("safety"):
        assert banned_in(spoken.da, name, "da") == (), spoken.da
        assert banned_in(spoken.en, name, "en") == (), spoken.en


def test_nothing_shouts():
    assert not [spoken for spoken in spoken_in("safety") if re.search(r"[!%]", spoken.en + spoken.da)]


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_sign_has_a_text_and_a_phone_sentence_of_its_own(language):
    words = catalogue(language)
    assert len({sign_text(sign, words) for sign in Sign}) == len(Sign)
    assert len({advice_on(sign, STANDS_UNDER[sign], words).to_say for sign in Sign}) == len(Sign)
    assert len({level_title(level, words) for level in Level}) == len(Level)
    assert len({level_how(level, words) for level in Level}) == len(Level)
    assert len({question_about(fact, words) for fact in Fact}) == len(Fact)
    assert len({prompt_sentence(prompt, words) for prompt in Prompt}) == len(Prompt)


def test_each_level_says_when_and_whom_to_call():
    assert answer(Sign.FAINT_OR_CHEST, Level.L4, "da").startswith("Ring 112.")
    urgent = answer(Sign.BLADDER_BOWEL, Level.L3, "da")
    for said in ("Ring nu.", "egen læge", "lægevagten", "112", "Der kan være en enkel forklaring."):
        assert said in urgent
    assert "Sig i telefonen: Jeg har ondt i lænden, og det her er nyt" in urgent
    assert answer(Sign.FEVER_ILL, Level.L2, "da").startswith("Ring til din læge i dag.")
    assert answer(Sign.WEIGHT_LOSS, Level.L1, "da").startswith("Bestil en tid hos din læge i denne uge.")


def test_a_new_pain_after_cancer_has_its_own_time():
    assert answer(Sign.NEW_DIFFERENT_PAIN, Level.L1, "da").startswith("Ring til din læge i dag eller i morgen.")
    assert "Ring i dag eller i morgen" in listed_sign(Sign.NEW_DIFFERENT_PAIN, DA)


def test_a_very_high_number_gets_a_calm_word_and_others_none():
    assert word_on_high_pain(8, DA) is None
    assert word_on_high_pain(10, DA) == (
        "10 er meget. Smerte kan være høj, uden at noget er gået i stykker. Din plan for dårlige dage ligger her."
    )


def test_the_clinicians_number_is_nowhere():
    number = re.compile(r"93[ .]?56[ .]?81[ .]?82")
    kept = [file for top in ("app", "content", "locales", "assets") for file in (ROOT / top).rglob("*") if file.is_file()]
    texts = [file for file in kept if file.suffix in {".py", ".json", ".po", ".md", ".html", ".js", ".toml"}]
    assert len(texts) > 50
    assert [file.name for file in texts if number.search(file.read_text("utf-8"))] == []
    assert number.search("Ring 93 56 81 82")
