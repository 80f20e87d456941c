"""Days and things as a person would have told them, for the tests of breaks."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from app.log import actions as log
from app.log.entry import Item
from app.pace import actions
from app.pace.doing_actions import choose_work, tell_test
from app.walk.gate import Asked
from app.walk.plan_actions import answer_gate
from tests.support.sure import sure

if TYPE_CHECKING:
    from app.core.diary import Diary

MUCH_THEN_LITTLE = {5: (8, 4), 6: (4, 7), 7: (2, 6), 18: (7, 4), 19: (3, 6)}
"""Activity and pain of the worked example P6, by the day of the four weeks."""


def tell_pattern(diary: Diary) -> None:
    """Four weeks up to today with two times much and then little."""
    for n in range(28):
        activity, pain = MUCH_THEN_LITTLE.get(n, (5, 4))
        sure(log.tell_day(diary, diary.today - timedelta(27 - n), {Item.ACTIVITY: activity, Item.BACK_PAIN: pain}))


def planned(diary: Diary, words: str = "skrive", tests: tuple[int, ...] = (20, 25, 15), work: int | None = 16) -> str:
    """Something to do with breaks, tested and begun; its id."""
    before = {task.id for task in actions.book_of(diary).tasks}
    sure(actions.name_task(diary, words))
    (which,) = {task.id for task in actions.book_of(diary).tasks} - before
    for minutes in tests:
        sure(tell_test(diary, which, minutes))
    if work is not None:
        sure(choose_work(diary, which, work))
    return which


def pass_gate(diary):
    """Nothing that a professional has to be asked about first."""
    answer_gate(diary, dict.fromkeys(Asked, False))
