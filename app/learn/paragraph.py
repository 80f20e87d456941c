"""A paragraph on the screen: figures that tell where they come from, long words that tell what they mean, and links."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.learn.claim_card import ClaimText, aside
from app.learn.glossary import Place, cut, places_in
from app.learn.shelf import claims, links, terms
from app.learn.text import plain
from app.ui.button import fold_button, quiet_button
from app.ui.guard import part
from app.ui.hooks import go, use_diary
from app.ui.text import body

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.learn.glossary import Run
    from app.learn.text import Span, Spans

OUTSIDE = "link:"
CLAIMS, WORDS = "claims", "words"


@part
def ArticleParagraph(handle: str, spans: Spans, known: frozenset[str] = frozenset()) -> ft.Control:
    """The text, and under it what it can be asked. A word that was explained above (`known`) is not offered again."""
    words = use_diary().words
    opened, open_ = ft.use_state("")
    places = tuple(place for place in places_in(plain(spans), terms(words.language)) if place.term.id not in known)
    rested = tuple(span.claim for span in spans if span.claim)

    def turn(name: str) -> None:
        open_("" if opened == name else name)

    # Touching the words themselves is a short way for fingers; ears and keys have the buttons below.
    said = ft.Text(spans=[_drawn(run, turn) for run in cut(spans, places)], theme_style=ft.TextThemeStyle.BODY_LARGE)
    rows: list[ft.Control] = [ft.Semantics(label=plain(spans), exclude_semantics=True, container=True, content=said)]
    if buttons := [*_folds(handle, places, rested, opened, turn), *_leading(handle, spans)]:
        rows.append(ft.Row(buttons, wrap=True, spacing=4, run_spacing=0))
    if opened:
        rows.append(_Answer(opened, places, rested))
    return ft.Column(rows, spacing=4, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def _Answer(opened: str, places: tuple[Place, ...], rested: tuple[str, ...]) -> ft.Control:
    """What was asked for: the claims behind the figures, or what a word means."""
    language = use_diary().words.language
    if opened == CLAIMS:
        known = claims(language)
        return aside(*(ClaimText(known[name]) for name in dict.fromkeys(rested)))
    return aside(*(body(f"{place.term.word}: {place.term.meaning}") for place in places))


def _folds(
    handle: str, places: tuple[Place, ...], rested: tuple[str, ...], opened: str, turn: Callable[[str], None]
) -> Iterator[ft.Control]:
    words = use_diary().words
    if places:
        # NOTE: A button under a paragraph: {word} is a long word that stands in it.
        one = words.say("What is {word}?", word=places[0].term.word)
        # NOTE: The same when several long words stand in it.
        label = one if len(places) == 1 else words.say("What do the words mean?")
        yield fold_button(f"{handle}-words", label, partial(turn, WORDS), is_open=opened == WORDS)
    if rested:
        # NOTE: A button under a paragraph with figures. It unfolds who says so.
        yield fold_button(f"{handle}-claims", words.say("How do you know?"), partial(turn, CLAIMS), is_open=opened == CLAIMS)


def _leading(handle: str, spans: Spans) -> Iterator[ft.Control]:
    """A button for each link."""
    for n, span in enumerate((span for span in spans if span.target and not span.claim), start=1):
        yield quiet_button(f"{handle}-link-{n}", _name_of(span), partial(lead, span.target or "/"), icon=_icon_of(span))


def lead(target: str) -> None:
    """Follow a link: inside the app, or to the word about a page outside it."""
    go(f"/laer/links/{target.removeprefix(OUTSIDE)}" if target.startswith(OUTSIDE) else target)


def _name_of(span: Span) -> str:
    known = {f"{OUTSIDE}{link.id}": link.name for link in links(use_diary().words.language)}
    return known.get(span.target or "", span.text[:1].upper() + span.text[1:])


def _icon_of(span: Span) -> ft.IconData:
    return ft.Icons.OPEN_IN_NEW if (span.target or "").startswith(OUTSIDE) else ft.Icons.ARROW_FORWARD


def _drawn(run: Run, turn: Callable[[str], None]) -> ft.TextSpan:
    opens = _touch_of(run, turn)
    line = ft.TextDecoration.UNDERLINE if opens else None
    pattern = ft.TextDecorationStyle.DOTTED if run.term else ft.TextDecorationStyle.SOLID
    weight = ft.FontWeight.BOLD if run.span.is_strong else None
    return ft.TextSpan(run.text, style=ft.TextStyle(decoration=line, decoration_style=pattern, weight=weight), on_click=opens)


def _touch_of(run: Run, turn: Callable[[str], None]) -> Callable[[], None] | None:
    if run.term:
        return partial(turn, WORDS)
    if run.span.claim:
        return partial(turn, CLAIMS)
    return partial(lead, run.span.target) if run.span.target else None
