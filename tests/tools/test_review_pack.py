"""What is printed for a clinician is all of it, each with its fields, and nothing in it comes from elsewhere."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
import tokenize
from collections import Counter
from datetime import timedelta

import pytest

from app.safety.signs import STANDS_UNDER, Sign
from tests.support.pack import CONTENT, LANGUAGES, ROOT, item, items, page_of, read, read_once, sections, under, words_of
from tests.support.wording import spoken_in
from tools.review_general import said_in_code
from tools.review_numbers import numbers_in
from tools.review_rules import OUTSIDE, plain, rule_modules
from tools.review_safety import sentences_in
from tools.review_words import FIELDS, SAID

RULES = (
    *("core/series", "core/trend", "flare/ask", "flare/flare", "goals/activity", "handover/reference", "checkin/week_check"),
    *("summary/together", "safety/prompts", "safety/hint", "safety/hiding", "safety/signs"),
)


def keys(language, kind):
    return [one.key.removeprefix(f"{kind}:") for one in items(language) if one.key.startswith(f"{kind}:")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_well_formed_and_every_item_has_its_fields(language):
    page = read_once(language)
    anchors = [node.get("id") for node in page.iter() if node.get("id")]
    assert [name for name, times in Counter(anchors).items() if times > 1] == []
    assert {node.get("href") for node in page.iter("a")} <= {f"#{name}" for name in anchors}
    for one in items(language):
        drawn = sections(language)[one.key]
        fields = words_of(next(node for node in drawn.iter("div") if node.get("class") == "fields"))
        assert fields.startswith(f"{one.key} {one.sign}")
        assert all(SAID[name][language] in fields for name in ("ok", "change", "comment", "name", "role", "date"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_in_it_comes_from_elsewhere_and_nothing_runs(language):
    page = page_of(language)
    assert "default-src 'none'" in page
    nodes = list(read(page).iter())
    assert {node.tag for node in nodes}.isdisjoint({"script", "img", "link", "iframe", "object", "embed", "form", "base", "svg"})
    assert all(name not in node.attrib for node in nodes for name in ("src", "srcset", "action", "data", "style"))
    assert not [name for node in nodes for name in node.attrib if name.startswith("on")]
    style = next(node.text or "" for node in nodes if node.tag == "style")
    assert "url(" not in style
    assert "@import" not in style


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_holds_every_article_whole(language):
    page = words_of(read_once(language))
    files = sorted((CONTENT / language).glob("*.md"))
    assert len(keys(language, "article")) == len(files) > 0
    for file in files:
        _, front, text = file.read_text("utf-8").split("---\n", 2)
        facts = dict(line.split(": ", 1) for line in front.splitlines())
        assert facts["title"] in page
        assert facts["goal"] in page
        without_links = re.sub(r"\[([^\]]*)\]\([^)]*\)", "\0", text)
        for piece in re.split(r"[\0\n|]|\*\*|```.*|^- |^## ", without_links, flags=re.MULTILINE):
            assert " ".join(piece.split()) in page, f"{file.name}: {piece}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_holds_every_claim_and_fact_and_long_word(language):
    page = words_of(read_once(language))
    rows = json.loads((CONTENT / "claims.json").read_text("utf-8"))["claims"]
    assert keys(language, "claim") == [row["id"] for row in rows]
    assert all(row[language] in page and row["not"][language] in page for row in rows)
    facts = json.loads((CONTENT / "awaiting.json").read_text("utf-8"))["facts"]
    assert keys(language, "fact") == [row["id"] for row in facts]
    assert all(row[language] in words_of(sections(language)[f"fact:{row['id']}"]) for row in facts)
    words = json.loads((CONTENT / "glossary.json").read_text("utf-8"))["words"]
    assert all(row["meaning"][language] in page for row in words)


def test_it_holds_every_number_right_door_and_link():
    counted = 0
    for name, rows in (("doctors", "doctors_on_call"), ("mood", "ladder"), ("rights", "rights")):
        counted += len(json.loads((CONTENT / "numbers" / f"{name}.json").read_text("utf-8"))[rows])
    counted += len(json.loads((CONTENT / "links.json").read_text("utf-8"))["links"])
    counted += len(json.loads((CONTENT / "instruments.json").read_text("utf-8"))["instruments"])
    regions = {file: json.loads(file.read_text("utf-8")) for file in (CONTENT / "regions").glob("*.json")}
    counted += sum(len(data["doors"]) for data in regions.values())
    alone = ["doctors", "rights", *(f"regions/{file.stem}" for file, data in regions.items() if "region" in data)]
    for language in LANGUAGES:
        found = keys(language, "number")
        assert len(found) == counted + len(alone)
        assert set(alone) <= set(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_stands_there_with_its_check_and_its_term(language):
    for row in json.loads((CONTENT / "numbers" / "doctors.json").read_text("utf-8"))["doctors_on_call"]:
        drawn = words_of(sections(language)[f"number:doctors/{row['region']}"])
        told = [row[name] for name in ("name", "number", "checked", "valid_from", "valid_to", "source")]
        assert all(one in drawn for one in told if one)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_holds_every_sign_with_its_level_and_every_sentence_of_help(language):
    for sign in Sign:
        assert STANDS_UNDER[sign].name in words_of(sections(language)[f"safety:sign/{sign.value}"])
    whole = words_of(read_once(language))
    said = [getattr(spoken, language) for spoken in spoken_in("safety")]
    assert len(said) > 100
    assert [sentence for sentence in said if " ".join(sentence.split()) not in whole] == []


def test_a_sentence_for_one_and_for_many_stands_there_in_both_forms(tmp_path):
    (tmp_path / "app" / "safety").mkdir(parents=True)
    (tmp_path / "app" / "safety" / "words.py").write_text('words.count("{n} day", "{n} days", n)\nwords.say("Call.")\n', encoding="utf-8")
    assert [one.key for one in sentences_in("en", tmp_path)] == ["safety:words"]
    assert all(f"<li>{said}</li>" in sentences_in("en", tmp_path)[0].body for said in ("{n} day", "{n} days", "Call."))


def constants_of(path):
    """The names of a module's constants, found by their letters alone."""
    found = re.findall(r"^([A-Z][A-Z0-9_]*(?:, [A-Z][A-Z0-9_]*)*)(?:: [^=]*)? = ", path.read_text("utf-8"), re.MULTILINE)
    return [name for names in found for name in names.split(", ")]


