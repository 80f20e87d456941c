"""What taking files in needs of all slices, put together here."""

from __future__ import annotations

from app.carry.ports import Ports
from app.shell.about import version_of_app
from app.shell.reading_all import read_all
from app.shell.telling_table import tell_table

CARRY = Ports(app_version=version_of_app, read_all=read_all, tell_table=tell_table)
