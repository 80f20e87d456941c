"""How appointments and courses are spoken of."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from app.visits.course import DoctorTold
from app.visits.with_whom import Who

if TYPE_CHECKING:
    from datetime import date

    from app.core.words import Words
    from app.visits.book import Book
    from app.visits.course import Course, End
    from app.visits.practical import Practical
    from app.visits.visit import Visit
    from app.visits.with_whom import Met


def name_who(who: Who, words: Words) -> str:
    """Whom one sees, as it stands on a button."""
    names = {
        # NOTE: Somebody one has an appointment with, on a button. Short.
        Who.DOCTOR: words.say("Doctor"),
        Who.PHYSIO: words.say("Physio"),
        Who.CHIROPRACTOR: words.say("Chiropractor"),
        # NOTE: An appointment with the municipality, on a button. Short.
        Who.MUNICIPALITY: words.say("Municipality"),
        Who.HOSPITAL: words.say("Hospital"),
        # NOTE: An appointment with somebody else than those named, on a button.
        Who.OTHER: words.say("Someone else"),
    }
    return names[who]


def say_who(met: Met, words: Words) -> str:
    """Whom one sees, as a heading."""
    if met.who is Who.OTHER:
        return met.name
    said = name_who(met.who, words)
    # NOTE: {who} is such as Physio, {name} is the person's own words for them.
    return words.say("{who}: {name}", who=said, name=met.name) if met.name else said


def say_with(met: Met, words: Words) -> str:
    """With whom, as it stands within a sentence."""
    if met.who is Who.OTHER:
        # NOTE: Within a sentence such as "Tomorrow you have an appointment with Anna."
        return words.say("with {name}", name=met.name)
    places = {
        Who.DOCTOR: words.say("with your doctor"),
        Who.PHYSIO: words.say("with your physio"),
        Who.CHIROPRACTOR: words.say("with your chiropractor"),
        Who.MUNICIPALITY: words.say("with the municipality"),
        Who.HOSPITAL: words.say("at the hospital"),
    }
    said = places[met.who]
    # NOTE: {place} is such as "with your physio", {name} the person's own words for them.
    return words.say("{place} ({name})", place=said, name=met.name) if met.name else said


def say_when(visit: Visit, words: Words) -> str:
    """The day, and the time if it is known."""
    day = words.long_day(visit.day)
    if visit.time is None:
        return day
    # NOTE: {day} is a day in full, {time} a time of day.
    return words.say("{day} at {time}", day=day, time=_time(visit, words))


def say_near(visit: Visit, today: date, words: Words) -> str:
    """That there is an appointment today or tomorrow."""
    place = say_with(visit.met, words)
    if visit.time is None:
        if visit.day == today:
            # NOTE: {place} is such as "with your physio".
            return words.say("Today you have an appointment {place}.", place=place)
        return words.say("Tomorrow you have an appointment {place}.", place=place)
    at = _time(visit, words)
    if visit.day == today:
        # NOTE: {place} is such as "with your physio", {time} a time of day.
        return words.say("Today at {time} you have an appointment {place}.", place=place, time=at)
    return words.say("Tomorrow at {time} you have an appointment {place}.", place=place, time=at)


def say_had(visit: Visit, words: Words) -> str:
    """That there was one, and the kind question about it."""
    had = words.say("You had an appointment {place} on {day}.", place=say_with(visit.met, words), day=words.day(visit.day))
    ask = words.say("What did you agree?")
    return f"{had} {ask}"


def say_agreed_at(visit: Visit, words: Words) -> str:
    """With whom and when something was agreed."""
    # NOTE: {who} is such as Physio, {day} a short day.
    return words.say("{who}, {day}", who=say_who(visit.met, words), day=words.day(visit.day))


def say_questions(book: Book, visit: Visit, words: Words) -> str | None:
    """How many questions are still to be asked at an appointment."""
    left = sum(not one.is_asked for one in book.questions_of(visit.id))
    return words.count("{n} question to ask.", "{n} questions to ask.", left) if left else None


def say_course(course: Course, words: Words) -> str:
    """From when, and until when, a course goes."""
    since = words.long_day(course.since)
    if course.end is None:
        return words.say("Since {day}.", day=since)
    return words.say("From {first} to {last}.", first=since, last=words.long_day(course.end.day))


def name_told(told: DoctorTold, words: Words) -> str:
    """Whether one's doctor has heard of it, as it stands on a button."""
    names = {
        DoctorTold.YES: words.say("Yes"),
        DoctorTold.NO: words.say("No"),
        DoctorTold.UNSURE: words.say("I do not know"),
    }
    return names[told]


def say_end(end: End, words: Words) -> tuple[str, ...]:
    """What was told at the end, a line each."""
    told = end.doctor_told
    return tuple(
        line
        for line, is_told in (
            (words.say("You agreed: {text}", text=end.agreed), end.agreed),
            # NOTE: {text} is who looks after the person after a course, in their own words.
            (words.say("Follows up: {text}", text=end.follows_up), end.follows_up),
            # NOTE: {text} is when to come back, in the person's own words.
            (words.say("Come back: {text}", text=end.comes_back), end.comes_back),
            (words.say("Your doctor has been told: {answer}", answer=name_told(told, words) if told else ""), told),
        )
        if is_told
    )


def say_practical(practical: Practical, words: Words) -> tuple[str, ...]:
    """What a front desk must know, a line each, in the person's own voice."""
    return tuple(
        line
        for line, is_told in (
            # NOTE: Shown large at a front desk. {language} is in the person's own words.
            (words.say("I need an interpreter: {language}", language=practical.interpreter), practical.interpreter),
            # NOTE: Shown large at a front desk. {transport} is in the person's own words.
            (words.say("Transport: {transport}", transport=practical.transport), practical.transport),
        )
        if is_told
    )


def _time(visit: Visit, words: Words) -> str:
    return words.time(datetime.combine(visit.day, visit.time)) if visit.time else ""
