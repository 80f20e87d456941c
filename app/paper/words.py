"""How paper speaks: on the sheet itself, beside the boxes on the screen, and before and after saving."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.paper.column import CellProblem, Way

if TYPE_CHECKING:
    from app.core.words import Words
    from app.paper.column import Column
    from app.paper.typed_in import Refused, TypedIn


def say_how(column: Column, words: Words) -> str:
    """What to write in a column."""
    if column.way is Way.YES_NO:
        figures = words.say("1: yes. 0: no.")
    elif column.way is Way.WORK:
        figures = words.say("1: as usual. 2: adapted. 3: stayed off work. 4: not a work day.")
    elif column.way is Way.MINUTES:
        figures = words.say("All the minutes of the day together.")
    else:
        # NOTE: The ends of a scale, on paper. {low} is such as "no pain", {high} such as "the worst pain you can think of".
        figures = words.say("0: {low}. 10: {high}.", low=column.low, high=column.high)
    # NOTE: On paper, beside a column. {title} is its head, {question} what it asks, {figures} what may be written.
    return words.say("{title}: {question} {figures}", title=column.title, question=column.question, figures=figures)


def say_found(found: TypedIn, words: Words) -> tuple[str, ...]:
    """What will become of what was typed: a sentence for each that there is any of."""
    if found.is_empty:
        return (words.say("No box is filled yet."),)
    said = []
    if found.new:
        said.append(words.count("{n} new answer.", "{n} new answers.", len(found.new)))
    if found.changed:
        said.append(words.count("{n} answer instead of another.", "{n} answers instead of others.", len(found.changed)))
    if found.same:
        said.append(words.count("{n} box changes nothing.", "{n} boxes change nothing.", len(found.same)))
    if found.refused:
        said.append(words.count("{n} box cannot be read:", "{n} boxes cannot be read:", len(found.refused)))
    return tuple(said)


def say_refused(refused: Refused, words: Words) -> str:
    """Which box, and what it takes."""
    # NOTE: {day} is such as "4. mar.", {title} the head of a column, {figure} what was typed, {why} a sentence.
    return words.say(
        '{day}, {title}, "{figure}": {why}',
        day=words.day(refused.day),
        title=refused.column.title,
        figure=refused.figure,
        why=say_why(refused.why, words),
    )


def say_why(why: CellProblem, words: Words) -> str:
    """What a box takes."""
    match why:
        case CellProblem.OFF_THE_SCALE:
            return words.say("a whole number from 0 to 10.")
        case CellProblem.NOT_YES_OR_NO:
            return words.say("1 is yes, 0 is no.")
        case CellProblem.NOT_A_WORK_ANSWER:
            return words.say("a number from 1 to 4.")
        case CellProblem.NOT_MINUTES:
            return words.say("whole minutes, 600 at most.")
        case CellProblem.WALK_IS_TOLD:
            return words.say("other minutes are written already. You can change them under Walk.")


def say_kept(found: TypedIn, words: Words) -> str:
    """What was saved."""
    return words.count("Saved for {n} day.", "Saved for {n} days.", found.days)
