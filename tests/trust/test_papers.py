"""What is promised in writing about safety: each item with its test or its reason, in the documents and in the app."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from app.core.function import Function
from app.shell.about import ABOUT
from app.shell.catalog import catalogue
from app.shell.privacy import PRIVACY, say_privacy
from tests.support.lix import joined, lix
from tests.support.opened_app import app_on

ROOT = Path(__file__).resolve().parents[2]
TEST = re.compile(r"`tests/[\w/]+\.py: test_\w+`")
LIX = 30


def rows(document):
    """The cells of each row of a document's table."""
    lines = (ROOT / "docs" / document).read_text("utf-8").splitlines()
    table = [line.strip("|").split(" | ") for line in lines if line.startswith("| ")]
    return [[cell.strip() for cell in row] for row in table[1:]]


def is_answered(item):
    """Whether an item of the list names a test, or says why there is none to name."""
    _, _, how, shown = item
    return bool(TEST.search(shown)) or (shown == "reason given" and "Does not apply" in how) or (shown == "in work" and "In work" in how)


def test_every_item_of_security_is_shown_or_has_its_reason():
    items = rows("security.md")
    assert [item[0] for item in items] == [str(n) for n in range(1, 26)]
    assert [item[0] for item in items if not is_answered(item)] == []


def test_an_item_without_a_test_or_a_reason_is_noticed():
    assert not is_answered(["1", "SQL", "It is fine", ""])
    assert not is_answered(["1", "SQL", "It is fine", "reason given"])


def test_every_hazard_has_what_stands_against_it_and_a_test():
    hazards = rows("hazards.md")
    assert len(hazards) >= 15
    assert [row[0] for row in hazards if not row[1] or not TEST.search(row[2])] == []


def test_every_function_has_its_reason_its_question_and_what_is_left_without_it():
    written = {row[0].strip("`"): row[1:] for row in rows("intended-purpose.md")}
    assert written.keys() == {function.value for function in Function}
    assert [name for name, (_, why, question, left) in written.items() if not (why and "?" in question and left)] == []


def test_every_function_is_asked_for_somewhere():
    code = "".join(file.read_text("utf-8") for file in (ROOT / "app").rglob("*.py"))
    assert [function for function in Function if f".has(Function.{function.name})" not in code] == []


@pytest.mark.parametrize(("language", "said"), [("da", "Rygvej er ikke CE-mærket"), ("en", "Rygvej is not CE-marked")])
async def test_the_app_says_that_it_is_not_ce_marked(danish, language, said):
    async with app_on(danish, ABOUT, (language,)) as phone:
        assert said in phone.reads()


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("da", ("Intet bliver sendt", "Der er ingen konto", "én fil", "rygvej.db", "hver sin konto på samme computer", "slette det hele")),
        ("en", ("Nothing is sent", "no account", "one file", "rygvej.db", "account on the computer", "delete all of it")),
    ],
)
async def test_the_page_about_privacy_says_what_a_person_must_know(danish, language, said):
    async with app_on(danish, PRIVACY, (language,)) as phone:
        shown = phone.reads()
    assert [words for words in said if words not in shown] == []


async def test_the_page_about_privacy_is_two_touches_away(danish):
    async with app_on(danish) as phone:
        await phone.tap("settings")
        await phone.tap("door-privacy")
        assert phone.page.route == PRIVACY
        await phone.tap("privacy-report")
        assert phone.page.route == "/rapport"


def test_the_page_about_privacy_is_easy_to_read():
    said = say_privacy(catalogue("da"))
    assert lix(joined(sentence for question, answers in said for sentence in (question, *answers))) <= LIX


def test_chance_comes_from_the_system():
    names = [
        (file.name, alias.name)
        for file in (ROOT / "app").rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, (ast.Import, ast.ImportFrom))
        for alias in node.names
        if alias.name.partition(".")[0] == "random" or getattr(node, "module", None) == "random"
    ]
    assert names == []
