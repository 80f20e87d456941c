"""The tables of reading: what was read, what was marked to come back to, and how far one came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, Text
from sqlmodel import Field, SQLModel

if TYPE_CHECKING:
    from sqlalchemy import Table


class ReadRow(SQLModel, table=True):
    """One text that a person said they have read, whole or in short."""

    __tablename__ = "learn_read"
    __table_args__ = (CheckConstraint("how IN ('whole', 'short')"),)

    article: str = Field(sa_type=Text, primary_key=True)
    how: str = Field(sa_type=Text)
    read_at: str = Field(sa_type=Text)


class BookmarkRow(SQLModel, table=True):
    """One text to come back to."""

    __tablename__ = "learn_bookmark"

    article: str = Field(sa_type=Text, primary_key=True)
    set_at: str = Field(sa_type=Text)


class PlaceRow(SQLModel, table=True):
    """How far down a text a person had come when they left it."""

    __tablename__ = "learn_place"
    __table_args__ = (CheckConstraint("typeof(pixels) = 'integer' AND pixels >= 0"),)

    article: str = Field(sa_type=Text, primary_key=True)
    pixels: int
    left_at: str = Field(sa_type=Text)


READ: Table = SQLModel.metadata.tables["learn_read"]
BOOKMARKS: Table = SQLModel.metadata.tables["learn_bookmark"]
PLACES: Table = SQLModel.metadata.tables["learn_place"]
