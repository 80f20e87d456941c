"""What the review pack prints of the rules: the figures of each pure module, what its functions do, and the worked examples."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from html import escape
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tools.review_item import Item
from tools.review_words import label

if TYPE_CHECKING:
    from collections.abc import Iterator

OUTSIDE = frozenset({"carry", "device", "learn", "paper", "review", "settings", "shell", "start", "store", "ui"})
"""Folders that decide nothing about a person's back."""

DRAWN = frozenset({"axis", "bars", "curve", "flag", "look", "observation", "picture", "weekly"})
"""Modules of core that draw or name, and decide nothing."""

HANDED_OVER = frozenset({"reference"})
"""Of what is handed over, only this holds figures that a clinician answers for; the rest writes and reads files."""

FLOORS = ("actions", "rows", "screen", "shelf", "store")
"""Files on these floors carry out what the rules say."""

IMPURE = frozenset({"flet", "sqlalchemy", "sqlmodel"})
NOT_TOLD = "\N{EN DASH}"
NAME = re.compile(r"[A-Z][A-Z0-9_]*")


@dataclass(frozen=True, slots=True)
class Figures:
    """A few constants that stand together, and the sentence under them."""

    names: tuple[str, ...]
    meaning: str


def rules_in(language: str, root: Path = Path()) -> tuple[Item, ...]:
    """Every module with a rule."""
    return tuple(_rule(path, language) for path in rule_modules(root))


def examples_in(language: str, root: Path = Path()) -> tuple[Item, ...]:
    """The worked examples, a table to each algorithm."""
    groups: dict[str, list[Any]] = {}
    for vector in json.loads((root / "tests" / "vectors.json").read_text("utf-8")):
        groups.setdefault(vector["algorithm"], []).append(vector)
    return tuple(_examples(name, group, language) for name, group in groups.items())


def rule_modules(root: Path = Path()) -> tuple[Path, ...]:
    """Every pure module of a slice or of core that explains a figure; a new slice comes by itself."""
    found = sorted((root / "app").glob("*/*.py"))
    return tuple(path for path in found if _may_decide(path) and _explains(ast.parse(path.read_text("utf-8"))))


def figures_in(tree: ast.Module) -> Iterator[Figures]:
    """The constants at the top of a module. A sentence under several lines in a row is about all of them."""
    together: list[str] = []
    line = 0
    for n, node in enumerate(tree.body):
        names = _names(node)
        if not names:
            continue
        if together and node.lineno > line + 1:
            yield Figures(tuple(together), "")
            together = []
        together += names
        line = node.end_lineno or node.lineno
        after = tree.body[n + 1] if n + 1 < len(tree.body) else None
        if meaning := _sentence(after):
            yield Figures(tuple(together), meaning)
            together = []
    if together:
        yield Figures(tuple(together), "")


def _may_decide(path: Path) -> bool:
    folder, stem = path.parent.name, path.stem
    if folder == "handover":
        return stem in HANDED_OVER
    return folder not in OUTSIDE and not (folder == "core" and stem in DRAWN) and not stem.endswith(FLOORS)


def _explains(tree: ast.Module) -> bool:
    is_pure = not any(module.partition(".")[0] in IMPURE for module in _imported(tree))
    return is_pure and any(figures.meaning for figures in figures_in(tree))


def _imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def _names(node: ast.stmt) -> tuple[str, ...]:
    if isinstance(node, ast.Assign):
        targets = node.targets
    elif isinstance(node, ast.AnnAssign):
        targets = [node.target]
    else:
        return ()
    found = [one for target in targets for one in (target.elts if isinstance(target, ast.Tuple) else [target])]
    return tuple(one.id for one in found if isinstance(one, ast.Name) and NAME.fullmatch(one.id))


def _sentence(node: ast.stmt | None) -> str:
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
        return node.value.value
    return ""


def _rule(path: Path, language: str) -> Item:
    tree = ast.parse(path.read_text("utf-8"))
    name = f"{path.parent.name}/{path.stem}"
    module = import_module(f"app.{path.parent.name}.{path.stem}")
    said = [ast.get_docstring(tree) or ""]
    rows = []
    for figures in figures_in(tree):
        values = [f"{one} = {plain(getattr(module, one))}" for one in figures.names]
        said += [*values, figures.meaning]
        drawn = "<br/>".join(f"<code>{escape(value)}</code>" for value in values)
        rows.append(f"<tr><td>{drawn}</td><td>{escape(figures.meaning)}</td></tr>")
    does = tuple(_does(tree))
    said += [f"{function}: {sentence}" for function, sentence in does]
    points = "".join(f"<li><code>{function}</code>: {escape(sentence)}</li>" for function, sentence in does)
    head = f"<tr><th>{label('constant', language)}</th><th>{label('meaning', language)}</th></tr>"
    functions = f'<p class="small">{label("does", language)}:</p><ul class="small">{points}</ul>' if points else ""
    body = f'<p>{escape(said[0])}</p><table class="rule">{head}{"".join(rows)}</table>{functions}'
    return Item(f"rule:{name}", name, "\n".join(said), body)


def _does(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
            yield node.name, " ".join((ast.get_docstring(node) or "").split())


def plain(value: Any) -> str:
    """A value as it can be read without knowing the language it is written in."""
    match value:
        case Enum():
            said = value.value if isinstance(value.value, str) else value.name
        case timedelta():
            said = f"{value.days} days"
        case float():
            said = f"{value:.10f}".rstrip("0").rstrip(".")
        case Mapping():
            said = "; ".join(f"{plain(name)}: {plain(one)}" for name, one in value.items())
        case frozenset():
            said = ", ".join(sorted(map(plain, value)))
        case Collection() if not isinstance(value, str):
            said = ", ".join(map(plain, value))
        case _:
            said = str(value)
    return said


def _examples(algorithm: str, group: list[Any], language: str) -> Item:
    given, expected = _keys(group, "input"), _keys(group, "expected")
    heads = "".join(f"<th>{escape(name)}</th>" for name in given) + "".join(f'<th class="out">{escape(name)}</th>' for name in expected)
    rows = "".join(
        "<tr>"
        + "".join(f"<td>{_cell(one['input'], name)}</td>" for name in given)
        + "".join(f'<td class="out">{_cell(one["expected"], name)}</td>' for name in expected)
        + "</tr>"
        for one in group
    )
    over = (
        f'<tr><th colspan="{len(given)}">{label("example", language)}</th>'
        f'<th class="out" colspan="{len(expected)}">{label("expected", language)}</th></tr>'
    )
    text = json.dumps(group, ensure_ascii=False, sort_keys=True)
    return Item(f"rule:example/{algorithm}", algorithm, text, f'<table class="examples">{over}<tr>{heads}</tr>{rows}</table>')


def _keys(group: list[Any], side: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for one in group for name in one[side]))


def _cell(row: Mapping[str, Any], name: str) -> str:
    return escape(json.dumps(row[name], ensure_ascii=False).replace("null", NOT_TOLD).replace('"', "")) if name in row else ""
