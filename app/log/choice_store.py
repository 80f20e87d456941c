"""Where it is kept what the person wants to be asked: only what differs from the start."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from app.core.kept import read_kept
from app.log.choices import DAILY, OWN, ChoiceProblem, LogChoices, OwnItem, read_own
from app.log.rows import CHOICES
from app.store.names import keep_named, named_in

if TYPE_CHECKING:
    from sqlmodel import Session

    from app.log.entry import Item

PAIN_LIGHT = "pain_light"


def choices_in(session: Session) -> LogChoices:
    """What is chosen. A choice that makes no sense is as if it had not been made."""
    kept = _kept(session)
    own = {item: read for item in OWN if (read := _own(kept.get(_words(item)))) is not None}
    off = {item for item in DAILY if kept.get(item.value) is False}
    return LogChoices(frozenset(DAILY) - off, kept.get(PAIN_LIGHT) is True, own)


def keep_switch(session: Session, item: Item, *, on: bool) -> None:
    """Keep whether a question is asked."""
    _keep(session, item.value, on)


def keep_pain_light(session: Session, *, on: bool) -> None:
    """Keep whether pain is asked about once a week only."""
    _keep(session, PAIN_LIGHT, on)


def keep_own(session: Session, item: Item, own: OwnItem) -> None:
    """Keep the words of a question of one's own."""
    _keep(session, _words(item), [own.name, own.low, own.high])


def _words(item: Item) -> str:
    return f"{item.value}_words"


def _own(kept: object) -> OwnItem | None:
    match kept:
        case [str(name), str(low), str(high)]:
            own = read_own(name, low, high)
            return None if isinstance(own, ChoiceProblem) else own
        case _:
            return None


def _keep(session: Session, name: str, value: object) -> None:
    keep_named(session, CHOICES, name, json.dumps(value))


def _kept(session: Session) -> dict[str, object]:
    kept: dict[str, object] = {}
    for name, value in named_in(session, CHOICES).items():
        try:
            kept[name] = read_kept(value)
        except ValueError:
            continue
    return kept
