"""Buttons that call. Each is a part of its own: 112 is there even when the diary's file is not."""

from __future__ import annotations

import flet as ft

from app.safety.actions import doctor_of
from app.safety.book import phone_book
from app.safety.calling_words import call_label, find_label
from app.safety.signs import Level
from app.ui.guard import part
from app.ui.hooks import use_diary
from app.ui.link import call_button, page_button


@part
def Calls(level: Level, handle: str) -> ft.Control:
    """The buttons for one level, the first to try on top."""
    rows: dict[Level, list[ft.Control]] = {
        Level.L4: [CallEmergency(handle, is_main=True)],
        Level.L3: [CallDoctor(handle, has_else=False), CallEmergency(handle, is_main=False)],
        Level.L2: [CallDoctor(handle)],
        Level.L1: [FindDoctor(handle)],
        Level.NONE: [],
    }
    return ft.Column(rows[level], spacing=8, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def CallEmergency(handle: str, *, is_main: bool) -> ft.Control:
    """112, which needs neither region nor file."""
    number = phone_book().emergency
    return call_button(f"{handle}-call-emergency", call_label(number, use_diary().words), number, is_main=is_main)


@part
def CallDoctor(handle: str, *, has_else: bool = True) -> ft.Control:
    """The doctor on call of the person's region; where it is not known, the page that knows, or else 112."""
    diary = use_diary()
    doctor = doctor_of(diary)
    if doctor is None or doctor.number is None:
        otherwise = [CallEmergency(f"{handle}-else", is_main=False)] if has_else else []
        return ft.Column([FindDoctor(handle), *otherwise], spacing=8, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
    return call_button(f"{handle}-call-doctor", call_label(doctor.number, diary.words), doctor.number, is_main=True)


@part
def FindDoctor(handle: str) -> ft.Control:
    """The page where everyone can find their own doctor and the doctor on call."""
    book = phone_book()
    return page_button(f"{handle}-find", find_label(book, use_diary().words), book.find_your_own.url)
