"""A signature stands under the words that were signed, in the language they were signed in, and under no others."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from app.core.look import Look
from app.learn import reviews
from app.learn.reviews import Review, fingerprint, signed
from app.learn.shelf import articles, awaiting, claims
from app.learn.sources_card import SourcesCard
from app.shell.app import open_session
from app.ui.hooks import Hand, handing
from app.ui.notice import NoticeBoard
from tests.support.phone import Phone

ROLE = {"da": "fysioterapeut", "en": "physiotherapist"}
TEXT = "Smerten går over.\nDen kan komme igen."
LINE = Review("claim:C01", "Mette Holm", ROLE, date(2026, 12, 1), fingerprint(TEXT))
GENERAL = next(claim for claim in claims("en").values() if claim.is_general_knowledge)


@pytest.fixture
def sign(tmp_path, monkeypatch):
    """Puts lines into a file of signatures of this test's own."""
    monkeypatch.setattr(reviews, "CONTENT", tmp_path)

    def signs(*lines: tuple[str, str]) -> None:
        rows = [
            {"what": what, "name": "Mette Holm", "role": ROLE, "day": "2026-12-01", "fingerprint": fingerprint(text)}
            for what, text in lines
        ]
        (tmp_path / "reviews.json").write_text(json.dumps({"signed": rows}), encoding="utf-8")
        reviews.reviews.cache_clear()

    signs()
    yield signs
    reviews.reviews.cache_clear()


async def read_at(diary, path, *touched):
    """What a screen says after some touches."""
    phone = await Phone(route=path).run(lambda page: open_session(page, diary, (diary.words.language,)))
    for handle in touched:
        await phone.tap(handle)
    said = phone.reads()
    phone.close()
    return said


async def sources_of(diary, article):
    """What stands under a text."""
    hand = Hand(diary, Look(), NoticeBoard())
    phone = await Phone().open(lambda: handing(hand, lambda: SourcesCard(article)))
    said = phone.reads()
    phone.close()
    return said


def test_a_signature_holds_for_the_text_that_was_signed():
    by = signed("claim:C01", TEXT, "da", (LINE,))
    assert by
    assert (by.name, by.role, by.day) == ("Mette Holm", "fysioterapeut", date(2026, 12, 1))
    in_english = signed("claim:C01", TEXT, "en", (LINE,))
    assert in_english
    assert in_english.role == "physiotherapist"


@pytest.mark.parametrize("changed", [TEXT.replace("kan", "vil"), TEXT + " Altid.", TEXT.replace("Den", "den"), TEXT.replace(".\n", "\n")])
def test_a_changed_text_has_no_signature(changed):
    assert signed("claim:C01", changed, "da", (LINE,)) is None


def test_a_line_that_is_broken_elsewhere_is_no_change():
    assert signed("claim:C01", "Smerten går over. Den\nkan komme igen.\n", "da", (LINE,))


def test_a_signature_is_for_one_thing_only():
    assert signed("claim:C02", TEXT, "da", (LINE,)) is None


def test_of_two_signatures_the_newest_that_holds_is_named():
    later = replace(LINE, name="Ole Vang", day=date(2027, 1, 2))
    outdated = replace(LINE, name="Ida Krog", day=date(2027, 5, 5), fingerprint=fingerprint("Noget andet."))
    newest = signed("claim:C01", TEXT, "da", (later, LINE, outdated))
    assert newest
    assert newest.name == "Ole Vang"


@pytest.mark.parametrize("part", ["title", "goal", "markdown"])
def test_what_is_signed_of_an_article_is_all_that_is_read_of_it(part):
    article = articles("da")[0]
    line = Review(f"article:{article.id}", "Mette Holm", ROLE, date(2026, 12, 1), fingerprint(article.signed_text))
    changed = replace(article, **{part: getattr(article, part) + " mere"})
    assert signed(line.what, article.signed_text, "da", (line,))
    assert signed(line.what, changed.signed_text, "da", (line,)) is None


def test_every_line_in_the_file_can_be_read_and_is_about_something():
    known = {f"article:{one.id}" for one in articles("da")} | {f"claim:{name}" for name in claims("da")}
    assert all(set(line.role) == {"da", "en"} for line in reviews.reviews())
    assert all(line.what in known for line in reviews.reviews() if line.what.partition(":")[0] in {"article", "claim"})


AWAITS = {"da": "Den venter på, at en kliniker ser på den.", "en": "It awaits a clinician's check."}
SIGNED = {"da": "Læst og skrevet under af Mette Holm, fysioterapeut", "en": "Read and signed by Mette Holm, physiotherapist"}

NOBODY = {"da": "Ingen læge eller fys har læst teksten endnu.", "en": "No clinician has read it yet."}


@pytest.mark.usefixtures("sign")
async def test_an_unsigned_claim_of_general_knowledge_keeps_its_notice(diary, language):
    said = await read_at(diary, f"/laer/paastande/{GENERAL.id}")
    assert AWAITS[language] in said
    assert SIGNED[language] not in said


async def test_a_signed_claim_names_who_read_it_in_place_of_the_notice(diary, language, sign):
    sign((f"claim:{GENERAL.id}", claims(language)[GENERAL.id].said))
    said = await read_at(diary, f"/laer/paastande/{GENERAL.id}")
    assert SIGNED[language] in said
    assert AWAITS[language] not in said


async def test_a_claim_that_was_signed_in_the_other_language_is_not_signed_in_this(diary, language, sign):
    other = {"da": "en", "en": "da"}[language]
    sign((f"claim:{GENERAL.id}", claims(other)[GENERAL.id].said))
    said = await read_at(diary, f"/laer/paastande/{GENERAL.id}")
    assert AWAITS[language] in said
    assert SIGNED[language] not in said


async def test_a_claim_of_a_document_says_who_signed_it_too(diary, language, sign):
    assert not claims(language)["C01"].is_general_knowledge
    sign(("claim:C01", claims(language)["C01"].said))
    assert SIGNED[language] in await read_at(diary, "/laer/paastande/C01")


async def test_what_is_signed_no_longer_stands_among_what_waits(diary, language, sign):
    claim, (name, fact) = claims(language)[GENERAL.id], next(iter(awaiting(language).items()))
    said = await read_at(diary, "/laer/paastande", "claims-waiting")
    assert claim.said in said
    assert fact in said
    sign((f"claim:{claim.id}", claim.said), (f"fact:{name}", fact))
    said = await read_at(diary, "/laer/paastande", "claims-waiting")
    assert claim.said not in said
    assert fact not in said


async def test_a_signed_article_says_who_read_it(diary, language, sign):
    article = articles(language)[0]
    assert NOBODY[language] in await sources_of(diary, article)
    sign((f"article:{article.id}", article.signed_text))
    said = await sources_of(diary, article)
    assert SIGNED[language] in said
    assert NOBODY[language] not in said
