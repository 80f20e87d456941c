"""Where choices about the app itself are kept: a name and a value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Text
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import Field, SQLModel, select

if TYPE_CHECKING:
    from sqlmodel import Session


class SettingRow(SQLModel, table=True):
    """One choice on disk."""

    __tablename__ = "setting"

    name: str = Field(primary_key=True, sa_type=Text)
    value: str = Field(sa_type=Text)


def keep(session: Session, name: str, value: str) -> None:
    """Keep a choice in place of any earlier one."""
    row = insert(SettingRow).values(name=name, value=value)
    session.execute(row.on_conflict_do_update(index_elements=["name"], set_={"value": value}))


def kept(session: Session) -> dict[str, str]:
    """Everything chosen."""
    return {row.name: row.value for row in session.exec(select(SettingRow))}