def test_it_holds_every_constant_of_every_rule():
    modules = {f"{path.parent.name}/{path.stem}": path for path in rule_modules(ROOT)}
    assert set(RULES) <= set(modules)
    for name, path in modules.items():
        wanted = constants_of(path)
        assert wanted
        assert re.findall(r"<code>([A-Z][A-Z0-9_]*) = ", item(f"rule:{name}", "en").body) == wanted


def test_a_module_that_explains_a_figure_is_there_by_itself(tmp_path):
    for place, source in {
        "walk/step.py": '"""Steps."""\n\nTENTH = 0.1\n"""A tenth more."""\n',
        "walk/silent.py": '"""Steps."""\n\nTENTH = 0.1\n',
        "walk/store.py": '"""Steps."""\n\nTENTH = 0.1\n"""A tenth more."""\n',
        "walk/view.py": '"""Steps."""\n\nimport flet as ft\n\nTENTH = 0.1\n"""A tenth more."""\n',
        "shell/step.py": '"""Steps."""\n\nTENTH = 0.1\n"""A tenth more."""\n',
    }.items():
        file = tmp_path / "app" / place
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(source, encoding="utf-8")
    assert [path.relative_to(tmp_path).as_posix() for path in rule_modules(tmp_path)] == ["app/walk/step.py"]


def test_no_slice_is_left_out_by_a_name_that_is_gone():
    assert {path.name for path in (ROOT / "app").iterdir() if path.is_dir()} >= OUTSIDE


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_holds_every_worked_example(language):
    vectors = json.loads((ROOT / "tests" / "vectors.json").read_text("utf-8"))
    groups = Counter(vector["algorithm"] for vector in vectors)
    for name, times in groups.items():
        assert item(f"rule:example/{name}", language).body.count("<tr>") == times + len(("over", "names"))


