"""How what one brings to a talk is spoken of: the same sentences on the screen and on paper. Figures, never verdicts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.observation import Kind
from app.core.scale import HIGHEST, LOWEST
from app.core.series import ENOUGH_DAYS
from app.tryout.talk import PERIOD, Part, part_name, point_name, talk_of
from app.tryout.talk_facts import PAIN, days_told, means_of
from app.tryout.written import Written

if TYPE_CHECKING:
    from app.core.day import Span
    from app.core.diary import Diary
    from app.core.words import Words
    from app.tryout.answers import Answers
    from app.tryout.ports import TalkPorts
    from app.tryout.talk import Talk
    from app.tryout.talk_facts import Mean
    from app.tryout.written import Rows


def say_weeks(weeks: int, words: Words) -> str:
    """A period, on a button."""
    return words.count("{n} week", "{n} weeks", weeks)


def say_part(part: Part, words: Words) -> str:
    """What can be brought along, beside its box."""
    match part:
        case Part.DAYS:
            return words.say("How many days I have written")
        case Part.HINDRANCE:
            return words.say("How much my back hindered me")
        case Part.PAIN:
            return words.say("How much it hurt")
        case Part.FLARES:
            return words.say("How many flare-ups I had")
        case Part.THINGS:
            return words.say("My own things, then and now")


def say_span(span: Span, words: Words) -> str:
    """The days that are looked back on."""
    return words.say("From {first} to {last}.", first=words.long_day(span.first), last=words.long_day(span.last))


def facts_of(diary: Diary, talk: Talk, ports: TalkPorts) -> tuple[str, ...]:
    """Everything that is ticked, in sentences. Without a period only one's own things can be told."""
    span, words = talk.span(diary.today), diary.words
    said: list[str] = []
    for part in talk.parts:
        if part is Part.THINGS:
            said += ports.things(diary) or (words.say("No things of my own are written down."),)
        elif span is not None:
            said += _say(part, diary, span, ports)
    head = [say_span(span, words)] if span is not None and set(talk.parts) - {Part.THINGS} else []
    return (*head, *said)


def _say(part: Part, diary: Diary, span: Span, ports: TalkPorts) -> tuple[str, ...]:
    words = diary.words
    if part is Part.DAYS:
        return (words.say("I have written on {told} of {days} days.", told=days_told(diary, span), days=len(span)),)
    if part is Part.FLARES:
        return (words.count("{n} flare-up.", "{n} flare-ups.", ports.flares(diary, span)),)
    means = means_of(diary, (Kind.HINDRANCE,) if part is Part.HINDRANCE else PAIN, span)
    nothing = words.say("{what}: nothing is written in these days.", what=say_part(part, words))
    return tuple(say_mean(mean, words) for mean in means) or (nothing,)


def say_mean(mean: Mean, words: Words) -> str:
    """One question: its mean and the days it stands on, and what its ends mean; or that they are too few."""
    title = mean.measure.title
    if mean.mean is None:
        return words.say("{title}: too few answers for an average. It takes at least {n}.", title=title, n=ENOUGH_DAYS)
    number = words.number(mean.mean)
    if mean.is_weekly:
        said = words.say("{title}: {mean} of 10 on average, from {n} weeks.", title=title, mean=number, n=mean.told)
    else:
        said = words.say("{title}: {mean} of 10 on average, from {n} days.", title=title, mean=number, n=mean.told)
    low = words.say("{n}: {meaning}", n=LOWEST, meaning=mean.measure.low)
    high = words.say("{n}: {meaning}", n=HIGHEST, meaning=mean.measure.high)
    return f"{said} {low}, {high}."


def read_talk(_rows: Rows, answers: Answers, words: Words) -> tuple[Written, ...]:
    """What is kept of getting ready for a talk, read back."""
    talk = talk_of(answers)
    points = [
        Written(words.say("What I want to say"), text, (name,)) for name, text in answers.items() if name.startswith(point_name(0)[:-1])
    ]
    weeks = [Written(words.say("The time I look back on"), say_weeks(talk.weeks, words), (PERIOD,))] if talk.weeks else []
    parts = [Written(words.say("I bring along"), say_part(part, words), (part_name(part),)) for part in talk.parts]
    return (*points, *weeks, *parts)
