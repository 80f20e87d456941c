"""What one slice needs of another, handed over here: the slices do not know each other."""

from __future__ import annotations

import flet as ft

from app.better.ports import Ports as BetterPorts
from app.checkin.ports import Ports as CheckInPorts
from app.core.function import Function
from app.flare.actions import flares_of
from app.flare.plan_actions import plan_of
from app.flare.plan_words import title
from app.goals.actions import things_of
from app.goals.activity import current
from app.goals.words import say_thing
from app.handover.as_text import as_text
from app.handover.code import new_code
from app.lock.door import leave_locked
from app.log.choosing_actions import choices_of
from app.log.entry import Item
from app.pace.ports import Ports as PacePorts
from app.report.ports import Ports as ReportPorts
from app.safety.actions import right_now, rights_in
from app.safety.calling_card import CallEmergency, FindDoctor
from app.shell.catalog import catalogue
from app.shell.formats import FORMATS
from app.shell.gathering import gather, last_visit
from app.shell.planned import ThingsToRate, is_gate_open
from app.tryout.ports import TalkPorts
from app.ui.guard import part
from app.ui.hooks import use_diary
from app.visits.actions import questions_for_report
from app.visits.ports import Ports as VisitsPorts
from app.walk.actions import notebook_of
from app.walk.gate_view import GateQuestions, Waiting
from app.walk.ports import Ports as WalkPorts

CHECK_IN = CheckInPorts(
    asks_work=lambda diary: choices_of(diary).is_on(Item.WORK),
    draw_things=ThingsToRate,
)

BETTER = BetterPorts(
    plan=lambda diary: tuple((title(field, diary.words), text) for field, text in plan_of(diary).items()),
    right=right_now,
    rights_here=rights_in,
    draw_doctor=lambda: FindDoctor("better"),
)


@part
def PlanGate() -> ft.Control:
    """The questions before the walking plan, which stand before breaks too, and what to do while a plan has to wait."""
    notebook = notebook_of(use_diary())
    return ft.Column([GateQuestions(notebook), Waiting(notebook)], spacing=16, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


PACE = PacePorts(is_open=is_gate_open, draw_gate=PlanGate)

TALK = TalkPorts(
    flares=lambda diary, span: sum(flare.span.first <= span.last and span.first <= flare.span.last for flare in flares_of(diary)),
    things=lambda diary: tuple(
        f"{thing.words}: {say_thing(thing, diary.words, is_compared=diary.has(Function.OWN_CHANGE))}" for thing in current(things_of(diary))
    ),
)

REPORT = ReportPorts(
    gather=gather,
    words_of=catalogue,
    formats=FORMATS,
    text=as_text,
    last_visit=last_visit,
    new_code=new_code,
    brought=questions_for_report,
    ask_to_leave=leave_locked,
)

WALK = WalkPorts(draw_emergency=lambda: CallEmergency("walk", is_main=False), draw_things=ThingsToRate)

VISITS = VisitsPorts(report="/rapport/til-behandler", desk=catalogue("da"))
