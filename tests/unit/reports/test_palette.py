"""Every colour of a text can be read on its ground (WCAG 2.2, 1.4.3 and its definition of contrast)."""

import pytest

from reports.palette import DAY, NIGHT, Palette


def luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_the_measure_itself_is_right() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("palette", [DAY, NIGHT], ids=["day", "night"])
def test_texts_have_contrast_on_paper_and_under_the_links_words(palette: Palette) -> None:
    for colour in (palette.ink, palette.quiet, palette.accent, palette.urgent):
        assert contrast(colour, palette.paper) >= 4.5
    for colour in (palette.ink, palette.quiet, palette.accent):
        assert contrast(colour, palette.tint) >= 4.5
