"""Step: the PIN, as a hash with its recipe, and the wrong tries."""

from __future__ import annotations

LOCK = """
CREATE TABLE lock (
    id TEXT NOT NULL,
    kdf TEXT NOT NULL,
    cost INTEGER NOT NULL,
    block INTEGER NOT NULL,
    salt TEXT NOT NULL,
    hash TEXT NOT NULL,
    minutes INTEGER,
    PRIMARY KEY (id),
    CHECK (id = 'pin'),
    CHECK ((kdf = 'scrypt' AND cost BETWEEN 16384 AND 131072 AND (cost & (cost - 1)) = 0 AND block BETWEEN 8 AND 16)
        OR (kdf = 'pbkdf2-sha256' AND cost BETWEEN 100000 AND 10000000 AND block = 0)),
    CHECK (length(salt) = 32 AND salt NOT GLOB '*[^0-9a-f]*'),
    CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
    CHECK (minutes IS NULL OR minutes IN (1, 5, 15))
)
"""

TRIES = """
CREATE TABLE lock_tries (
    id TEXT NOT NULL,
    wrong INTEGER NOT NULL,
    wait TEXT NOT NULL,
    "left" INTEGER NOT NULL,
    PRIMARY KEY (id),
    CHECK (id = 'pin'),
    CHECK (wrong >= 1),
    CHECK (length(wait) BETWEEN 1 AND 64),
    CHECK ("left" BETWEEN 0 AND 3600)
)
"""

STEP = (LOCK, TRIES)
