"""Most tests ask who is let in, not how slowly: only those that ask for `slowly` wait for the real hash."""

from __future__ import annotations

import hashlib

import pytest


async def at_once(secret, recipe):
    """A hash that keeps nobody waiting."""
    return hashlib.sha256(recipe.salt + secret.encode()).digest()


@pytest.fixture
def slowly():
    """The hash as it is made in truth."""


@pytest.fixture(autouse=True)
def quickly(request, monkeypatch):
    """The hash at once, for every test that does not ask for the real one."""
    if "slowly" not in request.fixturenames:
        monkeypatch.setattr("app.lock.lock.derive", at_once)
