"""How the log speaks: one sentence for the screen, the screen reader and the report alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.day import day_of
from app.log.asking import title
from app.log.choices import LONGEST_NAME, ChoiceProblem
from app.log.entry import SKIPPED, EntryProblem, Item, Work, write_answer
from app.log.note import NoteProblem

if TYPE_CHECKING:
    from datetime import date, datetime

    from app.core.words import Words
    from app.log.choices import LogChoices
    from app.log.entry import Answer, DayEntry
    from app.log.note import Note
    from app.log.telling import Told
    from app.log.week import Week, WeekLine

Problem = EntryProblem | NoteProblem | ChoiceProblem


def say_week(week: Week, words: Words) -> str:
    """What the week was like, in a sentence or two: function first."""
    line = week.first_line
    if line is None:
        return words.say("Nothing is written for the last 7 days yet.")
    if line.mean is None:
        return words.count(
            "{n} of the last 7 days is told. It takes 4 for an average.",
            "{n} of the last 7 days are told. It takes 4 for an average.",
            line.days_told,
        )
    if line.item is Item.HINDRANCE:
        return words.say(
            # NOTE: {mean} is a number such as 4,3; {days} is 4 to 7.
            "Your back has held you back {mean} of 10 on average. {days} of the last 7 days are told.",
            mean=words.number(line.mean),
            days=line.days_told,
        )
    return say_line(line, week.choices, words)


def say_line(line: WeekLine, choices: LogChoices, words: Words) -> str:
    """One question's week: the mean with the days it stands on, or that they are too few."""
    name = title(line.item, choices, words)
    if line.mean is None:
        return words.say("{title}: too few days. {days} of 7 days told.", title=name, days=line.days_told)
    mean = words.number(line.mean)
    # NOTE: {title} is a question's short name; {mean} is a number such as 4,3; {days} is 4 to 7.
    return words.say("{title}: {mean} of 10 on average. {days} of 7 days told.", title=name, mean=mean, days=line.days_told)


def say_day(entry: DayEntry | None, choices: LogChoices, words: Words) -> str:
    """What is written about a day, short enough for a list."""
    if entry is None or not (entry.kept or entry.notes):
        # NOTE: Nothing is written about that day. Neither a zero nor skipped.
        return words.say("Not told")
    if entry.is_skipped:
        return words.say("Skipped")
    scored = [(item, answer) for item, answer in entry.answers.items() if item.is_scored and answer is not SKIPPED]
    said = [f"{title(item, choices, words)} {say_answer(item, answer, words)}" for item, answer in scored]
    if entry.answers.get(Item.FLARE) is True:
        said.append(title(Item.FLARE, choices, words))
    if entry.notes:
        said.append(words.count("{n} note", "{n} notes", len(entry.notes)))
    return ", ".join(said) or words.say("Told")


def say_answer(item: Item, answer: Answer | None, words: Words) -> str:
    """One answer in words. Not told, skipped and zero are three things."""
    if answer is None:
        return words.say("Not told")
    if answer is SKIPPED:
        return words.say("Skipped")
    if isinstance(answer, Work):
        return say_work(answer, words)
    if item is Item.FLARE:
        return words.say("Yes") if answer is True else words.say("No")
    return str(write_answer(answer))


def say_work(work: Work, words: Words) -> str:
    """How the day was at work."""
    match work:
        case Work.USUAL:
            # NOTE: Answers to "How was work?", on buttons.
            return words.say("As usual")
        case Work.ADAPTED:
            return words.say("Adapted")
        case Work.OFF:
            return words.say("Stayed off work")
        case Work.NOT_A_WORK_DAY:
            return words.say("Not a work day")


def say_saved(told: Told, today: date, words: Words) -> str:
    """That a saving is done, and for which day."""
    if not told.after.kept and not told.after.notes:
        return words.say("Cleared. Nothing is written for {day} now.", day=words.long_day(told.day))
    if told.day == today:
        return words.say("Saved for today.")
    return words.say("Saved for {day}.", day=words.long_day(told.day))


def say_note_time(note: Note, day: date, now: datetime, words: Words) -> str:
    """When a note was written: the time alone, or with the day where it was another day."""
    moment = note.told_at.astimezone(now.tzinfo)
    written = day_of(moment)
    if written == day:
        return words.time(moment)
    return words.say("{day} at {time}", day=words.day(written), time=words.time(moment))


def say_problem(problem: Problem, words: Words) -> str:
    """What stood in the way, and what to do about it."""
    sentences: dict[Problem, str] = {
        EntryProblem.NOTHING_TOLD: words.say("Choose an answer or write a note first."),
        EntryProblem.OFF_THE_SCALE: words.say("Choose a number from 0 to 10."),
        EntryProblem.NOT_AN_ANSWER: words.say("Choose one of the answers."),
        EntryProblem.FUTURE_DAY: words.say("That day has not come yet. Choose today or a day before."),
        NoteProblem.EMPTY: words.say("Write a few words first."),
        NoteProblem.NOT_THERE: words.say("The note is not there any more."),
        ChoiceProblem.NAME_MISSING: words.say("Write what you want to be asked."),
        ChoiceProblem.ENDS_MISSING: words.say("Write what 0 means and what 10 means."),
        ChoiceProblem.TOO_LONG: words.say("Use at most {n} characters.", n=LONGEST_NAME),
    }
    return sentences[problem]
