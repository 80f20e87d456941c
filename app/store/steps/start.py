"""Step: how far a person has come in the start, and what they answered there."""

from __future__ import annotations

START_CHOICE = "CREATE TABLE start_choice (name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (name))"

HAS_BEGUN = """
INSERT INTO start_choice (name, value) SELECT 'passed', 'yes'
WHERE EXISTS (SELECT 1 FROM answer) OR EXISTS (SELECT 1 FROM note) OR EXISTS (SELECT 1 FROM goal)
    OR EXISTS (SELECT 1 FROM flare) OR EXISTS (SELECT 1 FROM bad_day_plan) OR EXISTS (SELECT 1 FROM mark)
    OR EXISTS (SELECT 1 FROM total)
"""
"""Whoever has written something has begun: the start does not come back to them."""

STEP = (START_CHOICE, HAS_BEGUN)
