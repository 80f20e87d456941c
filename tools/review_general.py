"""What is general knowledge: the items that say so, and each place in the code that says so of itself."""

from __future__ import annotations

import ast
import io
import tokenize
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from tools.review_numbers import AWAITS
from tools.review_words import label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tools.review_item import Item


FACT = "fact:"
"""These stand below the list, with their own fields."""


def draw_general(items: tuple[Item, ...], language: str, root: Path = Path()) -> str:
    """The list, with a way to the fields of each item."""
    waiting = [item for item in items if item.awaits and not item.key.startswith(FACT)]
    rows = "".join(
        f'<li><a href="#{item.anchor}"><span class="key">{escape(item.key)}</span></a> {escape(_short(item))}</li>' for item in waiting
    )
    said = "".join(f'<li><span class="key">{escape(place)}</span> {escape(sentence)}</li>' for place, sentence in said_in_code(root))
    return (
        f'<h3>{label("general_items", language)}: {len(waiting)}</h3><ul class="tight" id="awaiting">{rows}</ul>'
        f'<h3>{label("general_code", language)}</h3><ul class="tight" id="said-in-code">{said}</ul>'
        f"<h3>{label('general_facts', language)}</h3>"
    )


def said_in_code(root: Path = Path()) -> Iterator[tuple[str, str]]:
    """Every docstring and comment of the app that calls something general knowledge or says that it awaits a clinician."""
    for path in sorted((root / "app").rglob("*.py")):
        source = path.read_text("utf-8")
        if not AWAITS.search(" ".join(source.split())):
            continue
        place = path.relative_to(root).as_posix()
        for sentence in (*_docstrings(ast.parse(source)), *_comments(source)):
            if AWAITS.search(sentence):
                yield place, " ".join(sentence.split())


def _docstrings(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            yield node.value.value


def _comments(source: str) -> Iterator[str]:
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            yield token.string.lstrip("# ")


def _short(item: Item) -> str:
    """What it says, on one line or two."""
    return " · ".join(line.partition(": ")[2] or line for line in item.text.splitlines())
