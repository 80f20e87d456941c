"""The course in its order, one text whole, all of them in short, every claim, every long word, and the pages outside."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.learn.actions import marks_of, next_for
from app.learn.article_view import ELEMENT, ArticleView
from app.learn.claims_view import ClaimsView
from app.learn.link_view import LinkView
from app.learn.search_view import SearchField
from app.learn.shelf import course
from app.learn.short_view import ShortView
from app.learn.terms_view import TermsView
from app.learn.words import say_length, say_part, say_state
from app.ui.button import main_button
from app.ui.card import card
from app.ui.door import Door, Doors
from app.ui.guard import keyed, part
from app.ui.hooks import go, use_diary
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from app.core.words import Words
    from app.learn.article import Article
    from app.learn.article_view import Around
    from app.learn.course import Part
    from app.learn.marks import Marks

SHORT, CLAIMS, TERMS = "kort", "paastande", "ord"


@part
def LearnScreen(rest: str, around: Around, way: str | None, doors: tuple[Door, ...] = ()) -> ft.Control:
    """What the path says; an unknown one leads to the course."""
    place, _, inside = rest.partition("/")
    match place:
        case "kort":
            return ShortView()
        case "paastande":
            return ClaimsView(inside)
        case "ord":
            return TermsView()
        case "links":
            return LinkView(inside)
        case _:
            article = course(use_diary().words.language).named(place)
            return keyed(article.id, ArticleView)(article, around, at_element=inside == ELEMENT) if article else CourseView(way, doors)


@part
def CourseView(way: str | None, doors: tuple[Door, ...]) -> ft.Control:
    """Search, the text that comes next, the parts with their texts, and the other doors."""
    diary = use_diary()
    words, whole, marks = diary.words, course(diary.words.language), marks_of(diary)
    following = next_for(diary, way)
    return ft.Column(
        [
            SearchField(),
            *([_Next(following)] if following else []),
            *(keyed(f"part-{part_.number}", _Part)(part_, marks) for part_ in whole.parts if part_.articles),
            Doors((*_doors(words), *doors)),
        ],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _Next(article: Article) -> ft.Control:
    """The text that comes next, with its message."""
    words = use_diary().words
    door = main_button("learn-open", words.say("Read it"), partial(go, article.path))
    return card(heading(words.say("Next for you")), body(article.title), small(article.goal), ft.Row([door], wrap=True))


@part
def _Part(part_: Part, marks: Marks) -> ft.Control:
    """One part: its name, how much was read, and its texts."""
    words = use_diary().words
    doors = tuple(
        Door(f"article-{article.name}", article.path, article.title, _behind(article, marks, words)) for article in part_.articles
    )
    # NOTE: The name of a part of the course, with its number.
    title = words.say("{n}. {title}", n=part_.number, title=part_.title)
    return ft.Column(
        [heading(title), small(say_part(part_, marks.read, words)), Doors(doors)],
        spacing=8,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _behind(article: Article, marks: Marks, words: Words) -> str:
    state = say_state(marks.read.get(article.id), words, is_kept=article.id in marks.kept)
    return " · ".join(part for part in (say_length(article, words), state) if part)


def _doors(words: Words) -> tuple[Door, ...]:
    return (
        Door("learn-short", f"/laer/{SHORT}", words.say("All of it in short"), words.say("Each text in a few lines. It counts as read.")),
        Door("learn-terms", f"/laer/{TERMS}", words.say("Long words"), words.say("What they mean in plain words.")),
        Door("learn-claims-all", f"/laer/{CLAIMS}", words.say("Who says so?"), words.say("Every claim with its source.")),
    )
