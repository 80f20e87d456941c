"""What the app teaches says who says so, in both languages, in words that can be read."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.learn.article import ArticleError, read_article
from app.learn.shelf import CONTENT, articles, source_names
from app.learn.source import Source, say_source, sources_of
from tests.support.lix import lix

WHOLE = "---\nid: walk\ntitle: Gå\nsources: [S2 §1, S1]\nreviewed: 2026-11-21\n---\n\nGå en tur.\nStop igen.\n\nHvil.\n"


def test_a_file_becomes_an_article():
    article = read_article(WHOLE)
    assert (article.id, article.title, article.sources) == ("walk", "Gå", ("S2 §1", "S1"))
    assert article.paragraphs == ("Gå en tur. Stop igen.", "Hvil.")


@pytest.mark.parametrize("name", ["id", "title", "sources", "reviewed"])
def test_an_article_that_lacks_something_is_refused(name):
    lines = [line for line in WHOLE.splitlines(keepends=True) if not line.startswith(name)]
    with pytest.raises(ArticleError, match=name):
        read_article("".join(lines))


def test_a_text_without_front_matter_is_no_article():
    with pytest.raises(ArticleError):
        read_article("Gå en tur.")


def test_every_article_has_its_twin():
    assert [file.name for file in sorted((CONTENT / "da").glob("*.md"))] == [file.name for file in sorted((CONTENT / "en").glob("*.md"))]
    for danish, english in zip(articles("da"), articles("en"), strict=True):
        assert (danish.id, danish.sources, danish.reviewed) == (english.id, english.sources, english.reviewed)
        assert len(danish.paragraphs) == len(english.paragraphs)


@pytest.mark.parametrize("article", articles("da"), ids=lambda article: article.id)
def test_danish_can_be_read_by_those_who_read_little(article):
    assert lix("\n".join(article.paragraphs)) <= 25


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_source_has_a_name_and_the_old_guideline_says_that_it_is_old(language):
    for article in articles(language):
        assert sources_of(article.sources, source_names(language))
    assert ("Gælder ikke længere" if language == "da" else "No longer in force") in source_names(language)["S1"]


def test_sections_of_one_document_stand_together():
    found = sources_of(("S2 §1", "S1 §3", "S2 §7"), {"S1": "Old", "S2": "New"})
    assert [say_source(source) for source in found] == ["New: §1, §7", "Old: §3"]
    assert say_source(Source("Whole book", ())) == "Whole book"


@given(st.text())
def test_any_text_is_an_article_or_refused(text):
    with contextlib.suppress(ValueError):
        read_article(text)
