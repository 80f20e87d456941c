"""What one slice needs of another, handed over here: the slices do not know each other."""

from __future__ import annotations

from app.checkin.ports import Ports as CheckInPorts
from app.goals.card import RateSoonCard
from app.log.choosing_actions import choices_of
from app.log.entry import Item

CHECK_IN = CheckInPorts(
    asks_work=lambda diary: choices_of(diary).is_on(Item.WORK),
    draw_things=RateSoonCard,
)
