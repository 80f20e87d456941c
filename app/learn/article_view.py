"""One text on the screen: its message in short, its sections, something to try, what to do today, and who says so."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.learn.actions import bookmark, leave_at, marks_of, place_of, tell_read
from app.learn.as_html import as_html
from app.learn.drawings import drawing_for
from app.learn.glossary import places_in
from app.learn.marks import How
from app.learn.paragraph import ArticleParagraph
from app.learn.shelf import claims, course, source_names, terms
from app.learn.sources_card import SourcesCard
from app.learn.text import Doing, Paragraph, Points, Trying, plain
from app.learn.words import say_length
from app.ui.button import button, choice_button, main_button
from app.ui.card import card
from app.ui.drawing import Drawing
from app.ui.guard import keyed, part, use_safely
from app.ui.hooks import go, use_diary
from app.ui.lines import Lines
from app.ui.saving import SaveFileButton
from app.ui.scroll import use_scroll
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.core.words import Words
    from app.learn.article import Article
    from app.learn.text import Block, Spans

ELEMENT = "element"
"""The last part of a path that leads to what there is to try in a text."""

TRY_KEY = "learn-try"


@dataclass(frozen=True, slots=True)
class Around:
    """What the shell hands in: what can be tried in the texts, and the path of the app's own page."""

    tries: Mapping[str, Callable[[Lines], ft.Control]]
    about: str


@part
def ArticleView(article: Article, around: Around, *, at_element: bool = False) -> ft.Control:
    """The whole text."""
    diary = use_diary()
    words, scroll = diary.words, use_scroll()

    def follow() -> None:
        scroll.follow(partial(leave_at, diary, article))
        if at_element:
            scroll.to_key(TRY_KEY)
        else:
            scroll.to(place_of(diary, article))

    ft.use_effect(follow, [article.id, at_element])
    known: set[str] = set()
    short, picture = _blocks(article, article.short, "short", known, around), drawing_for(article.id, words)
    sections = [
        card(heading(section.title, 3), *_blocks(article, section.blocks, f"{n}", known, around), key=_key(section.blocks))
        for n, section in enumerate(article.sections, start=1)
    ]
    drawn = [card(Drawing("learn-drawing", picture.draw, picture.sentence))] if picture else []
    return ft.Column(
        [
            _head(article, words),
            # NOTE: Over the message of a text in few words.
            card(heading(words.say("In short"), 3), *short),
            *sections[:1],
            *drawn,
            *sections[1:],
            SourcesCard(article),
            _Ways(article),
            small(words.say("The app gives information. It does not replace the help of a professional.")),
            ft.Row([button("learn-about", words.say("Who is behind Rygvej?"), partial(go, around.about))], wrap=True),
        ],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _head(article: Article, words: Words) -> ft.Control:
    part_ = course(words.language).part_of(article)
    facts = words.say("Part {n}: {title}. {length}.", n=part_.number, title=part_.title, length=say_length(article, words))
    return ft.Column(
        [small(facts), heading(article.title), body(article.goal)], spacing=4, horizontal_alignment=ft.CrossAxisAlignment.STRETCH
    )


def _key(blocks: tuple[Block, ...]) -> ft.ScrollKey | None:
    is_there = any(isinstance(block, Trying) for block in blocks)
    return ft.ScrollKey(TRY_KEY) if is_there else None  # type: ignore[call-arg] # made a dataclass when the program runs


def _blocks(article: Article, blocks: tuple[Block, ...], place: str, known: set[str], around: Around) -> list[ft.Control]:
    """The blocks drawn; each long word is offered once in a text. A button to what lies in this very text scrolls there."""
    language, scroll = use_diary().words.language, use_scroll()
    drawn: list[ft.Control] = []

    def told(spans: Spans, handle: str) -> ft.Control:
        one = keyed(handle, ArticleParagraph)(handle, spans, frozenset(known))
        known.update(found.term.id for found in places_in(plain(spans), terms(language)))
        return one

    for n, block in enumerate(blocks, start=1):
        handle = f"text-{place}-{n}"
        match block:
            case Paragraph(spans):
                drawn.append(told(spans, handle))
            case Points(items):
                drawn += [_point(told(item, f"{handle}-{m}")) for m, item in enumerate(items, start=1)]
            case Doing(label, path):
                lies_here = path == f"{article.path}/{ELEMENT}"
                way = partial(scroll.to_key, TRY_KEY) if lies_here else partial(go, path)
                drawn.append(ft.Row([main_button("learn-do", label, way)], wrap=True))
            case Trying(name, rows):
                lines = Lines(tuple(tuple(map(plain, row)) for row in rows), _cells(rows, handle))
                drawn.append(_Try(around.tries, name, lines))
    return drawn


@part
def _Try(tries: Mapping[str, Callable[[Lines], ft.Control]], name: str, lines: Lines) -> ft.Control:
    """What there is to try, in a place of its own: whatever happens in it, the text stays."""
    return tries[name](lines)


def _cells(rows: tuple[tuple[Spans, ...], ...], handle: str) -> Callable[[int, int], ft.Control]:
    return lambda line, column: ArticleParagraph(f"{handle}-{line + 1}-{column + 1}", rows[line][column])


def _point(paragraph: ft.Control) -> ft.Control:
    dot = ft.Container(ft.Icon(ft.Icons.CIRCLE, size=8, color=ft.Colors.PRIMARY), padding=ft.Padding.only(top=9, right=10))
    return ft.Row([dot, ft.Container(paragraph, expand=True)], spacing=0, vertical_alignment=ft.CrossAxisAlignment.START)


@part
def _Ways(article: Article) -> ft.Control:
    """That it is read, come back to it, print it, and the texts beside it."""
    diary, safely = use_diary(), use_safely()
    words, marks, whole = diary.words, marks_of(diary), course(diary.words.language)
    before, after = whole.before(article), whole.after(article)
    is_read, is_kept = marks.read.get(article.id) is How.WHOLE, article.id in marks.kept

    def on(path: str) -> None:
        go(path)

    def make() -> bytes:
        return as_html(article, claims(words.language), source_names(words.language), words).encode()

    told = safely(partial(tell_read, diary, article, None if is_read else How.WHOLE))
    kept = safely(partial(bookmark, diary, article, is_set=not is_kept))
    ways = [
        choice_button("learn-read", words.say("I have read it"), told, chosen=is_read),
        choice_button("learn-keep", words.say("Bookmark"), kept, chosen=is_kept),
        SaveFileButton("learn-print", words.say("Save for printing"), f"{article.name}.html", make),
    ]
    if after:
        read_on = safely(partial(tell_read, diary, article, How.WHOLE), lambda _: on(after.path))
        ways.append(main_button("learn-next", words.say("Next: {title}", title=after.title), read_on))
    if before:
        ways.append(button("learn-before", words.say("Before: {title}", title=before.title), partial(on, before.path)))
    return card(ft.Row(ways, wrap=True))
