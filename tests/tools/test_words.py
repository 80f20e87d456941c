"""Sentences are taken out of the code whole, and a catalogue that leaves one in English is refused."""

from __future__ import annotations

import pytest

from tools.check_words import told_twice, translated_in_code, wrong_words
from tools.words import CATALOGUE, compile_words, extract, read_catalogue, update_words

SAID = """
def tell(words, n):
    # NOTE: On the front page.
    words.say("Good {part}.", part="day")
    return words.count("One day told.", "{n} days told.", n) + str("aa".count("a"))
"""
TOLD = """\
msgid ""
msgstr "Language: da\\nContent-Type: text/plain; charset=utf-8\\nPlural-Forms: nplurals=2; plural=(n != 1);\\n"

msgid "Good {part}."
msgstr "God {part}."

msgid "One day told."
msgid_plural "{n} days told."
msgstr[0] "En dag fortalt."
msgstr[1] "{n} dage fortalt."
"""


@pytest.fixture
def tree(tmp_path):
    """A project of one sentence and one count."""
    (tmp_path / "app").mkdir()
    (tmp_path / "app/tell.py").write_text(SAID, encoding="utf-8")
    tell(tmp_path, TOLD)
    return tmp_path


def tell(root, page):
    written = root / CATALOGUE.format("da")
    written.parent.mkdir(parents=True, exist_ok=True)
    written.write_text(page, encoding="utf-8")
    return written


def wrong(root):
    return list(wrong_words(extract(root), read_catalogue(root / CATALOGUE.format("da"))))


def test_what_the_app_says_is_found_with_its_note(tree):
    spoken = extract(tree)
    assert {message.id for message in spoken if message.id} == {"Good {part}.", ("One day told.", "{n} days told.")}
    assert spoken["Good {part}."].auto_comments == ["NOTE: On the front page."]


def test_a_whole_catalogue_is_let_through(tree):
    assert wrong(tree) == []


@pytest.mark.parametrize(
    ("before", "after", "what"),
    [
        ('"God {part}."', '""', "not translated"),
        ('"{n} dage fortalt."', '""', "not translated"),
        ('"God {part}."', '"God {del}."', "gaps differ"),
        ('"God {part}."', '"God."', "gaps differ"),
        ('"{n} dage fortalt."', '"Flere dage fortalt."', "gaps differ"),
        ('msgid "Good', '#, fuzzy\nmsgid "Good', "marked as uncertain"),
        ('msgid "Good {part}."', 'msgid "Bad {part}."', "not in the catalogue"),
        ('msgid "Good {part}."', 'msgid "Bad {part}."', "no longer said"),
        ('msgid "Good {part}."', '#~ msgid "Old."\n#~ msgstr "Gammel."\n\nmsgid "Good {part}."', "no longer said"),
    ],
)
def test_a_breach_is_named(tree, before, after, what):
    tell(tree, TOLD.replace(before, after))
    assert any(what in line for line in wrong(tree))


def test_a_sentence_told_twice_is_named():
    assert told_twice(TOLD) == []
    assert told_twice(TOLD + '\nmsgid "Good "\n"{part}."\nmsgstr "Go {part}."\n') == ["Good {part}."]


def test_a_translation_in_the_code_is_named(tree):
    (tree / "app/tell.py").write_text(SAID + 'GREETING = "En dag fortalt."\n', encoding="utf-8")
    assert len(list(translated_in_code(read_catalogue(tree / CATALOGUE.format("da")), tree))) == 1


def test_updating_keeps_what_is_told_and_adds_what_is_new(tree):
    (tree / "app/more.py").write_text('def more(words):\n    return words.say("More.")\n', encoding="utf-8")
    update_words(tree, tidy=False)
    assert [line for line in wrong(tree) if "not translated" not in line] == []
    assert "God {part}." in (tree / CATALOGUE.format("da")).read_text(encoding="utf-8")


def test_updating_twice_changes_nothing(tree):
    update_words(tree, tidy=False)
    first = (tree / CATALOGUE.format("da")).read_bytes()
    update_words(tree, tidy=False)
    assert (tree / CATALOGUE.format("da")).read_bytes() == first


def test_what_is_no_longer_said_waits_until_it_is_tidied_away(tree):
    (tree / "app/tell.py").write_text("", encoding="utf-8")
    update_words(tree, tidy=False)
    assert len(wrong(tree)) == len(["the sentence", "the count"])
    update_words(tree, tidy=True)
    assert wrong(tree) == []


def test_the_app_reads_what_is_compiled(tree):
    compile_words(tree)
    assert (tree / CATALOGUE.format("da")).with_suffix(".mo").stat().st_size > 0
