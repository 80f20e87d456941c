"""Every text of the course, held against what its readers need: plain words, figures that rest on something, nothing of another's."""

from __future__ import annotations

import re
from dataclasses import replace
from statistics import median

import pytest

from app.learn.article import read_article
from app.learn.shelf import CONTENT, articles, claims, course, links, source_names
from app.learn.text import Doing, spans_in
from app.shell.places import PLACES
from app.shell.routes import find
from app.shell.tries import TRIES
from tests.support.figures import loose_figures
from tests.support.lix import lix
from tests.support.reading import Written, misspelt, text_of, twins, wrong_in
from tests.support.shingles import copied

DANISH, ENGLISH = articles("da"), articles("en")
EVERY = [pytest.param(Written(language, one), id=f"{language}:{one.name}") for language in ("da", "en") for one in articles(language)]
MEDIAN = 30


@pytest.mark.parametrize("one", EVERY)
def test_a_reader_stumbles_over_nothing(one):
    assert wrong_in(one) == []


@pytest.mark.parametrize(("danish", "english"), list(zip(DANISH, ENGLISH, strict=True)), ids=lambda one: one.name)
def test_both_languages_say_the_same(danish, english):
    assert twins(danish, english) == []


def test_there_are_twenty_four_texts_in_their_order():
    assert [one.order for one in DANISH] == list(range(1, 25))
    assert [one.order for one in ENGLISH] == list(range(1, 25))
    assert len({one.id for one in DANISH}) == len(DANISH)
    assert [one for part in course("da").parts for one in part.articles] == list(DANISH)


def test_most_texts_are_easier_than_they_have_to_be():
    assert median(lix(text_of(one)) for one in DANISH) <= MEDIAN


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_claim_meant_for_readers_stands_in_a_text(language):
    used = {claim for one in articles(language) for claim in one.claims}
    assert {claim.id for claim in claims(language).values() if claim.is_for_readers} == used


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_claim_names_documents_that_have_a_name(language):
    assert all(claim.documents <= source_names(language).keys() for claim in claims(language).values())
    assert all(claim.shows_not and claim.said for claim in claims(language).values())


@pytest.mark.parametrize("language", ["da", "en"])
def test_no_claim_calls_itself_strong_or_proven(language):
    said = " ".join(f"{claim.said} {claim.shows_not}" for claim in claims(language).values()).casefold()
    for word in ("stærk anbefaling", "strong recommendation", "bevist", "proven"):
        assert word not in said


@pytest.mark.parametrize("one", EVERY)
def test_every_link_leads_somewhere(one):
    outside = {f"link:{link.id}" for link in links(one.language)}
    for span in spans_in(one.article.blocks):
        target = span.target or ""
        assert not target or span.claim in claims(one.language) or target in outside or leads_somewhere(target), target


@pytest.mark.parametrize("one", EVERY)
def test_what_can_be_tried_is_there_and_the_last_button_does_something(one):
    assert one.article.element in TRIES
    doing = one.article.blocks[-1]
    assert isinstance(doing, Doing)
    assert doing.path.endswith("/element") or not doing.path.startswith("/laer")


def leads_somewhere(path):
    """Whether the app has this place, and this text in it."""
    found = find(path, PLACES)
    if found.place.name != "learn" or not found.rest:
        return found.path == path and not (found.rest and found.place.name == "today")
    name = found.rest.partition("/")[0]
    return name in {"ord", "paastande", "kort"} or course("da").named(name) is not None


def test_a_link_to_nowhere_is_noticed():
    assert not leads_somewhere("/laer/findes-ikke")
    assert not leads_somewhere("/findes/ikke")
    assert leads_somewhere("/planer/daarlige-dage")


# Each of the measures can fail: one planted fault to each.


def planted(old, new, language="da", name="hold-dig-i-gang-saadan"):
    """The text with one thing changed."""
    text = (CONTENT / language / f"{name}.md").read_text("utf-8")
    assert re.search(old, text, re.MULTILINE | re.DOTALL)
    changed = re.sub(old, new, text, count=1, flags=re.MULTILINE | re.DOTALL)
    return Written(language, read_article(name, changed))


FIRST_WORDS = r"^(## [^\n]+\n\n)"


@pytest.mark.parametrize(
    ("words", "noticed"),
    [
        ("Dette er 12 gange bedre.", "figures: 12"),
        ("Ni ud af ti har det sådan.", "figures: ni ud af ti"),
        ("Det er [99 %](C22) af alle.", "99 is not in C22"),
        ("Det er [57,1 %](C01) af alle.", "C01 is not among the claims"),
        ("Ryggen skal skånes.", "tone"),
        ("Din leenderyg er sterk.", "in no dictionary: leenderyg"),
        ("Kom nu!", "an exclamation mark"),
        ('Det er "farligt".', "a straight quotation mark"),
        ("Du " + "går og " * 12 + "går.", "a sentence of"),
        ("Behandlingsmuligheder og genoptræningsforløb. " * 60, "long words"),
        ("Gå en tur. " * 200, "words"),
    ],
)
def test_a_fault_in_the_text_is_noticed(words, noticed):
    found = " ; ".join(wrong_in(planted(FIRST_WORDS, rf"\1{words}\n\n")))
    assert noticed in found


@pytest.mark.parametrize(
    ("old", "new", "noticed"),
    [
        (r"^## Prøv selv", "## Noget andet", "the last two headings"),
        (r"^(---\n\n)", r"\1" + "Meget lang og indviklet indledning om lænderygbesvær. " * 12 + "\n\n", "in short"),
        (r"\n\[[^\]]+\]\([^)]+\)\s*\Z", "\n", "one button alone"),
        (r"^(## [^\n]+\n\n)", r"\1- Et punkt uden ende\n\n", "a point without an end"),
    ],
)
def test_a_fault_in_the_shape_is_noticed(old, new, noticed):
    assert noticed in " ; ".join(wrong_in(planted(old, new)))


def test_twins_that_part_are_noticed():
    danish = DANISH[6]
    assert twins(danish, replace(ENGLISH[6], order=99)) == ["order"]
    assert "shape" in twins(danish, planted(FIRST_WORDS, r"\1More.\n\n", "en").article)[0]


def test_a_sentence_copied_from_a_source_and_cleaned_is_noticed():
    # Section 7.2 of the pathway programme says this with its letters damaged; here they are whole.
    assert copied(
        "strategier for hensigtsmæssig håndtering af daglige fysiske og sociale aktiviteter, smerter og eventuelle psykiske konsekvenser"
    )
    assert not copied("Gå en tur i dag. Gå kun så langt, som du har lyst til. Stop, når uret ringer. I morgen gør du det samme.")


def test_a_word_that_a_scanner_broke_is_noticed():
    assert misspelt("ssvnmangel og øvelser") == ["ssvnmangel"]


def test_a_share_in_words_is_held_by_a_claim_in_digits():
    front = (CONTENT / "da" / "hvad-er-ondt-i-laenden.md").read_text("utf-8").split("---\n", 2)[1]
    article = read_article("hvad-er-ondt-i-laenden", f"---\n{front}---\n\nHos [ni ud af ti](C02).\n")
    assert loose_figures(article, "da") == []
