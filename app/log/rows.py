"""The log's tables. Rows never leave the store; SQLite is the last to say no."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, Index, Text, text
from sqlmodel import Field, SQLModel

if TYPE_CHECKING:
    from sqlalchemy import Table

ITEMS = "'hindrance', 'back_pain', 'leg_pain', 'activity', 'sleep', 'mood', 'flare', 'work', 'own_1', 'own_2', 'week_pain', 'week_worst'"


class AnswerRow(SQLModel, table=True):
    """One answer about one day. SQLModel does not validate rows of a table, so every range is checked here."""

    __tablename__ = "answer"
    __table_args__ = (
        CheckConstraint("day IS date(day, '+0 days')"),
        CheckConstraint(f"item IN ({ITEMS})"),
        CheckConstraint("score IS NULL OR (typeof(score) = 'integer' AND score BETWEEN 0 AND 10 AND item NOT IN ('flare', 'work'))"),
        CheckConstraint(
            "word IS NULL OR (item = 'flare' AND word IN ('yes', 'no'))"
            " OR (item = 'work' AND word IN ('usual', 'adapted', 'off', 'not_a_work_day'))"
        ),
        CheckConstraint("skipped IN (0, 1)"),
        CheckConstraint("(score IS NOT NULL) + (word IS NOT NULL) + skipped = 1"),
        # The answers stand in the index too: a look back over years reads nothing else.
        Index("answer_item_day", "item", "day", "score", "word"),
    )

    id: str = Field(sa_type=Text, unique=True)
    day: str = Field(sa_type=Text, primary_key=True)
    item: str = Field(sa_type=Text, primary_key=True)
    score: int | None = None
    word: str | None = Field(default=None, sa_type=Text)
    skipped: int = Field(default=0, sa_column_kwargs={"server_default": text("0")})
    told_at: str = Field(sa_type=Text)


class NoteRow(SQLModel, table=True):
    """One note about one day, of any length."""

    __tablename__ = "note"
    __table_args__ = (
        CheckConstraint("day IS date(day, '+0 days')"),
        CheckConstraint("length(trim(text)) > 0"),
        Index("note_day", "day"),
    )

    id: str = Field(sa_type=Text, primary_key=True)
    day: str = Field(sa_type=Text)
    told_at: str = Field(sa_type=Text)
    text: str = Field(sa_type=Text)


class DraftRow(SQLModel, table=True):
    """One answer or note that is not saved yet; it survives a reload."""

    __tablename__ = "draft"

    day: str = Field(sa_type=Text, primary_key=True)
    field: str = Field(sa_type=Text, primary_key=True)
    value: str = Field(sa_type=Text)


class LogChoiceRow(SQLModel, table=True):
    """One choice about what is asked."""

    __tablename__ = "log_choice"

    name: str = Field(sa_type=Text, primary_key=True)
    value: str = Field(sa_type=Text)


ANSWERS: Table = SQLModel.metadata.tables["answer"]
NOTES: Table = SQLModel.metadata.tables["note"]
DRAFTS: Table = SQLModel.metadata.tables["draft"]
CHOICES: Table = SQLModel.metadata.tables["log_choice"]
