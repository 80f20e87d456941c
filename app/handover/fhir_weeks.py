"""What lasted longer than a day, as FHIR observations: flare-ups, weeks of a plan, and on how many days anything was told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.weekly import week_from
from app.handover.fhir_codes import DAYS, DAYS_TOLD, EXERCISED, FLARE_UP, HELPED, MINUTES, ONE, SIGN, WALKED
from app.handover.fhir_parts import Ids, Resource, about, component, observation, over, quantity, string

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.core.day import Span
    from app.handover.report import ExercisedWeek, Report, WalkedWeek


SAVED = "saved-on"


def spans_told(report: Report, ids: Ids) -> Iterator[Resource]:
    """Everything that is about more than a day, and the single days that stand beside them."""
    # The person's day is not the moment's date: it begins at 03:00 where they are.
    saved = component(SAVED, "The day that it was saved on", {"valueDateTime": report.today.isoformat()})
    told = {"valueQuantity": quantity(report.days_told, DAYS), "component": [saved]}
    yield observation(ids.of(DAYS_TOLD.local, *_ends(report.span)), DAYS_TOLD, DAYS_TOLD.display, over(report.span), told)
    for flare in report.flares:
        usual = {"valueQuantity": quantity(flare.days_to_usual, DAYS)} if flare.days_to_usual is not None else {}
        lasted = observation(ids.of(FLARE_UP.local, flare.span.first), FLARE_UP, FLARE_UP.display, over(flare.span), usual)
        yield lasted | ({"status": "preliminary"} if flare.is_on else {})
    for sign in report.signs or ():
        in_words = {"note": [{"text": string(sign.words)}]} if string(sign.words) else {}
        value = {"valueString": string(sign.sign) or "-", **in_words}
        yield observation(ids.of(SIGN.local, sign.day, sign.sign), SIGN, SIGN.display, about(sign.day, 1), value)
    for day in report.helped_days:
        yield observation(ids.of(HELPED.local, day), HELPED, HELPED.display, about(day, 1), {"valueBoolean": True})
    for week in report.walked:
        yield _walked(week, ids)
    for week_done in report.exercised:
        yield _exercised(week_done, ids)


def _walked(week: WalkedWeek, ids: Ids) -> Resource:
    parts = [
        component("planned-minutes", "Minutes planned", {"valueQuantity": quantity(week.planned_minutes, MINUTES)}),
        component("planned-days", "Days planned", {"valueQuantity": quantity(week.planned_days, DAYS)}),
        component("minutes", "Minutes walked", {"valueQuantity": quantity(week.minutes, MINUTES)}),
        component("days", "Days walked", {"valueQuantity": quantity(week.days, DAYS)}),
        component("paused", "The plan rested", {"valueBoolean": week.is_paused}),
    ]
    return observation(ids.of(WALKED.local, *_ends(week.span)), WALKED, WALKED.display, over(week.span), {"component": parts})


def _exercised(week: ExercisedWeek, ids: Ids) -> Resource:
    meant = [component("planned", "Times meant", {"valueQuantity": quantity(week.planned, ONE)})] if week.planned is not None else []
    done = [component("done", "Times done", {"valueQuantity": quantity(week.done, ONE)})]
    span = over(week_from(week.monday))
    return observation(ids.of(EXERCISED.local, week.monday), EXERCISED, EXERCISED.display, span, {"component": [*meant, *done]})


def _ends(span: Span) -> tuple[object, object]:
    return span.first, span.last
