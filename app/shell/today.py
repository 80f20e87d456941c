"""What the slices have for I dag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.better.actions import resting_since
from app.better.card import RestingCard
from app.checkin.actions import is_due as is_check_in_due
from app.checkin.card import CheckInCard
from app.core.standing_days import is_pause_on
from app.flare.actions import active
from app.flare.asking_actions import standing_of
from app.flare.card import FlareAskCard, FlareCard, PlanCard
from app.flare.plan_actions import plan_of
from app.goals.actions import is_due, things_of
from app.goals.activity import current
from app.goals.card import RateSoonCard, ThingsSummaryCard
from app.learn.actions import next_for
from app.learn.card import ArticleCard
from app.log.actions import is_told, last_day
from app.log.beside import Beside
from app.log.card import TellCard, WeekCard
from app.pace.pattern_actions import is_pattern_waiting
from app.pace.pattern_card import PatternAsk
from app.people.card import HelpedTick
from app.plans.card import PausedPlansCard
from app.remind.standing_actions import board_of
from app.safety.card import NewSignsLine, NotesLine
from app.safety.prompt_actions import prompt_now
from app.safety.prompt_card import HighPainLine, PromptCard
from app.shell.doors import VISITS
from app.shell.planned import PlannedToday, has_planned
from app.shell.reminding import OTHERS, draw_reminders
from app.start.actions import beginning_of
from app.start.beginning import Way
from app.summary.actions import week_for_today
from app.summary.card import LastWeekCard
from app.today.budget import Ask
from app.today.order import Have, Piece
from app.today.screen import Offers
from app.ui.guard import part
from app.ui.hooks import use_diary
from app.visits.actions import near_now, standing_now, to_ask_now
from app.visits.card import AgreedCard, NearVisitsCard, VisitAskCard

if TYPE_CHECKING:
    import flet as ft

    from app.core.diary import Diary

OF_PLANS = frozenset({Ask.THINGS, Ask.PATTERN})
"""What plans ask: they keep quiet while they rest."""


def waiting(diary: Diary) -> frozenset[Ask]:
    """What the slices would like to ask. Nothing, while the person has paused, and nothing of plans that rest."""
    if resting_since(diary) is not None:
        return frozenset()
    would = {
        Ask.FLARE: standing_of(diary).question is not None,
        Ask.VISIT: to_ask_now(diary) is not None,
        Ask.CHECK_IN: is_check_in_due(diary),
        Ask.THINGS: bool(current(things_of(diary))) and is_due(diary),
        Ask.PATTERN: is_pattern_waiting(diary),
        Ask.LAST_WEEK: week_for_today(diary) is not None,
    }
    asks = frozenset(ask for ask, is_waiting in would.items() if is_waiting)
    return asks - OF_PLANS if asks & OF_PLANS and is_pause_on(diary) else asks


def have(diary: Diary, ask: Ask | None) -> Have:
    """What the person has."""
    last = last_day(diary)
    return Have(
        is_new=last is None,
        is_resting=resting_since(diary) is not None,
        days_away=(diary.today - last).days if last else 0,
        is_told=is_told(diary, diary.today),
        # While the question about it stands, it stands with the question.
        has_flare=active(diary) is not None and ask is not Ask.FLARE,
        has_word_of_help=prompt_now(diary) is not None,
        has_visit=bool(near_now(diary)),
        has_reminder=board_of(diary, OTHERS).has_word,
        ask=ask,
        is_paused=is_pause_on(diary),
        has_planned=has_planned(diary),
        has_agreed=bool(standing_now(diary)),
        has_week=last is not None,
        has_article=next_for(diary, way_of(diary)) is not None,
        hurts_now=beginning_of(diary).way is Way.NOW,
        has_plan=bool(plan_of(diary)),
        has_things=bool(current(things_of(diary))) and ask is not Ask.THINGS,
    )


def way_of(diary: Diary) -> str | None:
    """How the person said it is now, by its name in the file."""
    way = beginning_of(diary).way
    return way.value if way else None


@part
def NextArticle() -> ft.Control:
    """The text that comes next for this person."""
    return ArticleCard(way_of(use_diary()))


BESIDE = Beside(pain=HighPainLine, notes=NotesLine, end=NewSignsLine, day=HelpedTick)
"""What stands beside the questions of the day."""

OFFERS = Offers(
    waiting=waiting,
    have=have,
    pieces={
        Piece.RESTING: RestingCard,
        Piece.FLARE: FlareCard,
        Piece.HELP: PromptCard,
        Piece.VISIT: lambda: NearVisitsCard(VISITS),
        Piece.REMINDER: draw_reminders,
        Piece.TELL: lambda: TellCard(BESIDE),
        Piece.TOLD: lambda: TellCard(BESIDE),
        Piece.PLAN: PlanCard,
        Piece.PLANNED: PlannedToday,
        Piece.PAUSED: PausedPlansCard,
        Piece.AGREED: AgreedCard,
        Piece.WEEK: WeekCard,
        Piece.THINGS: ThingsSummaryCard,
        Piece.LEARN: NextArticle,
    },
    asks={
        Ask.FLARE: FlareAskCard,
        Ask.VISIT: VisitAskCard,
        Ask.CHECK_IN: CheckInCard,
        Ask.THINGS: RateSoonCard,
        Ask.PATTERN: PatternAsk,
        Ask.LAST_WEEK: LastWeekCard,
    },
)
