"""Step: what a person last chose to hand over, and the random name of their diary."""

from __future__ import annotations

CHOICE = """
CREATE TABLE report_choice (
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (name),
    CHECK (length(trim(value)) BETWEEN 1 AND 250)
)
"""

STEP = (CHOICE,)
"""The last choice, by name."""
