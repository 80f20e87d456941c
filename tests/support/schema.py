"""Compares a file with the tables of the slices: columns, types, keys, rules, indexes."""

from __future__ import annotations

import importlib
import re
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import create_engine
from sqlmodel import SQLModel

if TYPE_CHECKING:
    from collections.abc import Iterator

APP = Path(__file__).resolve().parents[2] / "app"
Table = dict[str, object]


def tables_of_the_slices() -> dict[str, Table]:
    """What SQLite says of the tables that the rows of all slices describe."""
    for file in APP.glob("*/*store.py"):
        importlib.import_module(f"app.{file.parent.name}.{file.stem}")
    engine = create_engine("sqlite://")
    SQLModel.metadata.create_all(engine)
    with engine.connect() as connection:
        link = connection.connection.driver_connection
        assert isinstance(link, sqlite3.Connection)
        described = tables_in(link)
    engine.dispose()
    return described


def tables_in(link: sqlite3.Connection) -> dict[str, Table]:
    """Every table of a file, as plain values."""
    rows = link.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~'")
    return {name: _described(link, name, sql) for name, sql in [*rows]}


def _described(link: sqlite3.Connection, name: str, sql: str) -> Table:
    return {"columns": _columns(link, name), "indexes": _indexes(link, name), "keys": _keys(link, name), "checks": sorted(_checks(sql))}


def _columns(link: sqlite3.Connection, table: str) -> list[tuple[object, ...]]:
    return [row[1:] for row in link.execute(f"PRAGMA table_xinfo('{table}')")]


def _keys(link: sqlite3.Connection, table: str) -> list[tuple[object, ...]]:
    return sorted(row[2:] for row in link.execute(f"PRAGMA foreign_key_list('{table}')"))


def _indexes(link: sqlite3.Connection, table: str) -> list[tuple[object, ...]]:
    found = []
    for _, name, unique, origin, partial in [*link.execute(f"PRAGMA index_list('{table}')")]:
        columns = tuple(row[2] for row in link.execute(f"PRAGMA index_info('{name}')"))
        found.append((name if origin == "c" else "", unique, origin, partial, columns))
    return sorted(found)


def _checks(sql: str) -> Iterator[str]:
    """The text inside each CHECK(...), with its spaces evened out."""
    for found in re.finditer(r"\bCHECK\s*\(", sql):
        depth, at = 1, found.end()
        while depth:
            depth += {"(": 1, ")": -1}.get(sql[at], 0)
            at += 1
        yield re.sub(r"\s+", " ", sql[found.end() : at - 1]).strip()