def test_what_is_general_knowledge_is_listed():
    page = page_of("da")
    rows = json.loads((CONTENT / "claims.json").read_text("utf-8"))["claims"]
    general = {f"claim:{row['id']}" for row in rows if row["general"]}
    numbers = {
        f"number:{file.stem}/{row.get('region') or row.get('step') or row.get('name')}"
        for file in (CONTENT / "numbers").glob("*.json")
        for part in json.loads(file.read_text("utf-8")).values()
        if isinstance(part, list)
        for row in part
        if "awaiting" in row["source"] or "general knowledge" in row["source"]
    }
    doors = json.loads((CONTENT / "regions" / "national.json").read_text("utf-8"))["doors"]
    national = {f"number:regions/national/{row['id']}" for row in doors if "G" in row["rests"]}
    assert all((general, numbers, national))
    assert general | numbers | national <= {line.split()[0] for line in under(page, "awaiting")}
    assert "number:mood/own_doctor" not in {line.split()[0] for line in under(page, "awaiting")}


def test_what_the_code_says_of_itself_is_listed(tmp_path):
    (tmp_path / "app" / "walk").mkdir(parents=True)
    source = (
        '"""Steps [G]."""\n\nTENTH = 0.1\n"""It awaits a clinician\'s check."""\n'
        'SAID = "general knowledge"\nHALF = 2  # general knowledge\n'
    )
    (tmp_path / "app" / "walk" / "step.py").write_text(source, encoding="utf-8")
    assert [sentence for _, sentence in said_in_code(tmp_path)] == ["Steps [G].", "It awaits a clinician's check.", "general knowledge"]
    assert any("app/safety/prompts.py" in line for line in under(page_of("en"), "said-in-code"))


def test_the_marks_in_the_code_are_all_there():
    marked = [path for path in sorted((ROOT / "app").rglob("*.py")) if "[G]" in _said_aside(path)]
    listed = {place for place, _ in said_in_code(ROOT)}
    assert {path.relative_to(ROOT).as_posix() for path in marked} <= listed


def _said_aside(path):
    tokens = tokenize.generate_tokens(io.StringIO(path.read_text("utf-8")).readline)
    return " ".join(token.string for token in tokens if token.type == tokenize.COMMENT or token.string.startswith('"""'))


def test_to_look_again_is_no_change_of_a_number(tmp_path):
    (tmp_path / "numbers").mkdir()
    row = {"name": "here", "number": "1813", "checked": "2026-01-01"}

    def prints(**changed):
        (tmp_path / "numbers" / "some.json").write_text(json.dumps({"rows": [row | changed]}), encoding="utf-8")
        return numbers_in("da", tmp_path)[0].sign

    assert prints() == prints(checked="2026-06-01")
    assert prints() != prints(number="1818")


def test_two_rules_of_one_name_are_told_apart_by_their_term(tmp_path):
    (tmp_path / "numbers").mkdir()
    rows = [{"name": "here", "number": "1", "valid_from": "2026-01-01"}, {"name": "here", "number": "2", "valid_from": "2027-01-01"}]
    (tmp_path / "numbers" / "some.json").write_text(json.dumps({"rows": rows}), encoding="utf-8")
    assert [item.key for item in numbers_in("da", tmp_path)] == ["number:some/here/2026-01-01", "number:some/here/2027-01-01"]


def test_a_value_is_read_without_knowing_code():
    assert [plain(one) for one in (timedelta(weeks=8), 0.30, 7, Sign.FEVER_ILL, frozenset({"b", "a"}), (7.0, 1e-9))] == [
        *("56 days", "0.3", "7", "fever_ill", "a, b", "7, 0.000000001"),
    ]


def test_the_pack_speaks_both_languages():
    assert all(set(said) == set(LANGUAGES) and all(said.values()) for said in (*SAID.values(), *FIELDS.values()))
    assert [name for name, said in SAID.items() if said["da"] == said["en"]] == ["ok"]


def test_the_command_writes_both_pages_as_of_a_day(tmp_path):
    command = [sys.executable, "-m", "tools.review_pack", "--on", "2026-11-24", "--out", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    for language, day in (("da", "tirsdag den 24. november 2026"), ("en", "24 November 2026")):
        page = (tmp_path / f"review-pack.{language}.html").read_text("utf-8")
        assert f'lang="{language}"' in page
        assert day in page
