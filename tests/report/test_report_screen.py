"""Rapport as a person uses it: choose a question, choose how far back, look or read."""

from __future__ import annotations

from datetime import timedelta

import flet as ft
import pytest

from app.core.look import Look
from app.log.actions import tell_day
from app.log.entry import SKIPPED, Item
from app.mark.actions import set_mark
from app.report.screen import ReportScreen
from app.ui.hooks import Hand, handing
from app.ui.notice import NoticeBoard
from tests.support.phone import Phone


@pytest.fixture
async def open_report(diary):
    """Opens Rapport on the diary."""
    phones = []

    async def opened() -> Phone:
        hand = Hand(diary, Look(), NoticeBoard())
        phones.append(await Phone().open(lambda: handing(hand, lambda: ReportScreen(""))))
        return phones[-1]

    yield opened
    for phone in phones:
        phone.close()


def tell(diary, days, item=Item.BACK_PAIN):
    for ago in range(days):
        tell_day(diary, diary.today - timedelta(ago), {item: ago % 11})


async def test_a_newcomer_is_told_kindly_where_to_begin(open_report):
    phone = await open_report()
    assert phone.has("report-write")
    assert not phone.has("report-chart")


async def test_the_first_question_and_thirty_days_are_chosen_to_begin_with(open_report, diary):
    tell(diary, 5, Item.HINDRANCE)
    phone = await open_report()
    assert {"report-measure-hindrance", "report-period-30"} <= phone.chosen()


async def test_a_person_chooses_the_question_and_how_far_back(open_report, diary):
    tell(diary, 20)
    phone = await open_report()
    await phone.tap("report-measure-back-pain")
    await phone.tap("report-period-7")
    assert {"report-measure-back-pain", "report-period-7"} <= phone.chosen()
    assert diary.words.say("{told} of {days} days told.", told=7, days=7) in phone.reads()


async def test_each_question_is_on_its_own_button(open_report, diary):
    phone = await open_report()
    assert {f"report-measure-{one.kind.value}" for one in diary.measures} <= phone.handles()
    assert {f"report-period-{name}" for name in ("7", "30", "90", "365", "all")} <= phone.handles()


async def test_the_picture_says_what_it_shows(open_report, diary):
    tell(diary, 10, Item.HINDRANCE)
    phone = await open_report()
    picture = next(one for one, _ in phone.controls() if isinstance(one, ft.Semantics) and one.image)
    assert diary.words.say("{told} of {days} days told.", told=10, days=30) in (picture.label or "")
    assert picture.exclude_semantics


async def test_both_ends_and_the_time_stand_at_the_picture(open_report, diary):
    tell(diary, 1, Item.HINDRANCE)
    hindrance = diary.measures[0]
    reads = (await open_report()).reads()
    assert all(said in reads for said in (hindrance.frame, hindrance.low, hindrance.high))


async def test_three_days_have_no_mean(open_report, diary):
    tell(diary, 3, Item.HINDRANCE)
    assert diary.words.say("Too few days for an average. It takes at least 4.") in (await open_report()).reads()


async def test_the_table_is_folded_until_it_is_wanted_and_turns_month_by_month(open_report, diary):
    tell(diary, 20, Item.HINDRANCE)
    tell_day(diary, diary.today - timedelta(21), {Item.HINDRANCE: SKIPPED})
    phone = await open_report()
    today = f"report-day-{diary.today.isoformat()}"
    assert not phone.has(today)
    await phone.tap("report-table")
    assert phone.has(today)
    assert not phone.has("report-table-later")
    await phone.tap("report-table-earlier")
    assert not phone.has(today)
    assert phone.has("report-day-2026-02-28")
    assert diary.words.say("Skipped") in phone.reads()
    await phone.tap("report-table-later")
    assert phone.has(today)


async def test_ten_years_are_no_heavier_to_show_than_a_month(open_report, diary):
    for ago in range(0, 3650, 50):
        tell_day(diary, diary.today - timedelta(ago), {Item.HINDRANCE: 5})
    phone = await open_report()
    month = len(list(phone.controls()))
    await phone.tap("report-period-all")
    await phone.tap("report-table")
    assert len(list(phone.controls())) < month + 40 * 5


async def test_a_day_told_while_rapport_is_open_is_there_at_once(open_report, diary):
    phone = await open_report()
    tell(diary, 4, Item.HINDRANCE)
    await phone.settle()
    assert phone.has("report-chart")


async def test_a_mark_stands_on_the_picture_in_the_table_and_in_what_is_said(open_report, diary):
    tell(diary, 10, Item.HINDRANCE)
    set_mark(diary, diary.today - timedelta(2), "startede hos fys")
    phone = await open_report()
    flagged = [str(one.src) for one, _ in phone.controls() if isinstance(one, ft.Image) and ">1</text>" in str(one.src)]
    assert len(flagged) == 2, "one in the picture, one beside its words"
    picture = next(one for one, _ in phone.controls() if isinstance(one, ft.Semantics) and one.image)
    assert {"da": "1 mærke med dine egne ord.", "en": "1 mark in your own words."}[diary.words.language] in (picture.label or "")
    assert phone.reads().count("startede hos fys") == 1
    await phone.tap("report-table")
    assert {"da": "Mærke: startede hos fys", "en": "Mark: startede hos fys"}[diary.words.language] in phone.reads()


async def test_a_mark_before_the_period_is_not_on_its_picture(open_report, diary):
    tell(diary, 20, Item.HINDRANCE)
    set_mark(diary, diary.today - timedelta(9), "startede hos fys")
    phone = await open_report()
    await phone.tap("report-period-7")
    assert "startede hos fys" not in phone.reads()


async def test_more_marks_than_there_is_room_for_are_counted(open_report, diary):
    tell(diary, 20, Item.HINDRANCE)
    for ago in range(7):
        set_mark(diary, diary.today - timedelta(ago), f"nr. {ago}.")
    reads = (await open_report()).reads()
    assert [f"nr. {ago}." in reads for ago in range(7)] == [True] * 5 + [False] * 2
    assert {"da": "2 mærker mere", "en": "2 more marks"}[diary.words.language] in reads


async def test_the_reference_stands_with_its_figures_and_its_source(open_report, diary):
    tell(diary, 20, Item.HINDRANCE)
    reads = (await open_report()).reads()
    assert "Ostelo 2008" in reads
    assert {"da": "2 point eller 30 %", "en": "2 points or 30 %"}[diary.words.language] in reads


async def test_of_sleep_the_source_says_nothing(open_report, diary):
    tell(diary, 20, Item.SLEEP)
    phone = await open_report()
    await phone.tap("report-measure-sleep")
    assert phone.has("report-then-and-now")
    assert "Ostelo" not in phone.reads()
