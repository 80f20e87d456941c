"""On the phone: what is chosen and written for a doctor, a boss or someone close is kept, shown, changed, deleted and taken along."""

from __future__ import annotations

from datetime import UTC, datetime

import flet as ft
import pytest

from app.log.actions import tell_day
from app.log.entry import Item
from app.shell.tries import TRIES
from app.tryout.actions import answers_of, keep
from tests.support.opened_app import app_on
from tests.support.seen import CHECKS, seen_on
from tests.support.sure import sure
from tests.test_handles import folds, identifiers, is_written, nameless

ARTICLES = {
    "effect": "hold-dig-i-gang-hvorfor",
    "translate": "billeder-af-ryggen",
    "decision": "hvad-kan-man-faa",
    "doctor-questions": "medicin",
    "share": "tal-med-din-behandler",
    "work-line": "job-og-ryg",
    "message": "dem-omkring-dig",
    "thought-card": "tanker-og-humoer",
}
WRITTEN = {
    "decision": {"want": "gå rundt om søen"},
    "doctor-questions": {"line-1": "yes", "own-1": "Må jeg køre bil?"},
    "share": {"point-1": "Natten er svær", "period": "4", **{f"bring-{part}": "yes" for part in ("days", "pain", "flares", "things")}},
    "work-line": {"start": "2026-02-16", "line-5": "yes", "own-1": "Jeg glæder mig."},
    "message": {"line-2": "yes", "own-1": "du ringer"},
    "thought-card": {"worry-1": "Det går galt", "kinder-1": "Det går nok"},
}


def at(element):
    return f"/laer/{ARTICLES[element]}"


def open_at(diary, element):
    return app_on(diary, at(element), (diary.words.language,))


def copied(phone, handle):
    """What a touch on a button copies."""
    action = phone.find(handle).action
    assert isinstance(action, ft.CopyToClipboard)
    return action.data


@pytest.mark.parametrize("element", ARTICLES)
async def test_it_has_its_handles_and_can_be_heard_and_reached(diary, element):
    for told in ({}, WRITTEN.get(element, {})):
        if told:
            sure(keep(diary, element, told))
        async with open_at(diary, element) as phone:
            for folded in [one for one in folds(phone) if one.startswith(element)]:
                await phone.tap(folded)
            assert {one for one in identifiers(phone) if not is_written(one)} == set()
            assert list(nameless(phone)) == []
            assert {check.__name__: wrong for check in CHECKS if (wrong := list(check(seen_on(phone))))} == {}


def test_each_of_them_can_be_tried():
    assert set(ARTICLES) <= set(TRIES)


async def test_a_question_unfolds_its_answer_with_who_says_so(danish):
    async with open_at(danish, "effect") as phone:
        assert "0,56 point" in phone.reads()
        await phone.tap("effect-1")
        assert "I snit 0,56 point på en skala fra 0 til 10." in phone.reads()
        assert any(handle.endswith("-1-2-claims") for handle in phone.handles())


async def test_a_long_word_unfolds_and_a_word_from_a_letter_is_looked_up(danish):
    async with open_at(danish, "translate") as phone:
        await phone.tap("translate-3")
        assert "En større bule på en skive." in phone.reads()
        await phone.tap("translate-find")
        assert "Skriv først et ord." in phone.reads()
        for typed, said in (
            ("Spinalstenosen", "Spinalstenose: Kanalen i ryggen er snæver et sted."),
            ("lumbago", "Lænderygbesvær: At have ondt i lænden."),
            ("spondylolistese", "Spørg din læge, hvad ordet betyder."),
        ):
            await phone.type("translate-word", typed)
            await phone.tap("translate-find")
            assert said in phone.reads()
    assert answers_of(danish, "translate") == {}


async def test_a_decision_is_saved_shown_changed_and_deleted(danish):
    async with open_at(danish, "decision") as phone:
        await phone.type("decision-want", "gå rundt om søen")
        await phone.type("decision-know", "jeg sætter mig ikke")
        await phone.tap("decision-save")
        assert answers_of(danish, "decision") == {"want": "gå rundt om søen", "know": "jeg sætter mig ikke"}
        assert not phone.has("decision-want")
        assert copied(phone, "decision-copy") == (
            "Min beslutning\r\n\r\nHvad vil jeg gerne kunne?\r\ngå rundt om søen\r\n\r\n"
            "Hvordan ved jeg, om det hjælper?\r\njeg sætter mig ikke\r\n"
        )
        await phone.tap("decision-change")
        await phone.type("decision-want", "cykle")
        await phone.tap("decision-save")
        await phone.tap("undo")
        assert answers_of(danish, "decision")["want"] == "gå rundt om søen"
        await phone.tap("decision-delete")
        assert answers_of(danish, "decision") == {}
        assert not phone.has("decision-file")


async def test_questions_are_ticked_written_and_listed_together(danish):
    async with open_at(danish, "doctor-questions") as phone:
        assert not phone.has("doctor-questions-file")
        await phone.tap("doctor-questions-line-2")
        assert "Dit valg er gemt." in phone.reads()
        await phone.type("doctor-questions-new", "Må jeg køre bil?")
        await phone.tap("doctor-questions-add")
        assert copied(phone, "doctor-questions-copy") == (
            "Dine spørgsmål\r\n\r\n- Hvordan kan vi se, om den hjælper?\r\n- Må jeg køre bil?\r\n"
        )
        assert phone.find("doctor-questions-new").value == ""
        await phone.tap("doctor-questions-line-2")
        assert answers_of(danish, "doctor-questions") == {"own-1": "Må jeg køre bil?"}
        await phone.tap("undo")
        assert "line-2" in answers_of(danish, "doctor-questions")


