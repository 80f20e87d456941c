"""Rygvej: a person with low back pain takes care of it from their own phone."""
