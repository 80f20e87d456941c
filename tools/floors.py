"""The floors inside a slice, read from file names: import-linter knows screen and store, this also days_screen and draft_store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.imports import imported

if TYPE_CHECKING:
    import ast
    from collections.abc import Iterator

FLOORS = {"screen": 4, "card": 3, "actions": 2, "words": 2, "store": 1}
SCREENS = frozenset({"flet"})
TABLES = frozenset({"sqlalchemy", "sqlite3", "sqlmodel"})
BELLS = frozenset({"apscheduler"})
NEVER = {
    "actions": SCREENS,
    "as": SCREENS | TABLES | BELLS,
    "card": TABLES,
    "screen": TABLES,
    "store": SCREENS,
    "words": SCREENS | TABLES | BELLS,
}


def wrong_floors(module: str, tree: ast.Module) -> Iterator[tuple[int, str]]:
    """The imports that go up, with their lines, and what a floor never knows."""
    if module.startswith("app.shell"):
        return
    kind = kind_of(module)
    tops: dict[str, int] = {}
    for line, name in imported(tree):
        tops.setdefault(name.partition(".")[0], line)
        if is_up(module, name):
            yield line, f"{name}: inside a slice an import goes down (screen, card, actions | words, store, idea), never up"
    yield from ((tops[top], f"{kind} never knows {top}") for top in sorted(NEVER.get(kind, frozenset()) & set(tops)))
    if tops.keys() & SCREENS and tops.keys() & TABLES:
        yield 1, "what draws does not speak SQL"


def kind_of(module: str) -> str:
    """The kind of file: as_pdf is an "as", days_screen a screen; an idea is named by what it is."""
    last = module.rpartition(".")[2]
    return "as" if last.startswith("as_") else last.rpartition("_")[2]


def is_up(module: str, name: str) -> bool:
    """Whether an import within one slice goes to a floor above, or from actions to words or back."""
    within = name.split(".")[:3]
    if within[:2] != module.split(".")[:2] or len(within) < len(["app", "slice", "file"]):
        return False
    here, there = kind_of(module), kind_of(".".join(within))
    if here not in FLOORS or there not in FLOORS:
        return False
    return FLOORS[there] > FLOORS[here] or (FLOORS[there] == FLOORS[here] and there != here)
