"""Pages on which a program shows its own error, and pages that only speak of such errors."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core import crashes
from tests.unit.core.readings import PROSE, reading

CRASHES = [
    (
        "Error Occurred While Processing Request\n# Error Occurred While Processing Request\n# Element ARTICLEID is "
        "undefined in URL.\nThe error occurred in D:\\inetpub\\wwwroot\\library\\show.cfm: line 14"
    ),
    "\nFatal error: Call to undefined function mysql_query() in /home/hope/www/show.php on line 12",
    "Hope House\nFatal error: Uncaught Error: Class 'Leaflet' not found in /srv/leaflet.php:31 Stack trace: #0",
    (
        "Runtime Error\n# Server Error in '/' Application.\n# Runtime Error\nDescription: An exception occurred "
        "while processing your request."
    ),
    (
        "Server Error\n# Server Error in '/help' Application.\n# Object reference not set to an object.\n"
        "Exception Details: System.NullReferenceException"
    ),
    "\nMicrosoft OLE DB Provider for ODBC Drivers error '80004005'\nApplication error in /inc/db.asp, line 9",
    "HTTP Status 500\n# HTTP Status 500\njava.lang.NullPointerException at org.hope.Leaflet.show(Leaflet.java:44)",
    "\nTraceback (most recent call last): File \"/srv/hope/show.py\", line 8, in <module> KeyError: 'sleep'",
    "Software error\n# Software error:\nCan't locate Leaflet.pm in @INC at /cgi-bin/show.pl line 3.",
    'Hope House\n# Coping\nWarning: Undefined array key "article" in /var/www/html/index.php on line 7',
    "\nSQL error: SQLSTATE[42S02]: Base table or view not found",
]
NONE = [
    f"Fatal error: what it means\n# Fatal error in PHP\nCall to undefined function in show.php on line 12.\n{PROSE}",
    (
        "How to fix a fatal error\n# How to fix a fatal error\nIf you see 'undefined index in a.php on line 3', load "
        "the library first."
    ),
    "Hope House\nError establishing a database connection. Please try again in a few minutes.",
    "Hope House\n# We'll be back soon\nFatal error in show.php on line 3. We work on it; please try again later.",
    "Notice\n# Notice\nThe pool is closed on line 4 of the tram while the bridge is repaired.",
    "Errors in the lab\n# An error occurred\nOne in a thousand samples is lost. We tell you at once and take another.",
    "Undefined\n# Pain of undefined cause\nAsk your doctor for a second look if it lasts longer than a month.",
    f"Coping\n# Coping\n{PROSE}",
    "Hope House",
    "",
]


@pytest.mark.parametrize("text", CRASHES)
def test_the_error_of_a_program_in_place_of_the_page(text: str) -> None:
    assert crashes.shows_one(reading(text))


@pytest.mark.parametrize("text", NONE)
def test_pages_that_speak_of_errors_and_passing_trouble_are_none(text: str) -> None:
    assert not crashes.shows_one(reading(text))


@given(st.text(max_size=300))
def test_any_text_is_judged(text: str) -> None:
    crashes.shows_one(reading(text))


@pytest.mark.parametrize("text", ["a.php " * 40_000, "a" * 1_000_000, "a.php:" * 100_000, "-" * 500_000])
def test_a_hostile_page_takes_no_time(text: str) -> None:
    began = time.perf_counter()
    crashes.shows_one(reading(f"Error\n{text}"))
    assert time.perf_counter() - began < 1
