"""How the wheel of a whole life is spoken of, and the names that its answers are kept under."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.tryout.answers import line_name
from app.tryout.written import Written, begun

if TYPE_CHECKING:
    from app.core.words import Words
    from app.tryout.answers import Answers
    from app.tryout.written import Rows

FIELD = "field"


def step_name(n: int) -> str:
    """The answer with one's own step in a field."""
    return f"{line_name(n)}-step"


def months_name(n: int) -> str:
    """The answer with how a field looks in three months."""
    return f"{line_name(n)}-months"


def field_name(rows: Rows, n: int) -> str:
    """What a field is called, as it begins a line."""
    return begun(rows[n][0])


def written_fields(answers: Answers, count: int) -> tuple[int, ...]:
    """The fields with words of one's own."""
    return tuple(n for n in range(count) if step_name(n) in answers or months_name(n) in answers)


def say_wheel(rows: Rows, chosen: int | None, words: Words) -> str:
    """What stands on the wheel, in one sentence."""
    if chosen is None:
        return words.say("A wheel with {n} fields. Choose the one you want to begin with.", n=len(rows))
    return words.say("A wheel with {n} fields. You chose {field}.", n=len(rows), field=rows[chosen][0])


def read_wheel(rows: Rows, answers: Answers, words: Words) -> tuple[Written, ...]:
    """Each field with words of one's own, and the one that is chosen, read back."""
    told: list[Written] = []
    for n in range(len(rows)):
        name = field_name(rows, n)
        if answers.get(FIELD) == line_name(n):
            told.insert(0, Written(words.say("The field that you chose"), name, (FIELD,)))
        if step := answers.get(step_name(n)):
            told.append(Written(words.say("{field}: your own small step", field=name), step, (step_name(n),)))
        if months := answers.get(months_name(n)):
            told.append(Written(words.say("{field}: in three months", field=name), months, (months_name(n),)))
    return tuple(told)
