"""Where a person's own things are kept: one row a thing, one row a rating, and only what changed is written."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from app.core.scale import ScaleProblem, read_score
from app.goals.activity import Activity, Rating
from app.goals.rows import GOALS, RATINGS
from app.store.moment import utc_text

if TYPE_CHECKING:
    from sqlmodel import Session

    from app.goals.activity import Things

_put_goal = insert(GOALS)
_put_goal = _put_goal.on_conflict_do_update(
    index_elements=["id"], set_={name: _put_goal.excluded[name] for name in ("words", "since", "until", "place")}
)
_put_rating = insert(RATINGS)
_put_rating = _put_rating.on_conflict_do_update(
    index_elements=["goal_id", "day"], set_={name: _put_rating.excluded[name] for name in ("score", "told_at")}
)


def things_in(session: Session) -> Things:
    """Everything named, in order, with every rating."""
    ratings: dict[str, list[Rating]] = defaultdict(list)
    for row in session.connection().execute(select(RATINGS).order_by(RATINGS.c.day)):
        score = read_score(row.score)
        if not isinstance(score, ScaleProblem):
            ratings[row.goal_id].append(Rating(date.fromisoformat(row.day), score, datetime.fromisoformat(row.told_at)))
    rows = session.connection().execute(select(GOALS).order_by(GOALS.c.place, GOALS.c.since, GOALS.c.id))
    return tuple(
        Activity(row.id, row.words, date.fromisoformat(row.since), _end(row.until), row.place, tuple(ratings[row.id])) for row in rows
    )


def write(session: Session, before: Things, after: Things) -> None:
    """Make the file what the things are after, where they differ from before."""
    connection = session.connection()
    was, now = {one.id: one for one in before}, {one.id: one for one in after}
    there, here = _ratings(before), _ratings(after)
    for goal_id, day in there.keys() - here.keys():
        connection.execute(delete(RATINGS).where(RATINGS.c.goal_id == goal_id, RATINGS.c.day == day))
    if gone := [which for which in was if which not in now]:
        connection.execute(delete(GOALS).where(GOALS.c.id.in_(gone)))
    if put := [_goal_row(one) for one in after if one != was.get(one.id)]:
        connection.execute(_put_goal, put)
    if rated := [_rating_row(*key, rating) for key, rating in here.items() if rating != there.get(key)]:
        connection.execute(_put_rating, rated)


def _end(day: str | None) -> date | None:
    return None if day is None else date.fromisoformat(day)


def _ratings(things: Things) -> dict[tuple[str, str], Rating]:
    return {(one.id, rating.day.isoformat()): rating for one in things for rating in one.ratings}


def _goal_row(one: Activity) -> dict[str, object]:
    until = None if one.until is None else one.until.isoformat()
    return {"id": one.id, "words": one.words, "since": one.since.isoformat(), "until": until, "place": one.place}


def _rating_row(goal_id: str, day: str, rating: Rating) -> dict[str, object]:
    return {"goal_id": goal_id, "day": day, "score": rating.score, "told_at": utc_text(rating.told_at)}
