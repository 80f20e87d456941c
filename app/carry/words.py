"""How taking a file in speaks: what it would bring, thing by thing, and what was done."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from app.carry.things import Thing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.carry.comparing import Compared, Counts
    from app.carry.preview import Preview, TakeProblem
    from app.core.diary import Diary
    from app.core.words import Words


def say_thing(thing: Thing, words: Words) -> str:
    """What it is called, when there may be many."""
    _ = words.say
    names = {
        Thing.DAYS: _("Days"),
        Thing.WEEKS: _("Weekly check-ins"),
        Thing.FLARES: _("Flare-ups"),
        Thing.MARKS: _("Marks"),
        Thing.THINGS: _("My things"),
        Thing.SCORES: _("Questionnaires"),
        Thing.EXERCISES: _("Exercises"),
        Thing.WALKS: _("Walks"),
        Thing.WALK_PLANS: _("Walking plans"),
        Thing.BREAKS: _("Plans with breaks"),
        Thing.NIGHTS: _("Nights"),
        Thing.READ: _("Texts you have opened"),
        Thing.WRITTEN: _("Your own words and plans"),
        Thing.VISITS: _("Appointments and questions"),
        Thing.REMINDERS: _("Reminders"),
        Thing.CHOICES: _("Choices in the app"),
        Thing.OTHER: _("Other things"),
    }
    return names[thing]


def say_counts(counts: Counts, words: Words) -> str:
    """How many are new, the same and different, without those that are none."""
    parts = (
        # NOTE: After the name of a thing, such as days: how many the diary does not have yet.
        words.count("{n} new", "{n} new", counts.new) if counts.new else "",
        # NOTE: After the name of a thing: how many stand in the diary already, just so.
        words.count("{n} the same", "{n} the same", counts.same) if counts.same else "",
        # NOTE: After the name of a thing: how many stand in the diary with another answer.
        words.count("{n} different", "{n} different", counts.changed) if counts.changed else "",
    )
    return ", ".join(part for part in parts if part) or words.say("none")


def say_lines(compared: Compared, words: Words) -> Iterator[str]:
    """A line to each thing that the file holds."""
    for thing, counts in compared.counts.items():
        yield words.say("{thing}: {counts}.", thing=say_thing(thing, words), counts=say_counts(counts, words))


def say_preview(preview: Preview, words: Words) -> tuple[str, ...]:
    """What the file would bring, before it does."""
    lines = tuple(say_lines(preview.compared, words))
    if preview.compared.is_nothing:
        return (words.say("Your diary has all of this already."), *lines)
    return (*lines, words.say("What only you have stays as it is."))


def say_taken_in(copy: str | None, words: Words) -> str:
    """That it is done, and where the diary as it was is kept."""
    if copy is None:
        return words.say("The file is taken in. The diary as it was is kept until you close Rygvej.")
    return words.say("The file is taken in. The diary as it was is kept in the folder backups, in {name}.", name=copy)


def say_made(made_at: str | None, diary: Diary) -> str:
    """When a document was made, on the clock of the one who reads it. A moment that is none is not said."""
    try:
        made = datetime.fromisoformat(made_at or "").astimezone(diary.now().tzinfo)
        return diary.words.say("The file was made {day} at {time}.", day=diary.words.long_day(made.date()), time=diary.words.time(made))
    except (ValueError, OverflowError):
        return ""


def say_take_problem(problem: TakeProblem, words: Words) -> str:
    """Why nothing was taken in after all."""
    _ = words.say
    return {
        "not-chosen": _("Choose first what is to stand where the two are different. Nothing was changed."),
        "moved-on": _("Your diary has changed in the meantime. Choose the file again. Nothing was changed."),
        "not-readable": _("The file fits badly with your diary. Rygvej could not show it afterwards. Nothing was changed."),
        "clash": _("A line in the file clashes with your diary. Nothing was changed."),
    }[problem.value]
