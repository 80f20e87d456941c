"""A sheet of Karen's size, in Danish and in English: twelve weeks, every kind of thing that a sheet can hold."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from app.core.axis import Name
from app.core.bars import Bar, Bars
from app.core.curve import Curve, Level
from app.core.picture import Symbol
from app.handover.report import Block
from app.handover.sheet import Figure, Section, Sheet, Sign, Table

MADE_AT = datetime(2026, 3, 4, 20, 30, tzinfo=UTC)
DAYS, WEEKS = 84, 12
FIRST = date(2025, 12, 11)
PAIN = tuple(None if n % 9 in (3, 4) else float((n * 7 + 3) % 5 + 3 - n // 40) for n in range(DAYS))
MEANS = tuple(None if n < 4 or 30 < n < 36 else 6.0 - n / 40 for n in range(DAYS))


def sheet_in(language: str) -> Sheet:
    """The same sheet in either language; what a person wrote is the same in both."""
    da = language == "da"

    def say(danish: str, english: str) -> str:
        return danish if da else english

    names = tuple(Name(n, f"{(FIRST + timedelta(n)).day}/{(FIRST + timedelta(n)).month}") for n in range(0, DAYS, 14))
    signs = (Sign(Symbol.DOT, say("en dag", "a day")), Sign(Symbol.LINE, say("snit af 7 dage", "mean of 7 days")))
    more = (Sign(Symbol.LEVEL, say("hvor jeg begyndte", "where I began")), Sign(Symbol.BAND, say("reference", "reference")))
    pain = Curve(PAIN, MEANS, (20, 21, 22), Level(6, "6", (4.2, 7.8)), names)
    plain = Curve(PAIN, MEANS, (), None, names)
    walked = Bars(tuple(Bar(str(n + 1), float(n % 6 + 2), str(n % 6 + 2)) for n in range(WEEKS)))

    def figure(of: str) -> Figure:
        return Figure(plain, f"{of}: {say('4,3 af 10 i snit. 70 af 84 dage skrevet.', '4.3 of 10 on average. 70 of 84 days told.')}", signs)

    told = say("70 af 84 dage", "70 of 84 days")
    sections = (
        Section(
            Block.PRACTICAL, say("Praktisk", "Practical"), "", (say("Jeg har brug for tolk: polsk.", "I need an interpreter: Polish."),)
        ),
        Section(
            Block.ACTIVITIES,
            say("Mine ting", "My things"),
            "",
            (),
            (),
            (
                Table(
                    "",
                    (say("Ting", "Thing"), say("Da", "Then"), say("Nu", "Now"), say("Forskel", "Difference")),
                    (
                        ("Gå til købmanden og hjem igen", "3", "6", say("3 højere", "3 higher")),
                        ("Luge i haven en halv time", "2", "4", say("2 højere", "2 higher")),
                        ("Sidde til et måltid", "5", "5", say("omtrent som før", "about as before")),
                    ),
                ),
            ),
        ),
        Section(
            Block.PAIN,
            say("Ondt i ryggen", "Back pain"),
            told,
            (say("Da jeg begyndte: 6. De sidste 7 dage: 4,3. 1,7 lavere.", "When I began: 6. The last 7 days: 4.3. 1.7 lower."),),
            (Figure(pain, say("Ondt i ryggen: 4,3 af 10 i snit.", "Back pain: 4.3 of 10 on average."), (*signs, *more)),),
        ),
        Section(Block.PAIN, say("Ondt i benet", "Leg pain"), say("3 af 84 dage", "3 of 84 days"), (say("For få dage.", "Too few days."),)),
        Section(Block.FUNCTION, say("Hvor meget ryggen holder tilbage", "Hindrance"), told, (), (figure(say("Begrænset", "Hindrance")),)),
        Section(
            Block.WALKING,
            say("Gang", "Walking"),
            say("12 uger", "12 weeks"),
            (say("Planlagt 480 minutter, gået 415.", "480 minutes planned, 415 walked."),),
            (Figure(walked, say("Gang uge for uge.", "Walking week by week.")),),
        ),
        Section(
            Block.FLARES,
            say("Opblussen", "Flare-ups"),
            "",
            (say("3. til 9. januar: 7 dage. Som før efter 11 dage.", "3 to 9 January: 7 days. As usual after 11 days."),),
        ),
        Section(Block.SLEEP, say("Søvn", "Sleep"), told, (), (figure(say("Søvn", "Sleep")),)),
        Section(Block.CONFIDENCE, say("Tro på at kunne klare det", "Confidence"), say("10 af 12 uger", "10 of 12 weeks"), ("6 → 7",)),
        Section(Block.WORK, say("Arbejde", "Work"), "", (say("Som jeg plejer 41, tilpasset 9, fri 3.", "As usual 41, adapted 9, off 3."),)),
        Section(Block.SCORES, say("Skemaer", "Questionnaires"), "", ("RMDQ-23: 12 (11.12.), 8 (1.3.)", "PSFS: 4,3")),
        Section(
            Block.QUESTIONS,
            say("Mine spørgsmål", "My questions"),
            "",
            ("1. Må jeg løfte mit barnebarn?", "2. Hvornår skal jeg komme igen?", "3. Er det fint at gå, når det gør ondt?"),
        ),
        Section(Block.SIGNS, say("Nye tegn", "New signs"), "", (say("Ikke oplyst.", "Not told."),)),
    )
    days = [FIRST + timedelta(n) for n in range(DAYS)]
    rows = tuple(
        (day.isoformat(), *("" if value is None else str(int(value) - n % 2) for n in range(6)))
        for day, value in zip(days, PAIN, strict=True)
    )
    heads = (say("Dag", "Day"), say("Ryg", "Back"), say("Ben", "Leg"), say("Søvn", "Sleep"), say("Humør", "Mood"), "Aktiv", "Min.")
    return Sheet(
        language,
        say("Min ryg i 12 uger", "My back for 12 weeks"),
        (
            say("11. december 2025 til 4. marts 2026. 70 af 84 dage skrevet.", "11 December 2025 to 4 March 2026. 70 of 84 days told."),
            say("Lavet af mig selv. Det er ikke en diagnose.", "Made by myself. It is not a diagnosis."),
        ),
        sections,
        (Table(say("Dag for dag", "Day by day"), heads, rows),),
        (say("Lavet med Rygvej 0.1.0 den 4. marts 2026.", "Made with Rygvej 0.1.0 on 4 March 2026."),),
    )
