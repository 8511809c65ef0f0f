"""The words by which pages are judged, as data: phrases by language, without rules."""
