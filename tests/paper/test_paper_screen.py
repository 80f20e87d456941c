"""A person prints four weeks of days, fills them in with a pencil, and types them in again."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader

from app.core.day import last_days
from app.core.observation import Kind
from app.flare.bad_days import Field
from app.flare.plan_actions import keep_plan
from app.handover.as_html import as_html
from app.handover.as_pdf import as_pdf
from app.log.choosing_actions import choose_item
from app.log.entry import Item
from app.paper.actions import columns_of, usual_columns
from app.paper.as_log_sheet import as_log_sheet
from app.paper.as_plan_sheet import as_plan_sheet
from app.shell.app import open_session
from app.shell.paper_questions import PAPER
from tests.support.phone import Phone


async def phone_on(diary):
    phone = Phone(route="/skriv/papir")
    await phone.run(lambda page: open_session(page, diary, (diary.words.language,)))
    return phone


def told(diary, kind):
    return {one.day: one.value for one in diary.observed(kind, last_days(60, diary.today))}


@pytest.mark.parametrize("language", ["da"], indirect=True)
async def test_a_person_types_in_two_days_looks_and_saves_them_at_once(diary):
    phone = await phone_on(diary)
    await phone.type("paper-2026-03-03-hindrance", "4")
    await phone.type("paper-2026-03-04-hindrance", "6")
    await phone.type("paper-2026-03-04-walk-minutes", "20")
    assert told(diary, Kind.HINDRANCE) == {}
    await phone.tap("paper-look")
    assert "3 nye svar." in phone.reads()
    await phone.tap("paper-save")
    assert "Gemt for 2 dage." in phone.reads()
    assert {day.day: value for day, value in told(diary, Kind.HINDRANCE).items()} == {3: 4, 4: 6}
    assert list(told(diary, Kind.WALK_MINUTES).values()) == [20]
    assert phone.find("paper-2026-03-04-hindrance").value == ""
    await phone.tap("undo")
    assert (told(diary, Kind.HINDRANCE), told(diary, Kind.WALK_MINUTES)) == ({}, {})
    phone.close()


async def test_a_box_that_cannot_be_read_is_named_and_nothing_can_be_saved(diary):
    phone = await phone_on(diary)
    await phone.type("paper-2026-03-04-mood", "12")
    await phone.tap("paper-look")
    assert diary.words.say("a whole number from 0 to 10.") in phone.reads()
    assert not phone.has("paper-save")
    phone.close()


async def test_what_was_typed_after_the_look_is_looked_at_before_it_is_kept(diary):
    phone = await phone_on(diary)
    await phone.type("paper-2026-03-04-mood", "5")
    await phone.tap("paper-look")
    await phone.type("paper-2026-03-04-sleep", "7")
    await phone.tap("paper-save")
    assert told(diary, Kind.MOOD) == {}
    await phone.tap("paper-save")
    assert list(told(diary, Kind.SLEEP).values()) == [7]
    phone.close()


async def test_an_earlier_week_is_typed_in_and_what_was_typed_before_stays(diary):
    phone = await phone_on(diary)
    await phone.type("paper-2026-03-04-mood", "5")
    await phone.tap("paper-week-before")
    await phone.type("paper-2026-02-25-mood", "3")
    await phone.tap("paper-week-after")
    assert phone.find("paper-2026-03-04-mood").value == "5"
    await phone.tap("paper-look")
    await phone.tap("paper-save")
    assert sorted(told(diary, Kind.MOOD).values()) == [3, 5]
    phone.close()


async def test_enter_goes_on_to_the_next_box_and_to_the_next_day(diary):
    phone = await phone_on(diary)
    boxes = [f"paper-2026-03-0{day}-{column.kind.value}" for day in (3, 4) for column in columns_of(diary, PAPER)]
    assert all(phone.find(box).on_submit for box in boxes[:-1])
    assert phone.find(boxes[-1]).on_submit is None
    phone.close()


def test_only_what_the_person_is_asked_stands_on_their_paper(diary):
    choose_item(diary, Item.WORK, is_on=False)
    assert Kind.WORK not in {column.kind for column in columns_of(diary, PAPER)}
    assert Kind.WORK in {column.kind for column in usual_columns(diary.words, PAPER)}


@pytest.mark.parametrize("is_blank", [False, True])
def test_four_weeks_are_one_sheet_of_paper_with_two_sides(diary, caplog, is_blank):
    words = diary.words
    columns = usual_columns(words, PAPER) if is_blank else columns_of(diary, PAPER)
    sheet = as_log_sheet(columns, None if is_blank else diary.today, words)
    reader = PdfReader(io.BytesIO(as_pdf(sheet, diary.now())))
    assert len(reader.pages) == 2
    assert caplog.records == []
    text = [" ".join(page.extract_text().split()) for page in reader.pages]
    assert columns[0].question in text[0]
    assert (f"{words.weekday(diary.today)} {words.day(diary.today)}" in text[0]) is not is_blank
    page = as_html(sheet)
    assert page.count("<tr>") == 2 + 28
    assert 'class="wide boxes"' in page


def test_the_plan_for_bad_days_is_one_page_with_help_on_top(diary):
    keep_plan(diary, {Field.HOLD_ON_TO: "Gå ud med hunden\nHver dag", Field.CALL: "Anne, 12 34 56 78"})
    plan = PAPER.plan(diary)
    reader = PdfReader(io.BytesIO(as_pdf(as_plan_sheet(plan, PAPER.help_line(diary.words), diary.words), diary.now())))
    assert len(reader.pages) == 1
    text = reader.pages[0].extract_text()
    places = [text.index(part) for part in ("112", "Gå ud med hunden", "Hver dag", "Anne")]
    assert places == sorted(places)


async def test_the_plan_can_be_printed_once_it_is_written(diary):
    phone = await phone_on(diary)
    assert not phone.has("paper-plan-pdf")
    keep_plan(diary, {Field.CALL: "Anne"})
    await phone.settle()
    assert phone.has("paper-plan-pdf")
    phone.close()
