"""Where choices about the app itself are kept: a name and a value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Text
from sqlmodel import Field, SQLModel

from app.store.names import keep_named, named_in

if TYPE_CHECKING:
    from sqlalchemy import Table
    from sqlmodel import Session


class SettingRow(SQLModel, table=True):
    """One choice on disk."""

    __tablename__ = "setting"

    name: str = Field(primary_key=True, sa_type=Text)
    value: str = Field(sa_type=Text)


SETTINGS: Table = SQLModel.metadata.tables["setting"]


def keep(session: Session, name: str, value: str) -> None:
    """Keep a choice in place of any earlier one."""
    keep_named(session, SETTINGS, name, value)


def kept(session: Session) -> dict[str, str]:
    """Everything chosen."""
    return named_in(session, SETTINGS)
