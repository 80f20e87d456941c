"""Prints everything that a clinician can answer for, with fields to sign: a page in each language under build/."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from app.learn.reviews import reviews
from app.shell.catalog import catalogue
from tools.review_general import draw_general
from tools.review_item import draw_item
from tools.review_numbers import numbers_in
from tools.review_page import page
from tools.review_rules import examples_in, rules_in
from tools.review_safety import sentences_in, signs_in
from tools.review_standing import draw_standing, standing_on
from tools.review_texts import articles_in, claims_in, facts_in, words_in
from tools.review_words import LANGUAGES, label

if TYPE_CHECKING:
    from app.learn.reviews import Review
    from tools.review_item import Item

    Pack = dict[str, tuple[Item, ...]]

GENERAL = "general"


def pack_in(language: str) -> Pack:
    """Everything to sign in one language, part by part in the order of the page."""
    return {
        "articles": articles_in(language),
        "words": words_in(language),
        "claims": claims_in(language),
        GENERAL: facts_in(language),
        "safety": (*signs_in(language), *sentences_in(language)),
        "rules": (*rules_in(language), *examples_in(language)),
        "numbers": numbers_in(language),
    }


def all_of(pack: Pack) -> tuple[Item, ...]:
    """Every item of a pack."""
    return tuple(item for part in pack.values() for item in part)


def write_page(language: str, day: date, packs: dict[str, Pack], lines: tuple[Review, ...]) -> str:
    """The page in one language as of a day; what was signed later is not known yet."""
    known = tuple(line for line in lines if line.day <= day)
    items = {one: all_of(pack) for one, pack in packs.items()}
    standing = standing_on(day, language, items, known)
    first = (
        f"<h1>{label('title', language)}</h1>"
        f"<p><strong>{label('as_of', language)} {catalogue(language).long_day(day)}.</strong></p>"
        f"<p>{label('how', language)}</p><p>{label('how_kept', language)}</p>"
        f'<h2 class="here">{label("standing", language)}</h2>{draw_standing(standing, language, items[language], known)}'
        f'<h2 class="here">{label("contents", language)}</h2>{_contents(packs[language], language)}'
    )
    parts = [_part(name, language, packs[language], known) for name in packs[language]]
    return page(label("title", language), language, "\n".join((first, *parts)))


def _part(name: str, language: str, pack: Pack, lines: tuple[Review, ...]) -> str:
    how = f"<p>{label(f'{name}_how', language)}</p>" if name in {GENERAL, "safety", "rules"} else ""
    lists = draw_general(all_of(pack), language) if name == GENERAL else ""
    # A text may be longer than a sheet; everything else is kept on one.
    kind = name if name in {"articles", "words"} else "whole"
    drawn = "\n".join(draw_item(item, language, lines) for item in pack[name])
    return f'<h2 id="{name}">{label(name, language)}</h2>{how}{lists}<div class="{kind}">{drawn}</div>'


def _contents(pack: Pack, language: str) -> str:
    rows = (
        f'<li><a href="#{name}">{label(name, language)}</a>: {len(part)} {label("things", language)}</li>' for name, part in pack.items()
    )
    return f"<nav><ol>{''.join(rows)}</ol></nav>"


def main() -> None:
    """Write both pages, as of today unless another day is given."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--on", type=date.fromisoformat, metavar="DATE", help="as of this day, such as 2026-11-24")
    asked.add_argument("--out", type=Path, default=Path("build"), metavar="DIR", help="where to write")
    wish = asked.parse_args()
    day = wish.on or date.today()  # noqa: DTZ011  the paper carries the date of the desk that it is printed at
    packs = {language: pack_in(language) for language in LANGUAGES}
    wish.out.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        file = wish.out / f"review-pack.{language}.html"
        file.write_text(write_page(language, day, packs, reviews()), encoding="utf-8")
        print(file)


if __name__ == "__main__":
    main()
