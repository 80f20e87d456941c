"""A file of the course becomes an article, or is refused with what it lacks."""

from __future__ import annotations

import contextlib

import pytest
import yaml  # type: ignore[import-untyped]
from hypothesis import given
from hypothesis import strategies as st

from app.learn.article import NEEDED, ArticleError, read_article
from app.learn.shelf import CONTENT, articles, source_names
from app.learn.source import Source, say_source, sources_of
from app.learn.text import Doing, Heading, Paragraph, Points, Span, Trying, plain, read_text, sentences_of

WHOLE = """---
id: walk
title: Gå, bare lidt
module: 4
order: 11
goal: Du kan gå.
claims: [C39, C41]
sources: [S2 §1, S1]
reviewed: 2026-11-21
element: test-walk
minutes: 3
---

Gå en tur.
Stop igen.

## Hvorfor

Det er godt for [9 ud af 10](C02), og **nemt**.

- Gå ud.
- Gå hjem.

## Prøv selv

```test-walk
en | to [tre](C02)
```

[Læg din plan](/planer/gaa)
"""


def test_a_file_becomes_an_article():
    article = read_article("gaa", WHOLE)
    assert (article.path, article.id, article.title, article.sources) == ("/laer/gaa", "walk", "Gå, bare lidt", ("S2 §1", "S1"))
    assert [plain(block.spans) for block in article.short if isinstance(block, Paragraph)] == ["Gå en tur. Stop igen."]
    assert [section.title for section in article.sections] == ["Hvorfor", "Prøv selv"]


def test_the_text_becomes_paragraphs_points_a_button_and_something_to_try():
    _, heading, paragraph, points, _, trying, doing = read_article("gaa", WHOLE).blocks
    assert heading == Heading("Hvorfor")
    assert isinstance(paragraph, Paragraph)
    assert paragraph.spans[1:4] == (Span("9 ud af 10", target="C02"), Span(", og "), Span("nemt", is_strong=True))
    assert isinstance(points, Points)
    assert [plain(item) for item in points.items] == ["Gå ud.", "Gå hjem."]
    assert isinstance(trying, Trying)
    assert [plain(column) for column in trying.rows[0]] == ["en", "to tre"]
    assert doing == Doing("Læg din plan", "/planer/gaa")


def test_the_text_without_markup_does_not_show_what_a_figure_rests_on():
    article = read_article("gaa", WHOLE)
    assert "C02" not in " ".join(sentences_of(article.blocks))
    assert article.blocks[2].spans[1].claim == "C02"  # type: ignore[union-attr]


@pytest.mark.parametrize("name", NEEDED)
def test_an_article_that_lacks_something_is_refused(name):
    lines = [line for line in WHOLE.splitlines(keepends=True) if not line.startswith(f"{name}:")]
    with pytest.raises(ArticleError, match=name):
        read_article("gaa", "".join(lines))


@pytest.mark.parametrize(
    "text", ["Gå en tur.", WHOLE.replace("order: 11", "order: elleve"), WHOLE.replace("id: walk", "id: walk\nauthor: mig")]
)
def test_what_is_not_front_matter_is_refused(text):
    with pytest.raises(ArticleError):
        read_article("gaa", text)


@pytest.mark.parametrize("markdown", ["# Øverst", "1. Et", "> Sagt", "![billede](a.png)", "### Nede"])
def test_what_the_app_cannot_show_is_refused_or_stays_plain_words(markdown):
    with contextlib.suppress(ValueError):
        assert all(isinstance(block, Paragraph) for block in read_text(markdown))


@pytest.mark.parametrize("language", ["da", "en"])
def test_another_reader_of_yaml_reads_the_same_front_matter(language):
    for article in articles(language):
        facts = yaml.safe_load((CONTENT / language / f"{article.name}.md").read_text("utf-8").split("---\n", 2)[1])
        assert {key: getattr(article, key) for key in NEEDED} == {
            key: tuple(fact) if isinstance(fact, list) else fact for key, fact in facts.items()
        }


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_source_has_a_name_and_the_old_guideline_says_that_it_is_old(language):
    for article in articles(language):
        assert sources_of(article.sources, source_names(language))
    assert ("gælder ikke længere" if language == "da" else "no longer in force") in source_names(language)["S1"]


def test_sections_of_one_document_stand_together():
    found = sources_of(("S2 §1", "S1 §3", "S2 §7"), {"S1": "Old", "S2": "New"})
    assert [say_source(source) for source in found] == ["New: §1, §7", "Old: §3"]
    assert say_source(Source("Whole book", ())) == "Whole book"


@given(st.text())
def test_any_text_is_an_article_or_refused(text):
    with contextlib.suppress(ValueError):
        read_article("any", text)


@given(st.text(alphabet="ab [](C1)*#-`\n|"))
def test_any_markdown_is_a_text_or_refused(text):
    with contextlib.suppress(ValueError):
        sentences_of(read_text(text))
