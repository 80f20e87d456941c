"""The papers to print: four weeks of days, the same without names for somebody else, and the plan for bad days."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.handover.as_html import as_html
from app.handover.as_pdf import as_pdf
from app.paper.actions import columns_of, usual_columns
from app.paper.as_log_sheet import as_log_sheet
from app.paper.as_plan_sheet import as_plan_sheet
from app.ui.card import card
from app.ui.guard import part
from app.ui.hooks import use_diary
from app.ui.saving import SaveFileButton
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.handover.sheet import Sheet
    from app.paper.ports import Ports


@part
def PrintCard(ports: Ports) -> ft.Control:
    """Each paper as a PDF, and as a page for a browser."""
    diary = use_diary()
    words = diary.words
    plan = ports.plan(diary)
    # NOTE: Names of files, without their ending. No spaces.
    days, blank, bad_days = words.say("my-days-on-paper"), words.say("days-on-paper"), words.say("my-plan-for-bad-days")
    papers = [
        heading(words.say("Print")),
        body(words.say("Four weeks on one sheet of paper with two sides. It begins today.")),
        _Files("paper-days", days, lambda: as_log_sheet(columns_of(diary, ports), diary.today, words)),
        body(words.say("The same without dates, with the usual questions. For somebody who has no phone.")),
        _Files("paper-blank", blank, lambda: as_log_sheet(usual_columns(words, ports), None, words)),
    ]
    if plan:
        papers += [
            body(words.say("Your plan for bad days, for the door of the fridge.")),
            _Files("paper-plan", bad_days, lambda: as_plan_sheet(plan, ports.help_line(words), words)),
        ]
    else:
        papers.append(small(words.say("When your plan for bad days is written, it can be printed here.")))
    return card(*papers)


@part
def _Files(handle: str, name: str, make: Callable[[], Sheet]) -> ft.Control:
    """The two files of one paper."""
    diary = use_diary()
    words = diary.words
    pdf = SaveFileButton(f"{handle}-pdf", words.say("Save as PDF"), f"{name}.pdf", lambda: as_pdf(make(), diary.now()))
    page = SaveFileButton(f"{handle}-html", words.say("Save as a page"), f"{name}.html", lambda: as_html(make()).encode())
    return ft.Row([pdf, page], wrap=True)
