"""What one slice needs of another, handed over here: the slices do not know each other."""

from __future__ import annotations

from app.better.ports import Ports as BetterPorts
from app.checkin.ports import Ports as CheckInPorts
from app.flare.plan_actions import plan_of
from app.flare.plan_words import title
from app.goals.card import RateSoonCard
from app.log.choosing_actions import choices_of
from app.log.entry import Item
from app.safety.actions import right_now, rights_in
from app.safety.calling_card import CallEmergency, FindDoctor
from app.walk.ports import Ports as WalkPorts

CHECK_IN = CheckInPorts(
    asks_work=lambda diary: choices_of(diary).is_on(Item.WORK),
    draw_things=RateSoonCard,
)

BETTER = BetterPorts(
    plan=lambda diary: tuple((title(field, diary.words), text) for field, text in plan_of(diary).items()),
    right=right_now,
    rights_here=rights_in,
    draw_doctor=lambda: FindDoctor("better"),
)

WALK = WalkPorts(draw_emergency=lambda: CallEmergency("walk", is_main=False))
