"""How it stands on a day: what is signed and still holds, what was changed since, and what nobody has looked at for a year."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from app.learn.reviews import CHECK_AGAIN_AFTER
from app.shell.catalog import catalogue
from tools.review_item import draw_signature
from tools.review_words import label

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from app.learn.reviews import Review
    from tools.review_item import Item


@dataclass(frozen=True, slots=True)
class Standing:
    """The three lists of the first page."""

    holds: tuple[Item, ...]
    changed: tuple[Review, ...]
    overdue: tuple[Item, ...]


def standing_on(day: date, language: str, items: Mapping[str, tuple[Item, ...]], lines: Iterable[Review]) -> Standing:
    """Look at every item in one language. A line that fits the text in another language is not about a changed one."""
    signed = tuple(lines)
    current = {(item.key, item.sign) for known in items.values() for item in known}
    mine = items[language]
    return Standing(
        holds=tuple(item for item in mine if item.signed_by(language, signed)),
        changed=tuple(line for line in signed if (line.what, line.fingerprint) not in current),
        overdue=tuple(item for item in mine if is_overdue(item.checked, day)),
    )


def is_overdue(checked: date | None, day: date) -> bool:
    """Whether the last look lies more than a year back; what has no date of its own is never late."""
    return checked is not None and day - checked > CHECK_AGAIN_AFTER


def draw_standing(standing: Standing, language: str, items: tuple[Item, ...], lines: tuple[Review, ...]) -> str:
    """The three lists, each with its own heading."""
    words, known = catalogue(language), {item.key: item for item in items}
    holds = [f"{_door(item)} {draw_signature(by, language)}" for item in standing.holds if (by := item.signed_by(language, lines))]
    changed = [
        f"{_door(known[line.what]) if line.what in known else _gone(line.what, language)} "
        + escape(f"{line.name}, {line.role[language]}, {words.long_day(line.day)}")
        for line in standing.changed
    ]
    overdue = [f"{_door(item)} {item.checked}" for item in standing.overdue]
    lists = {"holds": holds, "changed": changed, "overdue": overdue}
    return "".join(
        f'<h3>{label(name, language)}: {len(rows)}</h3><div id="{name}">{_list(rows) or _none(language)}</div>'
        for name, rows in lists.items()
    )


def _list(rows: list[str]) -> str:
    return f'<ul class="tight">{"".join(f"<li>{row}</li>" for row in rows)}</ul>' if rows else ""


def _none(language: str) -> str:
    return f"<p>{label('none', language)}</p>"


def _door(item: Item) -> str:
    title = f" {escape(item.title)}" if item.title and item.title not in item.key else ""
    return f'<a href="#{item.anchor}">{_key(item.key)}</a>{title} ·'


def _gone(key: str, language: str) -> str:
    return f"{_key(key)} ({label('gone', language)}) ·"


def _key(key: str) -> str:
    return f'<span class="key">{escape(key)}</span>'
