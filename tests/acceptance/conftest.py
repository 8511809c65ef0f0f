"""What the acceptance tests may use beside `tests/conftest.py`."""

from pathlib import Path

import pytest

from tests.acceptance.place import CALL, HOPE, NEW, OUR_PAGE, Place, article
from tests.servers.web import Web, moved


@pytest.fixture
def place(tmp_path: Path, web: Web) -> Place:
    """Settings, a page of ours and the small web that it links to: one page is there, one moved, one is missing."""
    made = Place(tmp_path, f"127.0.0.1:{web.port}")
    made.write("our.html", OUR_PAGE)
    web.put("hope.example", HOPE.removeprefix("http://hope.example"), article(CALL))
    web.put("moved.example", "/old", moved(NEW))
    web.put("moved.example", "/new", article("A leaflet about the weeks after the operation, to print and to keep."))
    return made


@pytest.fixture
def imported(place: Place) -> Place:
    """The same, with its page imported."""
    place.json("import", "our.html")
    return place


@pytest.fixture
def checked(imported: Place) -> Place:
    """The same, with every link looked at once."""
    imported.json("check")
    return imported
