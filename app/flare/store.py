"""Where flare-ups, the noes to questions about them, and the plan for bad days are kept."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import delete, func
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import col, select

from app.core.kept import read_kept
from app.flare.ask import Question
from app.flare.bad_days import Field
from app.flare.flare import Said
from app.flare.rows import BadDayPlanRow, FlareAnswerRow, FlareRow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlmodel import Session

    from app.flare.bad_days import BadDayPlan

NO = "no"


def said_in(session: Session) -> tuple[Said, ...]:
    """Everything said of runs of days, oldest first."""
    rows = session.exec(select(FlareRow).order_by(col(FlareRow.started), col(FlareRow.id)))
    return tuple(_said(row) for row in rows)


def put(session: Session, said: Said) -> None:
    """Keep what was said, in place of what was said of the same run before."""
    values = {
        "started": said.started.isoformat(),
        "ended": said.ended.isoformat() if said.ended else None,
        "usual_again": said.usual_again.isoformat() if said.usual_again else None,
        "plan": write_plan(said.plan),
    }
    row = insert(FlareRow).values(id=said.id, **values)
    session.execute(row.on_conflict_do_update(index_elements=["id"], set_=values))


def take_out(session: Session, said_id: str) -> None:
    """Forget what was said of one run."""
    session.execute(delete(FlareRow).where(col(FlareRow.id) == said_id))


def keep_no(session: Session, question: Question, day: date) -> None:
    """Remember a no."""
    row = insert(FlareAnswerRow).values(day=day.isoformat(), question=question.value, answer=NO)
    session.execute(row.on_conflict_do_nothing())


def forget_no(session: Session, question: Question, day: date) -> None:
    """The no was taken back."""
    mine = (col(FlareAnswerRow.day) == day.isoformat()) & (col(FlareAnswerRow.question) == question.value)
    session.execute(delete(FlareAnswerRow).where(mine))


def last_noes(session: Session) -> dict[Question, date]:
    """The newest no to each question."""
    newest = select(FlareAnswerRow.question, func.max(FlareAnswerRow.day)).group_by(col(FlareAnswerRow.question))
    return {Question(question): date.fromisoformat(day) for question, day in session.exec(newest)}


def plan_in(session: Session) -> dict[Field, str]:
    """The plan for bad days, as far as it is written."""
    kept = {row.field: row.text for row in session.exec(select(BadDayPlanRow))}
    return {field: kept[field.value] for field in Field if field.value in kept}


def put_plan(session: Session, plan: BadDayPlan) -> None:
    """Keep this plan in place of the one that stood there."""
    session.execute(delete(BadDayPlanRow))
    for field, text in plan.items():
        session.execute(insert(BadDayPlanRow).values(field=field.value, text=text))


def write_plan(plan: BadDayPlan) -> str | None:
    """A plan as one text; nothing if nothing is written in it."""
    return json.dumps({field.value: text for field, text in plan.items()}, ensure_ascii=False) if plan else None


def read_plan(text: str | None) -> Mapping[Field, str]:
    """A plan out of its text. What makes no sense is as if it were not there."""
    try:
        kept = read_kept(text or "{}")
    except ValueError:
        return {}
    if not isinstance(kept, dict):
        return {}
    return {field: said for field in Field if isinstance(said := kept.get(field.value), str)}


def _said(row: FlareRow) -> Said:
    ended = date.fromisoformat(row.ended) if row.ended else None
    again = date.fromisoformat(row.usual_again) if row.usual_again else None
    return Said(row.id, date.fromisoformat(row.started), ended, again, read_plan(row.plan))
