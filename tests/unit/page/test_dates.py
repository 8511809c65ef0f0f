"""What a page says of its own age."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator import page
from curator.core.facts import DateKind, DateOrigin, PageDate

R, N = "reviewed", "next-review"


def dates(body: str, language: str = "en", head: str = "") -> tuple[PageDate, ...]:
    html = f"""<!doctype html><html lang="{language}"><head><title>Breast pain</title>{head}</head><body><main>
    <h1>Breast pain</h1><p>Pain in the breast is common and seldom means cancer.</p>{body}</main></body></html>"""
    return page.read(html.encode(), content_type="text/html", url="https://x.example/pain").facts.dates


def said(body: str, language: str = "en", head: str = "") -> list[tuple[str, str]]:
    return [(one.kind.value, one.day) for one in dates(body, language, head) if one.kind.value in (R, N)]


@pytest.mark.parametrize(
    ("body", "language", "expected"),
    [
        ("<p>Page last reviewed: 12 March 2014</p>", "en", [(R, "2014-03-12")]),
        ("<p>Medically reviewed by Dr X on 3 May 2020</p>", "en", [(R, "2020-05-03")]),
        ("<p>Next review due: 5/2027</p>", "en", [(N, "2027-05")]),
        ("<p>Révisé le 3 mars 2019</p>", "fr", [(R, "2019-03-03")]),
        ("<p>Dernière révision : mars 2014</p>", "fr", [(R, "2014-03")]),
        ("<p>Prochaine révision prévue : 2027</p>", "fr", [(N, "2027")]),
        ("<p>Date de révision : 3 mars 2019</p>", "fr", [(R, "2019-03-03")]),
        ("<p>Vérifié le 03/04/2019</p>", "fr", [(R, "2019-04-03")]),
        ("<p>Revu par la Dre Anne Roy le 3 mars 2019</p>", "fr", [(R, "2019-03-03")]),
        (
            "<dl><dt>Last reviewed</dt><dd>12 March 2014</dd><dt>Next review due</dt><dd>March 2017</dd></dl>",
            "en",
            [(R, "2014-03-12"), (N, "2017-03")],
        ),
        ("<table><tr><th>Last reviewed</th><td>March 2014</td></tr></table>", "en", [(R, "2014-03")]),
        (
            (
                "<table><tr><th>Version</th><th>Last reviewed</th><th>Next review</th></tr>"
                "<tr><td>3</td><td>March 2014</td><td>March 2017</td></tr></table>"
            ),
            "en",
            [(R, "2014-03"), (N, "2017-03")],
        ),
        (
            "<p>This page was last reviewed in March 2014 and is due for review in March 2017.</p>",
            "en",
            [(R, "2014-03"), (N, "2017-03")],
        ),
        ("<p>By Jane Doe | Reviewed by Dr Ann Lee, MD | May 3, 2020</p>", "en", [(R, "2020-05-03")]),
        ("<p>Issue date: March 2014. Review date: March 2017.</p>", "en", [(N, "2017-03")]),
        ("<p>Review date: March 2014</p>", "en", [(R, "2014-03")]),
        ("<p>Last reviewed <time datetime='2014-03-12'>12 years ago</time></p>", "en", [(R, "2014-03-12")]),
        ("<p><span>Last Reviewed:</span><span>March 2014</span></p>", "en", [(R, "2014-03")]),
        ("<footer><p>Content last reviewed: Mar 2014</p></footer>", "en", [(R, "2014-03")]),
        ("<p>Reviewed: March 2014</p>", "en", [(R, "2014-03")]),
        ("<p>Last updated and reviewed: 2 May 2019</p>", "en", [(R, "2019-05-02")]),
        ("<p>Last reviewed on <strong>12 March</strong> 2014</p>", "en", [(R, "2014-03-12")]),
        (
            "<h2>References</h2><ol><li>NICE. Guideline. 2011.</li></ol><p>Last reviewed: May 2019</p>",
            "en",
            [(R, "2019-05")],
        ),
        (
            "<p>The information on this page was checked by our nurses and last reviewed in May 2019.</p>",
            "en",
            [(R, "2019-05")],
        ),
        ("<p>Last medical review: Dr Roy, 3 May 2019</p>", "en", [(R, "2019-05-03")]),
        ("<p>Relu et validé par le Dr Roy, oncologue, le 3 mars 2019</p>", "fr", [(R, "2019-03-03")]),
        ("<p>Cette page a été révisée en mars 2019.</p>", "fr", [(R, "2019-03")]),
        ("<p>À réviser en mars 2022</p>", "fr", [(N, "2022-03")]),
        ("<p>Révision : mars 2019</p>", "fr", [(R, "2019-03")]),
        ("<p>Date of last review: May 2019 Date of next review: May 2022</p>", "en", [(R, "2019-05"), (N, "2022-05")]),
    ],
)
def test_a_page_says_when_it_was_reviewed(body: str, language: str, expected: list[tuple[str, str]]) -> None:
    assert said(body, language) == expected


@pytest.mark.parametrize(
    "body",
    [
        "<p>Book: reviewed on 3 May 2012 by a customer</p>",
        "<p>★★★★ Reviewed by Anna on 3 May 2012</p>",
        "<p>Our information is reviewed every 3 years.</p>",
        "<p>This was reviewed in Smith 2011.</p>",
        "<p>Peer-reviewed 3 May 2012</p>",
        "<p>The drug was last reviewed in 2014 by the committee.</p>",
        "<ul><li><a href='/b'>Breast lumps and what they may mean</a> Last reviewed: May 2012</li></ul>",
        "<div class='teaser'><h3><a href='/b'>Lumps</a></h3><p>Last reviewed: May 2012</p></div>",
        "<p>© 2012 Willow. Reviewed by 12 readers since 3 May 2012</p>",
        "<p>Last reviewed: 31 February 2014</p>",
        "<ol><li>NICE. Breast cancer. Last reviewed March 2014. https://x.example</li></ol>",
        "<blockquote><p>Reviewed: 3 May 2012. Lovely.</p></blockquote>",
        "<div class='comments'><p>Last reviewed: May 2012</p></div>",
        "<p>Evidence (reviewed 2014) shows that it works.</p>",
        "<p>Our service was last reviewed by inspectors in May 2019.</p>",
    ],
)
def test_what_is_no_review_of_the_page_gives_nothing(body: str) -> None:
    assert said(body) == []


@pytest.mark.parametrize(
    ("language", "beside", "day"),
    [
        ("en", "", ""),
        ("en-CA", "", ""),
        ("en-US", "", "2026-03-04"),
        ("en-GB", "", "2026-04-03"),
        ("fr-CA", "", "2026-04-03"),
        ("en", "<p>Published: 21/02/2025</p>", "2026-04-03"),
        ("en-US", "<p>The next walk is on 21/02/2025.</p>", "2026-04-03"),
        ("en", "<p>Published: 02/21/2025</p>", "2026-03-04"),
        ("en", "<p>From 02/21/2025 to 21/03/2025</p>", ""),
    ],
)
def test_a_date_of_three_numbers_needs_something_that_settles_it(language: str, beside: str, day: str) -> None:
    assert said(f"<p>Last reviewed: 03/04/2026</p>{beside}", language) == [(R, day)]


def test_a_hidden_date_settles_a_visible_one() -> None:
    head = '<meta name="dcterms.modified" content="2026-04-03">'
    assert said("<p>Last reviewed: 03/04/2026</p>", head=head) == [(R, "2026-04-03")]


def test_each_date_says_where_it_stands() -> None:
    head = """<meta name="DC.date.modified" content="2020-01-02"><script type="application/ld+json">
    {"@graph": [{"@type": "MedicalWebPage", "lastReviewed": "2019-05-06", "datePublished": "2018-01-01T10:00:00Z"},
    {"@type": "Review", "dateModified": "2011-01-01"}]}</script>"""
    found = dates("<p>Medically reviewed <time datetime='2019-05-06'>seven years ago</time></p>", head=head)
    assert found == (
        PageDate(DateKind.REVIEWED, "2019-05-06", DateOrigin.TIME, "Medically reviewed seven years ago"),
        PageDate(DateKind.REVIEWED, "2019-05-06", DateOrigin.JSON_LD),
        PageDate(DateKind.PUBLISHED, "2018-01-01", DateOrigin.JSON_LD),
        PageDate(DateKind.MODIFIED, "2020-01-02", DateOrigin.META),
    )


def test_an_update_is_no_review() -> None:
    found = dates("<p>Last updated: 3 May 2019</p><p>Mis à jour le 4 mai 2020</p>")
    assert [(one.kind, one.day) for one in found] == [
        (DateKind.MODIFIED, "2019-05-03"),
        (DateKind.MODIFIED, "2020-05-04"),
    ]


def test_a_page_of_book_reviews_says_nothing_of_itself() -> None:
    data = '<script type="application/ld+json">{"@type": "Review", "itemReviewed": {"name": "A book"}}</script>'
    assert said("<p>Reviewed: May 2012</p>", head=data) == []


def test_a_plain_text_has_dates_too() -> None:
    facts = page.read(b"Breast pain\n\nLast reviewed: May 2019", content_type="text/plain", url="").facts
    assert [(one.kind.value, one.day) for one in facts.dates] == [(R, "2019-05")]


def test_a_page_of_many_labels_is_read_in_bounded_work() -> None:
    found = dates("<p>Last reviewed: 3 May 2019 " * 3000 + "</p>" + "<p>Reviewed by </p>" * 3000)
    assert len(found) <= 20


WORDS = st.sampled_from(
    [
        *(
            "Last",
            "last",
            "reviewed",
            "by",
            "on",
            "3",
            "May",
            "2019",
            "03/04/2019",
            "|",
            ":",
            "Dr",
            "révisé le",
            "(",
            ".",
        ),
        *("next review due", "31 February 2020", "99/99/2019", "2014-", "<li>", "</p>", "<p>", "<td>", "<time>"),
    ]
)


@given(st.lists(WORDS, max_size=30).map(" ".join), st.sampled_from(["en", "fr", "en-US", "", "x"]))
def test_no_text_makes_it_raise(text: str, language: str) -> None:
    for one in dates(f"<p>{text}</p>", language):
        assert one.day == "" or one.day[:2] in ("19", "20")
