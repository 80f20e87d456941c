"""What a person can do about help: choose a region, put a card away, have something remembered or forgotten."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.day import Span
from app.safety import store
from app.safety.book import phone_book, rights
from app.safety.hiding import hidden_through
from app.safety.hint import Answer, Fact, Profile

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from app.core.diary import Diary
    from app.safety.numbers import DoctorOnCall
    from app.safety.signs import Sign

REGION = "region"
UNKNOWN_REGION = "unknown"


@dataclass(frozen=True, slots=True)
class Memory:
    """What is kept about signs: facts the person wanted kept, and cards put away."""

    profile: Profile
    hidden: Mapping[Sign, date]


def region_of(diary: Diary) -> str | None:
    """The region that was chosen, "unknown", or nothing yet."""
    with diary.session() as session:
        return store.choices_in(session).get(REGION)


def doctor_of(diary: Diary) -> DoctorOnCall | None:
    """Whom to call today in the person's region, if it is known."""
    return phone_book().doctor_on(diary.today, region_of(diary))


def rights_in(diary: Diary) -> tuple[str, ...]:
    """The rules worth knowing in the person's region. Going straight to a physiotherapist is one region's trial."""
    return ("physio_direct", "municipality_119") if region_of(diary) == "sjaelland" else ("municipality_119",)


def right_now(diary: Diary, name: str) -> str:
    """What a rule says today, or whom to ask."""
    return rights().text_on(diary.today, name, diary.words.language)


def choose_region(diary: Diary, region: str | None) -> None:
    """Keep the region, or go back to not having chosen."""
    with diary.session() as session:
        if region is None:
            store.forget_choice(session, REGION)
        else:
            store.keep_choice(session, REGION, region)
        session.commit()
    diary.news.spread()


def memory_of(diary: Diary) -> Memory:
    """What is kept about signs."""
    with diary.session() as session:
        return Memory(_profile(store.choices_in(session)), store.hidden_in(session))


def keep_facts(diary: Diary, profile: Profile) -> None:
    """Keep the facts as told now, because the person said so."""
    with diary.session() as session:
        for fact in Fact:
            answer = profile.answer(fact)
            if answer is None:
                store.forget_choice(session, _name(fact))
            else:
                store.keep_choice(session, _name(fact), answer.value)
        session.commit()
    diary.news.spread()


def forget_facts(diary: Diary) -> None:
    """Keep no facts."""
    keep_facts(diary, Profile())


def put_card_away(diary: Diary, sign: Sign, *, is_talked_over: bool) -> None:
    """The card has been seen, or the doctor has been told: let it rest."""
    with diary.session() as session:
        store.forget_hidden_before(session, diary.today)
        store.hide_sign(session, sign, hidden_through(diary.today, is_talked_over=is_talked_over))
        session.commit()
    diary.news.spread()


def take_card_out(diary: Diary, sign: Sign) -> None:
    """Show the card again."""
    with diary.session() as session:
        store.show_sign(session, sign)
        session.commit()
    diary.news.spread()


def is_remembered(diary: Diary, sign: Sign) -> bool:
    """Whether the person wanted this sign of today remembered."""
    return any(kept is sign for _day, kept in signs_kept(diary, Span(diary.today, diary.today)))


def remember_sign(diary: Diary, sign: Sign, *, wanted: bool) -> None:
    """Keep the sign and today's date for the person's own report, or stop keeping them."""
    with diary.session() as session:
        if wanted:
            store.keep_sign(session, sign, diary.today)
        else:
            store.forget_sign(session, sign, diary.today)
        session.commit()
    diary.news.spread()


def signs_kept(diary: Diary, span: Span) -> tuple[tuple[date, Sign], ...]:
    """The signs that the person wanted in the report. None kept does not mean none there."""
    with diary.session() as session:
        return store.kept_signs_in(session, span)


def _name(fact: Fact) -> str:
    return f"fact-{fact.value}"


def _profile(choices: Mapping[str, str]) -> Profile:
    answers = {answer.value: answer for answer in Answer}
    told = {fact: answers.get(choices.get(_name(fact), "")) for fact in Fact}
    return Profile(frozenset((fact, answer) for fact, answer in told.items() if answer is not None))
