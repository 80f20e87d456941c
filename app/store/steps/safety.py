"""Step: the region, the facts that a person wants kept, and the signs put away or remembered."""

from __future__ import annotations

SAFETY_CHOICE = "CREATE TABLE safety_choice (name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (name))"

SAFETY_SIGN = """
CREATE TABLE safety_sign (
    sign TEXT NOT NULL,
    day TEXT NOT NULL,
    kind TEXT NOT NULL,
    PRIMARY KEY (sign, day, kind),
    CHECK (day IS date(day, '+0 days')),
    CHECK (kind IN ('hidden', 'kept'))
)
"""

STEP = (SAFETY_CHOICE, SAFETY_SIGN)
"""'hidden': the last day that a sign's card stays away. 'kept': a day that the person wanted remembered."""
