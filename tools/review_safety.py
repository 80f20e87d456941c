"""What the review pack prints of signs and help: each sign with its level and its answer, and every sentence of the slice."""

from __future__ import annotations

from collections import defaultdict
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.safety.hint import ASKED_BESIDE, Answer, Profile, level_of
from app.safety.signs import Sign
from app.safety.words import advice_on, level_title, listed_sign, question_about, sign_text
from app.shell.catalog import catalogue
from tools.review_item import Item
from tools.review_words import label
from tools.words import CATALOGUE, extract, read_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.safety.signs import Level

SLICES = ("safety",)
"""The slices of which every sentence is read by a clinician."""


def signs_in(language: str) -> tuple[Item, ...]:
    """Each sign that can be ticked."""
    return tuple(_sign(sign, language) for sign in Sign)


def sentences_in(language: str, root: Path = Path()) -> tuple[Item, ...]:
    """Every sentence of the slices, file by file."""
    files: dict[str, list[str]] = defaultdict(list)
    for file, sentence in _spoken(language, root):
        files[file].append(sentence)
    return tuple(_sentences(file, tuple(said), language) for file, said in sorted(files.items()))


def _spoken(language: str, root: Path) -> Iterator[tuple[str, str]]:
    told: Any = read_catalogue(root / CATALOGUE.format(language)) if language != "en" else None
    for message in extract(root):
        places = sorted({place for place, _ in message.locations if place.split("/")[1] in SLICES})
        if not message.id or not places:
            continue
        there = message.id if told is None else told.get(_first(message.id)).string
        for place in places:
            yield from ((place, form) for form in ((there,) if isinstance(there, str) else there))


def _first(sentence: Any) -> str:
    return str(sentence if isinstance(sentence, str) else sentence[0])


def _sentences(file: str, said: tuple[str, ...], language: str) -> Item:
    name = file.removeprefix("app/").removesuffix(".py")
    body = f"<ul>{''.join(f'<li>{escape(sentence)}</li>' for sentence in said)}</ul>"
    # The order in which the file says them may change, and nothing else is said.
    return Item(f"safety:{name.partition('/')[2]}", f"{label('sentences_of', language)} {name}", "\n".join(sorted(said)), body)


def _sign(sign: Sign, language: str) -> Item:
    words = catalogue(language)
    facts = ASKED_BESIDE.get(sign, ())
    careful = Profile(frozenset((fact, Answer.YES) for fact in facts))
    rows = [(label("sign", language), sign_text(sign, words))]
    if listed_sign(sign, words) != sign_text(sign, words):
        rows.append(("", listed_sign(sign, words)))
    rows.append((label("level", language), _level(level_of(sign, Profile()), language)))
    if facts:
        rows.append((label("asked_beside", language), " ".join(question_about(fact, words) for fact in facts)))
        rows.append((label("level_beside", language), _level(level_of(sign, careful), language)))
    for profile in dict.fromkeys((Profile(), careful)):
        advice = advice_on(sign, level_of(sign, profile), words)
        rows.append((label("why", language), f"{advice.title} {advice.why}"))
        rows.append((label("how_to", language), advice.how))
    rows.append((label("to_say", language), advice.to_say))
    drawn = "".join(f"<tr><th>{name}</th><td>{escape(text)}</td></tr>" for name, text in rows)
    text = "\n".join(text for _, text in rows)
    return Item(f"safety:sign/{sign.value}", "", text, f"<table>{drawn}</table>")


def _level(level: Level, language: str) -> str:
    return f"{level.name}. {level_title(level, catalogue(language))}"
