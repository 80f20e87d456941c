"""The page for those around a person as a text to print or send."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.people.words import general, say_ask, say_good_to_know, say_helps, say_plan, say_source, say_when, say_who_is_meant

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.core.words import Words
    from app.people.page import Called, Named, Page


def as_text(page: Page, words: Words) -> str:
    """The whole page. The lines end as every program for texts reads them."""
    parts = [words.say("For people around me"), *_own(page, words)]
    source = [say_source(page.article[0], words)] if page.article else []
    parts += [say_good_to_know(words), "\n".join([*general(words), *source])]
    if page.calls:
        parts += [say_when(words), say_who_is_meant(words), *map(_called, page.calls)]
    return "\n\n".join(parts).replace("\n", "\r\n") + "\r\n"


def _own(page: Page, words: Words) -> Iterator[str]:
    yield say_helps(words)
    yield from map(_named, page.helps) if page.helps else [say_ask(words)]
    if page.plan:
        yield say_plan(words)
        yield from map(_named, page.plan)


def _named(one: Named) -> str:
    name, text = one
    return f"{name}\n{text}"


def _called(one: Called) -> str:
    return "\n".join([one.title, *(f"- {sign}." for sign in one.signs), *one.how])
