"""The import of 10,000 references (100 pages of 100 links), the same again, and the digest over 10,000 links.

python -m benchmarks.catalogue
"""

from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.measure import Cost, cost, keep
from benchmarks.service import Service
from curator.settings import Fetch, Source
from jobs.digest import make
from jobs.imports import import_sources
from reports.render import as_format

PAGES, EACH = 100, 100


def write_pages(folder: Path) -> None:
    for number in range(PAGES):
        links = "\n".join(
            f'<p>Item {item}: the people of site {item} write about <a href="https://site{item}.example/{number}/{item}">'
            f"living with it</a>, also at home.</p>"
            for item in range(EACH)
        )
        (folder / f"page{number}.html").write_text(f"<html><body><main>{links}</main></body></html>", encoding="utf-8")


def seconds(spent: Cost) -> dict[str, float]:
    return {"cpu_s": round(spent.cpu, 2), "wall_s": round(spent.wall, 2)}


def main() -> None:
    with TemporaryDirectory(prefix="curator-benchmark-") as name:
        folder = Path(name)
        pages = folder / "pages"
        pages.mkdir()
        write_pages(pages)
        curator = Service(folder, Fetch())
        ctx = curator.ctx

        def read() -> None:
            with ctx.store() as store:
                import_sources(store, [Source(str(pages))], ctx.settings, clock=ctx.clock, outbound=ctx.outbound)

        first, again = cost(read), cost(read)
        curator.clock.advance(curator.ctx.settings.schedule.check_every * 60)  # every review is due: a full inventory

        def digest() -> None:
            with ctx.store() as store:
                made = make(ctx, store)
                assert made.review.counts.links == PAGES * EACH
                assert len(as_format(made.review, made.digest, "html")) > 1000

        quiet = cost(digest)
    keep(
        "catalogue",
        {
            "references": PAGES * EACH,
            "import_new": seconds(first),
            "import_again": seconds(again),
            "digest_over_10000_links": seconds(quiet),
        },
    )


if __name__ == "__main__":
    main()