async def test_ones_own_question_is_changed_and_deleted_and_a_fourth_has_no_field(danish):
    async with open_at(danish, "doctor-questions") as phone:
        await phone.tap("doctor-questions-add")
        assert "Skriv et par ord først." in phone.reads()
        for text in ("a?", "b?", "c?"):
            await phone.type("doctor-questions-new", text)
            await phone.tap("doctor-questions-add")
        assert not phone.has("doctor-questions-new")
        await phone.tap("doctor-questions-own-2")
        await phone.type("doctor-questions-own-2-text", "d?")
        await phone.tap("doctor-questions-own-2-save")
        assert list(answers_of(danish, "doctor-questions").values()) == ["a?", "d?", "c?"]
        await phone.tap("doctor-questions-own-2")
        await phone.tap("doctor-questions-own-2-delete")
        assert list(answers_of(danish, "doctor-questions").values()) == ["a?", "c?"]
        await phone.tap("undo")
        assert answers_of(danish, "doctor-questions")["own-2"] == "d?"


async def test_what_is_being_typed_stays_while_something_is_ticked(danish):
    async with open_at(danish, "message") as phone:
        await phone.type("message-new", "du ringer")
        await phone.tap("message-line-1")
        assert phone.find("message-new").value == "du ringer"
        await phone.tap("message-add")
        assert copied(phone, "message-copy") == (
            "Det hjælper mig, når du spørger, før du tager over.\r\nDet hjælper mig, når du ringer.\r\n"
        )
        assert not phone.has("message-new")


async def test_dates_stand_there_only_for_who_gives_the_first_day(danish):
    async with open_at(danish, "work-line") as phone:
        assert "For dig:" not in phone.reads()
        sure(keep(danish, "work-line", {"start": "2026-03-02"}))
        await phone.settle()
        assert "For dig: til omkring tirsdag den 31. marts 2026." in phone.reads()
        await phone.tap("work-line-start-delete")
        assert "For dig:" not in phone.reads()
        assert answers_of(danish, "work-line") == {}


async def test_the_first_sick_day_is_picked_in_the_calendar_and_taken_back(danish):
    async with open_at(danish, "work-line") as phone:
        await phone.tap("work-line-start")
        picker = next(control for control in phone.page._dialogs.controls if isinstance(control, ft.DatePicker))
        assert picker.last_date == danish.today
        phone.session.apply_patch(picker._i, {"value": datetime(2026, 2, 15, 23, tzinfo=UTC)})
        await phone.session.dispatch_event(picker._i, "change", None)
        await phone.settle()
        assert answers_of(danish, "work-line") == {"start": "2026-02-16"}
        await phone.tap("undo")
        assert answers_of(danish, "work-line") == {}


async def test_a_letter_begins_ends_and_has_what_was_ticked(danish):
    async with open_at(danish, "work-line") as phone:
        await phone.tap("work-line-boss")
        assert "Chefen betaler din løn eller dine sygedagpenge." in phone.reads()
        await phone.tap("work-line-line-5")
        assert copied(phone, "work-line-copy") == (
            "Hej\r\n\r\nJeg har ondt i lænden, og jeg vil gerne passe mit job så godt som muligt.\r\n\r\nVenlig hilsen\r\n"
        )


async def test_a_card_of_ones_own_is_written_changed_and_deleted_and_help_stands_below(danish):
    async with open_at(danish, "thought-card") as phone:
        await phone.tap("thought-card-2")
        assert "Smerte er ikke altid tegn på skade." in phone.reads()
        await phone.tap("thought-card-new-save")
        assert answers_of(danish, "thought-card") == {}
        for n, worry in enumerate(("Det går galt", "Jeg er alene"), start=1):
            await phone.type("thought-card-new-worry", worry)
            await phone.type("thought-card-new-kinder", f"svar {n}")
            await phone.tap("thought-card-new-save")
        assert phone.find("thought-card-new-worry").value == ""
        assert len(answers_of(danish, "thought-card")) == 4
        await phone.tap("thought-card-own-1")
        await phone.type("thought-card-own-1-kinder", "Det går nok")
        await phone.tap("thought-card-own-1-save")
        assert "Det går nok" in phone.reads()
        await phone.tap("thought-card-own-2")
        await phone.tap("thought-card-own-2-delete")
        assert answers_of(danish, "thought-card") == {"worry-1": "Det går galt", "kinder-1": "Det går nok"}
        assert {"mood-lifeline", "mood-emergency"} <= phone.handles()


async def test_a_talk_is_prepared_read_and_taken_along(danish):
    for score in (4, 6):
        sure(tell_day(danish, danish.today, {Item.HINDRANCE: score}))
    async with open_at(danish, "share") as phone:
        assert not any(handle.startswith("share-") for handle in phone.chosen())
        await phone.type("share-point-1", "Natten er svær")
        await phone.tap("share-bring-days")
        assert "Vælg, hvor langt tilbage." in phone.reads()
        assert phone.find("share-point-1").value == "Natten er svær"
        await phone.tap("share-weeks-4")
        assert "share-weeks-4" in phone.chosen()
        await phone.tap("share-save")
        assert copied(phone, "share-copy") == (
            "Til min samtale\r\n\r\n- Natten er svær\r\n\r\n"
            "Fra torsdag den 5. februar 2026 til onsdag den 4. marts 2026.\r\nJeg har skrevet på 1 af 28 dage.\r\n\r\n"
            "Fra min egen dagbog i Rygvej.\r\n"
        )
        await phone.tap("undo")
        assert answers_of(danish, "share") == {"bring-days": "yes", "period": "4"}
        assert phone.find("share-point-1").value == ""
        await phone.tap("share-weeks-4")
        assert answers_of(danish, "share") == {"bring-days": "yes"}
