"""Refuses a catalogue that leaves a sentence in English, says one twice, or has lost touch with the app."""

from __future__ import annotations

import ast
import sys
from collections import Counter
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING

from tools.words import CATALOGUE, LANGUAGES, extract, read_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from babel.messages.catalog import Catalog, Message


def wrong_words(spoken: Catalog, catalogue: Catalog) -> Iterator[str]:
    """What is missing, left over, unfinished or ill-fitting in a catalogue."""
    said, told = _by_sentence(spoken), _by_sentence(catalogue)
    yield from (f"not in the catalogue: {sentence}" for sentence in said if sentence not in told)
    yield from (f"no longer said by the app: {sentence}" for sentence in told if sentence not in said)
    yield from (f"no longer said by the app: {message.id}" for message in catalogue.obsolete.values())
    for sentence, message in told.items():
        yield from (f"{what}: {sentence}" for what in _wrong_message(message, catalogue.num_plurals))


def _by_sentence(catalogue: Catalog) -> dict[tuple[str, ...], Message]:
    return {_forms(message.id): message for message in catalogue if message.id}


def _forms(text: str | list[str] | tuple[str, ...] | None) -> tuple[str, ...]:
    return (text or "",) if text is None or isinstance(text, str) else tuple(text)


def _wrong_message(message: Message, plurals: int) -> Iterator[str]:
    sentences, told = _forms(message.id), _forms(message.string)
    if message.fuzzy:
        yield "marked as uncertain"
    if not all(told) or (len(sentences) > 1 and len(told) != plurals):
        yield "not translated"
        return
    wanted = gaps_in(sentences[-1])
    # A form for one thing may leave its number out: "one day".
    allowed = (wanted, wanted - {"n"}) if len(sentences) > 1 else (wanted,)
    if any(gaps_in(form) not in allowed for form in told) or gaps_in(told[-1]) != wanted:
        yield "its gaps differ"


def gaps_in(sentence: str) -> set[str]:
    """The names between braces."""
    try:
        return {name for _text, name, _form, _conversion in Formatter().parse(sentence) if name is not None}
    except ValueError:
        return {"a brace that is not closed"}


def told_twice(page: str) -> list[str]:
    """The sentences that a catalogue's page holds more than once; a reader of catalogues would keep the last in silence."""
    sentences: list[str] = []
    is_open = False
    for line in page.splitlines():
        plain = line.removeprefix("#~ ")
        if plain.startswith("msgid "):
            sentences.append(ast.literal_eval(plain.removeprefix("msgid ")))
            is_open = True
        elif is_open and plain.startswith('"'):
            sentences[-1] += ast.literal_eval(plain)
        else:
            is_open = False
    return [sentence for sentence, times in Counter(sentences).items() if times > 1]


def translated_in_code(catalogue: Catalog, root: Path) -> Iterator[str]:
    """Sentences of the catalogue that stand in the code, where no translator would find them."""
    told = {
        form for message in catalogue if message.id for form in _forms(message.string) if " " in form and form not in _forms(message.id)
    }
    for path in sorted(root.joinpath("app").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and node.value in told:
                yield f"{path.relative_to(root)} line {node.lineno}: stands in the code already translated"


def main() -> int:
    """Look at every catalogue."""
    root, wrong = Path(), []
    spoken = extract(root)
    for language in LANGUAGES:
        written = root / CATALOGUE.format(language)
        catalogue = read_catalogue(written)
        page = written.read_text(encoding="utf-8") if written.exists() else ""
        found = [*wrong_words(spoken, catalogue), *translated_in_code(catalogue, root)]
        wrong += [f"{language}: {what}" for what in found + [f"stands twice: {sentence}" for sentence in told_twice(page)]]
    print("\n".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
