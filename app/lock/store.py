"""Where the lock and the wrong tries are kept: in the diary's own file, a row each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, Text, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import Field, SQLModel

from app.device.kdf import Kdf, Recipe
from app.lock.lock import Lock
from app.lock.tries import Tries

if TYPE_CHECKING:
    from sqlalchemy import Table
    from sqlmodel import Session

ONE = "pin"
"""There is one lock."""


class LockRow(SQLModel, table=True):
    """What is kept of the PIN. The bounds keep a strange file from costing minutes or all memory."""

    __tablename__ = "lock"
    __table_args__ = (
        CheckConstraint("id = 'pin'"),
        CheckConstraint(
            "(kdf = 'scrypt' AND cost BETWEEN 16384 AND 131072 AND (cost & (cost - 1)) = 0 AND block BETWEEN 8 AND 16)"
            " OR (kdf = 'pbkdf2-sha256' AND cost BETWEEN 100000 AND 10000000 AND block = 0)"
        ),
        CheckConstraint("length(salt) = 32 AND salt NOT GLOB '*[^0-9a-f]*'"),
        CheckConstraint("length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'"),
        CheckConstraint("minutes IS NULL OR minutes IN (1, 5, 15)"),
    )

    id: str = Field(sa_type=Text, primary_key=True)
    kdf: str = Field(sa_type=Text)
    cost: int
    block: int
    salt: str = Field(sa_type=Text)
    hash: str = Field(sa_type=Text)
    minutes: int | None = None


class TriesRow(SQLModel, table=True):
    """Wrong tries in a row, and what is left of the wait."""

    __tablename__ = "lock_tries"
    __table_args__ = (
        CheckConstraint("id = 'pin'"),
        CheckConstraint("wrong >= 1"),
        CheckConstraint("length(wait) BETWEEN 1 AND 64"),
        CheckConstraint('"left" BETWEEN 0 AND 3600'),
    )

    id: str = Field(sa_type=Text, primary_key=True)
    wrong: int
    wait: str = Field(sa_type=Text)
    left: int


LOCKS: Table = SQLModel.metadata.tables["lock"]
TRIES: Table = SQLModel.metadata.tables["lock_tries"]


def lock_in(session: Session) -> Lock | None:
    """The lock, if there is one."""
    row = session.connection().execute(select(LOCKS)).first()
    if row is None:
        return None
    return Lock(Recipe(Kdf(row.kdf), row.cost, row.block, bytes.fromhex(row.salt)), bytes.fromhex(row.hash), row.minutes)


def put_lock(session: Session, lock: Lock) -> None:
    """Keep a lock in place of any earlier one."""
    recipe = lock.recipe
    made = {"kdf": recipe.kdf.value, "cost": recipe.cost, "block": recipe.block, "salt": recipe.salt.hex()}
    kept = {**made, "hash": lock.hash.hex(), "minutes": lock.minutes}
    row = insert(LOCKS).values(id=ONE, **kept)
    session.connection().execute(row.on_conflict_do_update(index_elements=["id"], set_=kept))


def take_lock_off(session: Session) -> None:
    """Nothing is locked, and nothing to wait for."""
    session.connection().execute(delete(LOCKS))
    forget_tries(session)


def tries_in(session: Session) -> Tries:
    """The wrong tries in a row."""
    row = session.connection().execute(select(TRIES)).first()
    return Tries(row.wrong, row.wait, row.left) if row else Tries()


def put_tries(session: Session, tries: Tries) -> None:
    """Keep them in place of the earlier ones."""
    kept = {"wrong": tries.wrong, "wait": tries.wait, "left": tries.left}
    row = insert(TRIES).values(id=ONE, **kept)
    session.connection().execute(row.on_conflict_do_update(index_elements=["id"], set_=kept))


def lower_wait(session: Session, wait: str, left: int) -> None:
    """Write down what is left of a wait, if it is still that one; a wait never gets longer by itself."""
    lower = update(TRIES).where(TRIES.c.wait == wait).values(left=func.min(TRIES.c.left, left))
    session.connection().execute(lower)


def forget_tries(session: Session) -> None:
    """The right PIN was given."""
    session.connection().execute(delete(TRIES))
