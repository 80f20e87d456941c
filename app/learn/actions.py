"""What a person can do with the texts: say that one is read, mark it to come back to, and leave it in the middle."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from app.core.day import day_of
from app.learn import store
from app.learn.marks import How
from app.learn.shelf import course

if TYPE_CHECKING:
    from datetime import date

    from app.core.day import Span
    from app.core.diary import Diary
    from app.learn.article import Article
    from app.learn.marks import Marks


def marks_of(diary: Diary) -> Marks:
    """What was read and what is marked."""
    with diary.session() as session:
        return store.marks_in(session)


def days_read(diary: Diary, span: Span) -> frozenset[date]:
    """The days of a span on which a text was read."""
    with diary.session() as session:
        moments = store.moments_read_in(session)
    return frozenset(day for at in moments if (day := day_of(at.astimezone(diary.now().tzinfo))) in span)


def tell_read(diary: Diary, article: Article, how: How | None) -> None:
    """Say that a text is read, whole or in short, or (None) that it is not."""
    with diary.session() as session:
        if how is How.SHORT and store.marks_in(session).read.get(article.id) is How.WHOLE:
            return  # who has read it all has read it in short as well
        store.put_read(session, article.id, how, diary.now().astimezone(UTC))
        session.commit()
    diary.news.spread()


def bookmark(diary: Diary, article: Article, *, is_set: bool) -> None:
    """Mark a text to come back to, or take the mark away."""
    with diary.session() as session:
        store.put_bookmark(session, article.id, diary.now().astimezone(UTC), is_set=is_set)
        session.commit()
    diary.news.spread()


def place_of(diary: Diary, article: Article) -> int:
    """How far down a text was left."""
    with diary.session() as session:
        return store.place_in(session, article.id)


def leave_at(diary: Diary, article: Article, pixels: float) -> None:
    """Remember how far one has come. Nothing on the screen changes by it."""
    with diary.session() as session:
        store.put_place(session, article.id, max(0, round(pixels)), diary.now().astimezone(UTC))
        session.commit()


def next_for(diary: Diary, way: str | None) -> Article | None:
    """The text that comes next for someone who said how it is now; None when all are read."""
    return course(diary.words.language).next_for(way, marks_of(diary).read)
