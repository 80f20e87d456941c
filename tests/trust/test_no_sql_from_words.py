"""No statement is put together from words: what a person typed is always handed to SQLite beside it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

APP = Path(__file__).resolve().parents[2] / "app"
MODULES = sorted(APP.rglob("*.py"))
ASKS = {"execute", "executescript", "executemany", "exec_driver_sql", "text"}
OURS = {"APPLICATION_ID", "version", "check", "journal", "table"}
"""What may stand in a gap in `app/store`: our own numbers and settings, and the names of tables in the file."""
SHAPES = {"shape.name", "columns", "order", "gaps"}
"""What may stand in a gap in `app/carry`: names that the diary's own file has, and question marks."""
FOLDERS = {"app/store/": OURS, "app/carry/": SHAPES}


def put_together(code, may=frozenset()):
    """The lines on which SQL is made of pieces that are not ours."""
    for node in ast.walk(ast.parse(code)):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        # Others have a method `text`, too; SQLAlchemy's is a plain name.
        if name not in ASKS or (name == "text" and isinstance(node.func, ast.Attribute)):
            continue
        first = node.args[0]
        is_format = isinstance(first, ast.Call) and isinstance(first.func, ast.Attribute) and first.func.attr == "format"
        gaps = {ast.unparse(one.value) for one in ast.walk(first) if isinstance(one, ast.FormattedValue)}
        if isinstance(first, ast.BinOp) or is_format or gaps - set(may):
            yield node.lineno


def test_no_statement_is_made_of_what_a_person_typed():
    found = {}
    for module in MODULES:
        name = module.relative_to(APP.parent).as_posix()
        may = next((names for folder, names in FOLDERS.items() if name.startswith(folder)), set())
        if lines := list(put_together(module.read_text("utf-8"), may)):
            found[name] = lines
    assert found == {}


@pytest.mark.parametrize(
    "code", ['s.execute(f"SELECT {x}")', 's.execute("SELECT " + x)', 'text("SELECT %s" % x)', 'a.execute(text("{}".format(x)))']
)
def test_a_statement_made_of_pieces_is_noticed(code):
    assert list(put_together(code, OURS)) == [1]
