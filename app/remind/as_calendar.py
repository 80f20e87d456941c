"""Reminders as a file for a calendar (RFC 5545): what rings without us. Neutral, because calendars are copied to other machines.

Written by hand, with the rule of the summer in it: a decision of that name says why.
"""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from app.remind.calendar_words import summary_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from app.core.words import Words
    from app.remind.reminder import Reminder

ZONE = ZoneInfo("Europe/Copenhagen")
OURS = uuid.UUID("6f0b7a52-6a1e-4a55-9d2e-0c2f1c1a7e12")
"""What the names of our events are made from: the same reminder is the same event in every file."""
MINUTES = 10
LINE = 75
"""Octets, before a line is folded."""
FIRST_BITS, GOES_ON = 0xC0, 0x80
"""How an octet shows that a letter has begun before it."""

SKIPPED, AFTER_IT = range(2, 3), time(3)
"""The hour that one night lacks and another has twice; what falls into it comes when it is over."""

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
# A list of moments, as libraries write it, is read an hour wrong by some calendars; the rule itself is not.
ZONE_LINES = (
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Copenhagen",
    "BEGIN:DAYLIGHT",
    "DTSTART:19960331T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "END:STANDARD",
    "END:VTIMEZONE",
)
# The name of the program would say what the calendar is about.
HEAD = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//6f0b7a52//Reminders 1//EN", "CALSCALE:GREGORIAN")


def as_calendar(reminders: Iterable[Reminder], words: Words, now: datetime) -> bytes:
    """One file with every reminder that is on; an empty one if none is."""
    return _file(_event(one, words, now) for one in reminders if one.is_on and one.weekdays)


def as_cancelling(reminders: Iterable[Reminder], words: Words, now: datetime) -> bytes:
    """The file that takes the same events out again, on or not."""
    return _file(_event(one, words, now, is_cancelled=True) for one in reminders if one.weekdays)


def uid_of(reminder: Reminder) -> str:
    """What the event is called in every calendar, for ever."""
    return str(uuid.uuid5(OURS, reminder.id))


def rings_at(reminder: Reminder) -> time:
    """The time of day in the calendar: never in the hour that a night may lack."""
    return AFTER_IT if reminder.at.hour in SKIPPED else reminder.at.replace(second=0, microsecond=0, fold=0)


def first_day(reminder: Reminder, now: datetime) -> date:
    """The first of its weekdays on which it still comes."""
    here, at = now.astimezone(ZONE), rings_at(reminder)
    start = here.date() if at > here.time() else here.date() + timedelta(1)
    return next(day for day in (start + timedelta(n) for n in range(7)) if day.weekday() in reminder.weekdays)


def escaped(text: str) -> str:
    """A text as a value."""
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")


def folded(line: str) -> bytes:
    """A line in pieces of at most 75 octets; no letter is cut in two."""
    rest = line.encode()
    pieces: list[bytes] = []
    while len(rest) > (room := LINE - bool(pieces)):
        while rest[room] & FIRST_BITS == GOES_ON:
            room -= 1
        pieces.append(rest[:room])
        rest = rest[room:]
    return b"\r\n ".join([*pieces, rest])


def _file(events: Iterable[Sequence[str]]) -> bytes:
    lines = [*HEAD, *ZONE_LINES, *(line for event in events for line in event), "END:VCALENDAR"]
    return b"".join(folded(line) + b"\r\n" for line in lines)


def _event(reminder: Reminder, words: Words, now: datetime, *, is_cancelled: bool = False) -> list[str]:
    summary = escaped(summary_of(reminder, words))
    start = datetime.combine(first_day(reminder, now), rings_at(reminder))
    days = ",".join(DAYS[day] for day in sorted(reminder.weekdays))
    alarm = ["BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-PT0M", f"DESCRIPTION:{summary}", "END:VALARM"]
    return [
        "BEGIN:VEVENT",
        f"UID:{uid_of(reminder)}",
        f"DTSTAMP:{now.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        f"SEQUENCE:{reminder.sequence + is_cancelled}",
        f"DTSTART;TZID={ZONE.key}:{start:%Y%m%dT%H%M%S}",
        f"DURATION:PT{MINUTES}M",
        f"RRULE:FREQ=WEEKLY;BYDAY={days}",
        f"SUMMARY:{summary}",
        "CLASS:PRIVATE",
        "TRANSP:TRANSPARENT",
        *(["STATUS:CANCELLED"] if is_cancelled else alarm),
        "END:VEVENT",
    ]
