"""What a person can choose about the log. Every choice is undone by choosing again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.log import choice_store
from app.log.choices import OWN, ChoiceProblem, OwnItem, read_own

if TYPE_CHECKING:
    from app.core.diary import Diary
    from app.log.choices import LogChoices
    from app.log.entry import Item


def choices_of(diary: Diary) -> LogChoices:
    """What is chosen so far."""
    with diary.session() as session:
        return choice_store.choices_in(session)


def choose_item(diary: Diary, item: Item, *, is_on: bool) -> None:
    """Ask this question, or leave it out. Earlier answers stay."""
    with diary.session() as session:
        choice_store.keep_switch(session, item, on=is_on)
        session.commit()
    diary.news.spread()


def choose_pain_light(diary: Diary, *, is_light: bool) -> None:
    """Ask about pain once a week, or every day."""
    with diary.session() as session:
        choice_store.keep_pain_light(session, on=is_light)
        session.commit()
    diary.news.spread()


def choose_own(diary: Diary, item: Item, name: str, low: str, high: str) -> OwnItem | ChoiceProblem:
    """Ask a question in the person's own words. New words stand over its earlier answers too."""
    own = read_own(name, low, high)
    if item not in OWN:
        raise ValueError(f"{item} is no question of one's own")
    if isinstance(own, OwnItem):
        with diary.session() as session:
            choice_store.keep_own(session, item, own)
            choice_store.keep_switch(session, item, on=True)
            session.commit()
        diary.news.spread()
    return own


def drop_own(diary: Diary, item: Item) -> None:
    """Stop asking a question of one's own. Its words and earlier answers stay."""
    choose_item(diary, item, is_on=False)
