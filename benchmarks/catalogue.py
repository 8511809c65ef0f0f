"""The import of 10,000 references (100 pages of 100 links), the same again, and the digest over 10,000 links.

python -m benchmarks.catalogue
"""

from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.measure import Cost, cost, keep
from benchmarks.service import Service
from curator import urls
from curator.settings import Fetch, Source
from db.selection import Urls
from jobs.digest import make
from jobs.imports import import_sources
from reports.render import as_format

PAGES, EACH = 100, 100


def address(page: int, item: int) -> str:
    """One link in twenty leads to a file: an item ('unsafe') after one look, for which nobody need be asked."""
    return f"file:///{page}/{item}" if item % 20 == 0 else f"https://site{item}.example/{page}/{item}"


def write_pages(folder: Path) -> list[str]:
    """Our pages; the addresses on them that are unsafe."""
    for page in range(PAGES):
        links = "\n".join(
            f'<p>The people of site {item} write about <a href="{address(page, item)}">living with it</a>.</p>'
            for item in range(EACH)
        )
        (folder / f"page{page}.html").write_text(f"<html><body><main>{links}</main></body></html>", encoding="utf-8")
    return [address(page, item) for page in range(PAGES) for item in range(0, EACH, 20)]


def seconds(spent: Cost) -> dict[str, float]:
    return {"cpu_s": round(spent.cpu, 2), "wall_s": round(spent.wall, 2)}


def main() -> None:
    with TemporaryDirectory(prefix="curator-benchmark-") as name:
        folder = Path(name)
        pages = folder / "pages"
        pages.mkdir()
        unsafe = write_pages(pages)
        curator = Service(folder, Fetch())
        ctx = curator.ctx

        def read() -> None:
            with ctx.store() as store:
                import_sources(store, [Source(str(pages))], ctx.settings, clock=ctx.clock, outbound=ctx.outbound)

        def digest(items: int) -> None:
            with ctx.store() as store:
                made = make(ctx, store)
                assert made.review.counts.links == PAGES * EACH
                assert len(made.review.items) == items
                assert as_format(made.review, made.digest, "html")

        first, again = cost(read), cost(read)
        quiet = cost(lambda: digest(0))
        curator.check(Urls(tuple(urls.key(each) for each in unsafe)))
        busy = cost(lambda: digest(len(unsafe)))
    keep(
        "catalogue",
        {
            "references": PAGES * EACH,
            "import_new": seconds(first),
            "import_again": seconds(again),
            "digest_over_10000_links_quiet": seconds(quiet),
            f"digest_over_10000_links_{len(unsafe)}_open": seconds(busy),
        },
    )


if __name__ == "__main__":
    main()
