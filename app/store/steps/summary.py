"""Step: what a person holds beside their pain, and what they thought helped in a week."""

from __future__ import annotations

FACTOR = """
CREATE TABLE summary_factor (
    name TEXT NOT NULL,
    chosen_on TEXT NOT NULL,
    PRIMARY KEY (name),
    CHECK (chosen_on IS date(chosen_on, '+0 days'))
)
"""

HELPED = """
CREATE TABLE week_helped (
    monday TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (monday, name),
    CHECK (monday IS date(monday, '+0 days') AND strftime('%w', monday) = '1')
)
"""

OWN_WORD = """
CREATE TABLE week_own_word (
    monday TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (monday),
    CHECK (monday IS date(monday, '+0 days') AND strftime('%w', monday) = '1'),
    CHECK (length(trim(words)) BETWEEN 1 AND 40)
)
"""

STEP = (FACTOR, HELPED, OWN_WORD)
