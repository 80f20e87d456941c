"""What a person would call what stands in a table, and what counts as one of it: a day, a flare-up, a walk."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class Thing(Enum):
    """Something a diary holds, in the order in which it is told."""

    DAYS = "days"
    WEEKS = "weeks"
    FLARES = "flares"
    MARKS = "marks"
    THINGS = "things"
    SCORES = "scores"
    EXERCISES = "exercises"
    WALKS = "walks"
    WALK_PLANS = "walk-plans"
    BREAKS = "breaks"
    NIGHTS = "nights"
    READ = "read"
    WRITTEN = "written"
    VISITS = "visits"
    REMINDERS = "reminders"
    CHOICES = "choices"
    OTHER = "other"


UNITS: Mapping[str, tuple[Thing, str]] = {
    "answer": (Thing.DAYS, "day"),
    "note": (Thing.DAYS, "day"),
    "week_check": (Thing.WEEKS, "monday"),
    "week_helped": (Thing.WEEKS, "monday"),
    "week_own_word": (Thing.WEEKS, "monday"),
    "flare": (Thing.FLARES, "id"),
    "mark": (Thing.MARKS, "id"),
    "goal": (Thing.THINGS, "id"),
    "goal_rating": (Thing.THINGS, "goal_id"),
    "total": (Thing.SCORES, "id"),
    "exercise": (Thing.EXERCISES, "id"),
    "exercise_plan": (Thing.EXERCISES, "exercise_id"),
    "exercise_done": (Thing.EXERCISES, "exercise_id"),
    "walk": (Thing.WALKS, "id"),
    "walk_test": (Thing.WALKS, "id"),
    "walk_plan": (Thing.WALK_PLANS, "id"),
    "walk_aim": (Thing.WALK_PLANS, "plan_id"),
    "walk_choice": (Thing.WALK_PLANS, "plan_id"),
    "walk_share": (Thing.WALK_PLANS, "plan_id"),
    "walk_pause": (Thing.WALK_PLANS, "plan_id"),
    "walk_check_in": (Thing.WALK_PLANS, "plan_id"),
    "pace_task": (Thing.BREAKS, "id"),
    "pace_test": (Thing.BREAKS, "task_id"),
    "pace_choice": (Thing.BREAKS, "task_id"),
    "pace_use": (Thing.BREAKS, "task_id"),
    "pace_break": (Thing.BREAKS, "task_id"),
    "sleep_night": (Thing.NIGHTS, "day"),
    "learn_read": (Thing.READ, "article"),
    "learn_bookmark": (Thing.READ, "article"),
    "learn_place": (Thing.READ, "article"),
    "tryout_answer": (Thing.WRITTEN, "element"),
    "stair_try": (Thing.WRITTEN, "id"),
    "week_done": (Thing.WRITTEN, "day"),
    "bad_day_plan": (Thing.WRITTEN, "field"),
    "tried": (Thing.WRITTEN, "id"),
    "area_line": (Thing.WRITTEN, "area"),
    "companion": (Thing.WRITTEN, "id"),
    "helped_day": (Thing.DAYS, "day"),
    "visit": (Thing.VISITS, "id"),
    "visit_question": (Thing.VISITS, "id"),
    "visit_practical": (Thing.VISITS, "id"),
    "course": (Thing.VISITS, "id"),
    "reminder": (Thing.REMINDERS, "id"),
    "reminder_choice": (Thing.CHOICES, "name"),
    "report_choice": (Thing.CHOICES, "name"),
    "setting": (Thing.CHOICES, "name"),
    "log_choice": (Thing.CHOICES, "name"),
    "start_choice": (Thing.CHOICES, "name"),
    "summary_factor": (Thing.CHOICES, "name"),
    "safety_choice": (Thing.CHOICES, "name"),
}
"""What a row belongs to, by the table and the column that names it. A table without a line counts among the rest, row by row."""
