"""Answering the three questions beside the sleep diary, or leaving them; each answer can be changed and deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.sleep import store
from app.sleep.keeping_actions import keep
from app.sleep.sign import Answer, Sign, SignAnswer

if TYPE_CHECKING:
    from app.core.diary import Diary
    from app.sleep.kept import Changed


def answer_sign(diary: Diary, sign: Sign, answer: Answer | None) -> Changed:
    """Keep one answer, or none."""
    return keep(diary, {(SignAnswer, sign.value): None if answer is None else SignAnswer(sign, answer, diary.today)})


def leave_signs(diary: Diary) -> Changed:
    """Leave what is not answered, so that it is not asked again."""
    there = {one.sign for one in signs_of(diary)}
    left = (SignAnswer(sign, Answer.LEFT, diary.today) for sign in Sign if sign not in there)
    return keep(diary, {(SignAnswer, one.sign.value): one for one in left})


def forget_signs(diary: Diary) -> Changed:
    """Delete all three answers."""
    return keep(diary, {(SignAnswer, sign.value): None for sign in Sign})


def signs_of(diary: Diary) -> tuple[SignAnswer, ...]:
    """What is answered, in the order of the questions."""
    with diary.session() as session:
        return store.signs_in(session)
