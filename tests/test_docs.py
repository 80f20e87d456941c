"""The documents stay true: what they name is there, and what is there is named."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
APP = ROOT / "app"
DOCS = (ROOT / "README.md", ROOT / "SECURITY.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md")))
DECISIONS = sorted((ROOT / "docs" / "decisions").glob("*.md"))
HEADINGS = ["Context", "Decision", "Considered and rejected", "Consequences"]
LINK = re.compile(r"\]\(([^)\s]+)\)")
NAMED = re.compile(r"`((?:app|tests|tools|content|locales|locks|docs|assets)/[\w./-]*)(?:: (\w+))?`")
EXAMPLE = re.compile(r"^```python (\S+)\n(.*?)^```", re.DOTALL | re.MULTILINE)
MODULES = sorted(path for folder in ("app", "tools") for path in (ROOT / folder).rglob("*.py") if path.read_text("utf-8").strip())


def name_of(path):
    """A file as people speak of it."""
    return path.relative_to(ROOT).as_posix()


def anchors_of(text):
    """The places in a document that a link can lead to."""
    return {re.sub(r"[^\w -]", "", line.lstrip("# ").lower()).replace(" ", "-") for line in text.splitlines() if line.startswith("#")}


def wrong_links(document, text):
    """The links that lead nowhere."""
    for target in LINK.findall(text):
        if re.match(r"https?:", target):
            continue
        file, _, place = target.partition("#")
        path = (document.parent / file) if file else document
        if not path.exists() or (place and place not in anchors_of(path.read_text("utf-8"))):
            yield target


def defined_in(path):
    """The names that a module gives to something."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            yield node.name
        elif isinstance(node, (ast.Assign, ast.AnnAssign)):
            for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
                yield from (name.id for name in ast.walk(target) if isinstance(name, ast.Name))


def wrong_names(text):
    """The files, and the names in them, that a document speaks of and that are not there."""
    for place, name in NAMED.findall(text):
        path = ROOT / place
        if not path.exists() or (name and name not in set(defined_in(path))):
            yield f"{place}: {name}" if name else place


def is_told(code, example):
    """Whether the lines of an example stand in the code, one after the other."""
    return example.rstrip() in code


@pytest.mark.parametrize("document", DOCS, ids=name_of)
def test_every_link_leads_somewhere(document):
    assert list(wrong_links(document, document.read_text("utf-8"))) == []


@pytest.mark.parametrize("document", DOCS, ids=name_of)
def test_every_file_and_name_that_is_spoken_of_is_there(document):
    assert list(wrong_names(document.read_text("utf-8"))) == []


def test_a_broken_link_and_a_lost_name_are_noticed():
    text = "[here](docs/nowhere.md) [there](README.md#no-such-heading) `app/core/day.py: day_off` `app/core/dai.py` [ok](README.md#run-it)"
    assert list(wrong_links(ROOT / "CONTRIBUTING.md", text)) == ["docs/nowhere.md", "README.md#no-such-heading"]
    assert list(wrong_names(text)) == ["app/core/day.py: day_off", "app/core/dai.py"]


@pytest.mark.parametrize(("place", "example"), EXAMPLE.findall((ROOT / "CONTRIBUTING.md").read_text("utf-8")))
def test_every_example_still_stands_in_the_code(place, example):
    stands = is_told((ROOT / place).read_text("utf-8"), example)
    assert stands, f"{place} has no such lines any more:\n{example}"


def test_every_slice_is_on_the_map():
    on_the_map = set(re.findall(r"^  (\w+)/ ", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE))
    assert on_the_map == {path.parent.name for path in APP.glob("*/__init__.py")}


@pytest.mark.parametrize("module", MODULES, ids=name_of)
def test_every_module_says_what_it_is_for(module):
    assert (ast.get_docstring(ast.parse(module.read_text("utf-8"))) or "").strip()


@pytest.mark.parametrize("module", sorted(APP.glob("*/*actions.py")), ids=name_of)
def test_every_action_says_what_it_does(module):
    functions = [node for node in ast.parse(module.read_text("utf-8")).body if isinstance(node, ast.FunctionDef)]
    assert [one.name for one in functions if not one.name.startswith("_") and not ast.get_docstring(one)] == []


def test_everything_that_make_lists_is_spoken_of():
    listed = re.findall(r"^([a-z-]+):.*## ", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    spoken = (ROOT / "README.md").read_text("utf-8")
    assert listed
    assert [target for target in listed if f"`make {target}`" not in spoken] == []


def test_every_variable_the_app_reads_is_spoken_of():
    read = {name for module in APP.rglob("*.py") for name in re.findall(r'"(RYGVEJ_[A-Z_]+)"', module.read_text("utf-8"))}
    spoken = (ROOT / "README.md").read_text("utf-8")
    assert read
    assert [name for name in sorted(read) if f"`{name}`" not in spoken] == []


def test_the_decisions_are_numbered_without_a_gap():
    assert [int(path.name[:4]) for path in DECISIONS] == list(range(1, len(DECISIONS) + 1))


@pytest.mark.parametrize("decision", DECISIONS, ids=name_of)
def test_a_decision_says_when_why_what_else_and_what_follows(decision):
    text = decision.read_text("utf-8")
    assert text.startswith(f"# {int(decision.name[:4])}. ")
    assert re.search(r"^Status: (accepted|replaced by \[decision \d+\]\(\S+\)) · \d{4}-\d\d-\d\d$", text, re.MULTILINE)
    assert re.findall(r"^## (.+)$", text, re.MULTILINE) == HEADINGS
    assert text.count("\n") <= 60, "a decision is under a page"


def test_the_changelog_has_a_heading_for_content():
    newest = (ROOT / "CHANGELOG.md").read_text("utf-8").split("\n## ")[1]
    assert "### Content" in newest


def keys_in(cell):
    """The keys of a cell that are always there, and all of them."""
    every = set(re.findall(r"`(\w+)`", cell))
    return every - set(re.findall(r"\(`(\w+)`\)", cell)), every


def algorithms_in_the_docs():
    """The rows of the table: input, expected, answered by."""
    rows = re.findall(r"^\| `(\w+\.\w+)` \| (.*?) \| (.*?) \| (.*?) \|$", (ROOT / "docs" / "vectors.md").read_text("utf-8"), re.MULTILINE)
    return {name: (keys_in(given), keys_in(expected), answerer) for name, given, expected, answerer in rows}


def test_the_keys_of_every_algorithm_are_written_down():
    files = [ROOT / "tests" / "vectors.json", *sorted(ROOT.glob("tests/*/vectors_own.json"))]
    examples = [one for file in files for one in json.loads(file.read_text("utf-8"))]
    written = algorithms_in_the_docs()
    assert {one["algorithm"] for one in examples} == set(written)
    for one in examples:
        for side, keys in zip(written[one["algorithm"]], (set(one["input"]), set(one["expected"])), strict=False):
            always, every = side
            assert always <= keys <= every, one


def test_the_answerer_of_every_algorithm_is_written_down():
    from tests.support.vectors import algorithms

    assert {name for name, (*_, answerer) in algorithms_in_the_docs().items() if answerer != "no slice yet"} == set(algorithms())
