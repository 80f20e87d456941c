"""How numbers are spoken of: whom one reaches, when they answer, and how fresh the number is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.safety.numbers import Hours, spoken_number

if TYPE_CHECKING:
    from datetime import date

    from app.core.words import Words
    from app.safety.numbers import DoctorOnCall, PhoneBook


def call_label(number: str, words: Words) -> str:
    """What stands on a button that calls."""
    return words.say("Call {number}", number=spoken_number(number))


def find_label(book: PhoneBook, words: Words) -> str:
    """What stands on the button that looks the number up."""
    return words.say("Find your doctor on {page}", page=book.find_your_own.name)


def doctor_sentences(doctor: DoctorOnCall | None, book: PhoneBook, today: date, words: Words) -> tuple[str, ...]:
    """Everything to know about the doctor on call, with a next step in every case."""
    page = book.find_your_own.name
    look_up = words.say("Find your doctor on call on {page}. If it cannot wait, call 112.", page=page)
    if doctor is None:
        return (look_up,)
    if doctor.number is None:
        return (words.say("We do not have a number for {region} yet.", region=doctor.title), look_up)
    number = spoken_number(doctor.number)
    said = [words.say("The doctor on call in {region} is on {number}.", region=doctor.title, number=number), _hours(doctor.hours, words)]
    if doctor.is_old_on(today):
        said.append(words.say("It is long since anyone checked the number. If it does not work, find it on {page}.", page=page))
    return (*said, words.say("Last checked: {day}.", day=words.long_day(doctor.checked)))


def _hours(hours: Hours, words: Words) -> str:
    return {
        Hours.ALWAYS: words.say("They answer day and night."),
        Hours.DOCTOR_CLOSED: words.say("They answer from 16 to 8, on weekends and on holidays."),
    }[hours]
