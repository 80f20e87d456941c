"""Why a file was not opened or not counted, whoever found out: its format, or the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.handover.problem_words import say_fhir_problem, say_share_problem
from app.handover.read_fhir import FhirProblem
from app.handover.read_share import ShareProblem
from app.review.words import say_problem

if TYPE_CHECKING:
    from enum import Enum

    from app.core.words import Words


def say_why(problem: Enum | None, words: Words) -> str:
    """Why a file was not opened, whoever found out."""
    if isinstance(problem, ShareProblem):
        return say_share_problem(problem, words)
    if isinstance(problem, FhirProblem):
        return say_fhir_problem(problem, words)
    return (say_problem(problem, words) if problem else None) or words.say("The file could not be read.")
