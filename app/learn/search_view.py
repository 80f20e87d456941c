"""The search field of the course: each letter is answered, and what was found stands out in its line."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.learn.search import LEAST
from app.learn.search_shelf import WORD, index
from app.learn.shelf import course, terms
from app.ui.ask import text_field
from app.ui.button import handled
from app.ui.card import card
from app.ui.guard import keyed, part
from app.ui.hooks import go, use_diary
from app.ui.text import body, small

if TYPE_CHECKING:
    from app.learn.search import Found


@part
def SearchField() -> ft.Control:
    """Where one types, and what was found."""
    words = use_diary().words
    typed, type_ = ft.use_state("")
    found = index().search(typed, words.language) if len(typed.strip()) >= LEAST else ()
    rows: list[ft.Control] = [text_field("learn-search", words.say("Search the texts"), typed, type_, hint=words.say("For example: sleep"))]
    if len(typed.strip()) >= LEAST:
        said = (
            words.count("{n} place found.", "{n} places found.", len(found)) if found else words.say("Nothing found. Try a shorter word.")
        )
        rows.append(ft.Semantics(live_region=True, container=True, content=small(said)))
    rows += [keyed(one.page.name, _Found)(one) for one in found]
    return card(*rows)


@part
def _Found(found: Found) -> ft.Control:
    """One place: its name, the line, and the way there."""
    language = use_diary().words.language
    name = found.page.name
    if name.startswith(WORD):
        title = next(term.word for term in terms(language) if f"{WORD}{term.id}" == name)
        path, handle = "/laer/ord", f"found-word-{name.removeprefix(WORD)}"
    else:
        article = course(language).named(name)
        title, path, handle = (article.title if article else name), f"/laer/{name}", f"found-{name}"
    face = ft.Column([body(title), ft.Text(spans=_marked(found), theme_style=ft.TextThemeStyle.BODY_SMALL)], spacing=2, expand=True)
    style = ft.ButtonStyle(padding=12, shape=ft.RoundedRectangleBorder(radius=12))
    row = ft.Row([face, ft.Icon(ft.Icons.CHEVRON_RIGHT)])
    return handled(handle, ft.OutlinedButton(row, key=handle, style=style, on_click=partial(go, path)))


def _marked(found: Found) -> list[ft.TextSpan]:
    """The line, what was looked for bold and underlined."""
    spans, done = [], 0
    strong = ft.TextStyle(weight=ft.FontWeight.BOLD, decoration=ft.TextDecoration.UNDERLINE)
    for start, end in found.marks:
        if start > done:
            spans.append(ft.TextSpan(found.line[done:start]))
        spans.append(ft.TextSpan(found.line[start:end], style=strong))
        done = end
    return [*spans, ft.TextSpan(found.line[done:])]
