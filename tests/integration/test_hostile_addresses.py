"""Addresses that would lead us inside, at every door: counted at the socket, nobody is asked who may not be.

The doors are all that take an address from somebody else: a link of a page, a redirect, a robots.txt, a source, a
sitemap, `curator ci`, and the settings that send us elsewhere. (Web archives and webhooks are not built yet.)
"""

import json
import socket
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from curator.clock import SystemClock
from curator.core.evidence import Evidence, Request, Trouble
from curator.core.policy import Policy
from curator.core.reachability import Answer, judge
from curator.errors import Problem
from curator.fetch import Outbound
from curator.settings import Fetch, Settings, Source
from db.selection import All
from db.store import Store
from jobs import ci, imports
from jobs.check import check
from jobs.promises import Judging, promises
from tests.acceptance.command import called
from tests.servers.web import Page, Web, moved

OPEN = "127.9.9.9"  # the one address that may be dialled here: it stands for the public internet

LITERALS = [
    # IPv4 that is not public, in the usual form.
    "127.0.0.1", "127.255.255.254", "0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "172.16.0.1",
    "172.31.255.255", "192.168.0.1", "169.254.169.254", "169.254.170.2", "100.64.0.1", "100.100.100.200",
    "192.0.0.192", "192.0.2.1", "192.88.99.1", "198.18.0.1", "198.51.100.7", "203.0.113.7", "224.0.0.1", "240.0.0.1",
    "255.255.255.255",
    # The same in decimal, octal, hexadecimal, in fewer parts and in other digits.
    "2130706433", "017700000001", "0x7f000001", "0x7f.1", "0x7F.0.0.1", "0177.0.0.1", "00000177.1", "127.1", "127.0.1",
    "127.0x0.0.1", "0", "2852039166", "0xa9fea9fe", "0251.0376.0251.0376", "169.254.43518", "3232235521", "167772161",
    "012.0.0.1", "0xa.1", "127.0.0.1.", "0x7f.1.", "2130706433.", "4294967295", "１２７.0.0.1", "①②⑦.⓪.⓪.①",
    "127。0。0。1", "0ｘ7f.1",
    # IPv6 that is not public, and IPv4 within it: mapped, compatible, translated, tunnelled.
    "[::1]", "[::]", "[0:0:0:0:0:0:0:1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::FFFF:10.0.0.1]",
    "[::ffff:169.254.169.254]", "[::127.0.0.1]", "[::ffff:0:127.0.0.1]", "[64:ff9b::7f00:1]",
    "[64:ff9b::169.254.169.254]", "[64:ff9b:1::a00:1]", "[2002:7f00:1::]", "[2002:a9fe:a9fe::1]", "[2001::7f00:1]",
    "[fe80::1]", "[fe80::5efe:7f00:1]", "[fc00::1]", "[fd00:ec2::254]", "[fec0::1]", "[ff02::1]", "[ff0e::1]",
    "[2001:db8::1]", "[3fff::1]", "[100::1]", "[5f00::1]",
]  # fmt: skip

NAMES = {
    "localhost": ["127.0.0.1", "::1"],
    "localhost.": ["127.0.0.1"],
    "sub.localhost": ["127.0.0.1"],
    "metadata.google.internal": ["169.254.169.254"],
    "private.test": ["10.0.0.1"],
    "six.test": ["::1"],
    "both.test": ["192.168.1.1", "fd00::1"],
    "mapped.test": ["::ffff:10.0.0.1"],
    "translated.test": ["64:ff9b::a00:1"],
    "scoped.test": ["fe80::1%eth0"],
    "garbage.test": ["not an address", ""],
    "nothing.test": [],
    "127.0.0.1.nip.test": ["127.0.0.1"],
}
"""Names, and what a resolver in somebody else's hand says of them."""

SPELLINGS = [
    # Two readings of one address: whichever it is, nobody inside is asked.
    "http://open.test@127.0.0.1/", "http://open.test:80@127.0.0.1/", "http://a:b@c@127.0.0.1/",
    "http://open.test%20@127.0.0.1/", "http://open.test\\@127.0.0.1/", "http://127.0.0.1\\@open.test/",
    "http://127.0.0.1#@open.test/", "http://127.0.0.1?@open.test/", "http://open.test#@127.0.0.1/",
    "http://127.0.0.1&@open.test/", "http://127.0.0.1%2f@open.test/", "http://[::1]@open.test/",
    "http://127.0.0.1:80:80/", "http://127.0.0.1%00.open.test/", "http://127.0.0.1%0d%0aHost:%20x/",
    "http://%31%32%37.0.0.1/", "http://127.0.0.1%2e/", "http://127.0.\n0.1/", "http://127.0.\t0.1/", " http://127.0.0.1/",
    "\x01http://127.0.0.1/", "http://127.0.0.1\x00.open.test/", "http://[127.0.0.1]/", "http://[::1].open.test/",
    "http://[::1%25lo]/", "http://[fe80::1%25eth0]/", "http://[::1/", "http://127.0.0.1;open.test/",
    "http://127.0.0.1,open.test/", "http://127.0.0.1 open.test/", "http:127.0.0.1/", "http:/127.0.0.1/",
    "http:///127.0.0.1/", "http:\\\\127.0.0.1\\", "http:/\\127.0.0.1/", "//127.0.0.1/", "\\\\127.0.0.1\\share",
    "hTtP://127.0.0.1/", "https://127.0.0.1/", "http://127.0.0.1:22/", "http://127.0.0.1:6379/", "http://127.0.0.1:0/",
    "http://127.0.0.1:99999/", "http://127.0.0.1:/",
    # Schemes that reach elsewhere.
    "file:///etc/passwd", "file://127.0.0.1/etc/passwd", "ftp://127.0.0.1/", "gopher://127.0.0.1:6379/_INFO",
    "dict://127.0.0.1:11211/stat", "ldap://127.0.0.1/", "tftp://127.0.0.1/x", "ws://127.0.0.1/", "jar:http://127.0.0.1!/",
    "view-source:http://127.0.0.1/", "http+unix://%2Fvar%2Frun%2Fdocker.sock/info", "unix:///var/run/docker.sock",
    "data:text/html,x", "javascript:fetch('http://127.0.0.1/')", "blob:http://127.0.0.1/x", "sftp://127.0.0.1/",
]  # fmt: skip

TRICKS = [*(f"http://{host}/" for host in (*LITERALS, *NAMES)), *SPELLINGS]
HOSTS = [*LITERALS, *NAMES]


class _Sockets:
    """What this process connects to while somebody watches. An audit hook stays for good, so there is one."""

    def __init__(self) -> None:
        self.seen: list[object] | None = None
        self._hooked = False

    def _note(self, event: str, arguments: tuple[Any, ...]) -> None:
        if self.seen is not None and event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
            self.seen.append(arguments[1])

    @contextmanager
    def watched(self) -> Iterator[list[object]]:
        """The addresses that sockets are connected to, or sent to, in any thread."""
        if not self._hooked:
            sys.addaudithook(self._note)
            self._hooked = True
        self.seen = seen = []
        try:
            yield seen
        finally:
            self.seen = None


SOCKETS = _Sockets()


def lookup(host: str) -> Sequence[str]:
    """A resolver in which names lead where NAMES say, numbers are read as the system does, and the rest is open."""
    if host in NAMES:
        return NAMES[host]
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
    except socket.gaierror:
        if host.endswith("open.test"):
            return [OPEN]
        raise
    return [str(entry[4][0]) for entry in found]


def way_out(**fetch: Any) -> Outbound:
    known = {
        "per_host_interval_s": 0.0, "retries": 0, "robots": False, "connect_timeout_s": 1.0, "total_timeout_s": 3.0,
        "allow_networks": (f"{OPEN}/32",),
    }  # fmt: skip
    return Outbound(
        Fetch(**{**known, **fetch}), user_agent="Curator-test", clock=SystemClock(), deadline_s=60, lookup=lookup
    )


@pytest.fixture
def web() -> Iterator[Web]:
    """The web at the one open address; every name below open.test leads there."""
    with Web(address=OPEN) as served:
        yield served


@pytest.fixture
def connects() -> Iterator[list[object]]:
    """What was connected to; at the end nothing but the open address is among it."""
    with SOCKETS.watched() as seen:
        yield seen
    assert [address for address in seen if not (isinstance(address, tuple) and address[0] == OPEN)] == []


def refused(evidence: Evidence) -> bool:
    """Nobody gave an answer that is a page."""
    return judge(evidence).answer in (Answer.REFUSED, Answer.FAILING) and evidence.body is None


def test_the_table_is_long_enough_and_the_watch_sees_a_connection(web: Web) -> None:
    assert len(set(TRICKS)) == len(TRICKS) >= 60
    with SOCKETS.watched() as seen:
        with socket.socket() as one:
            one.connect_ex(("127.0.0.1", 1))
        with way_out() as out:
            out.get(f"http://open.test:{web.port}/", max_bytes=100)
    assert seen == [("127.0.0.1", 1), (OPEN, web.port)]


def test_as_a_link(connects: list[object]) -> None:
    with way_out(allow_networks=()) as out:
        seen = {evidence.request.tag: evidence for evidence in out.look_all(map(Request, TRICKS, range(len(TRICKS))))}
    assert [TRICKS[tag] for tag, evidence in seen.items() if not refused(evidence)] == []
    assert len(seen) == len(TRICKS)
    assert connects == []
    for host in LITERALS:
        assert seen[TRICKS.index(f"http://{host}/")].trouble is Trouble.UNSAFE_ADDRESS, host


@pytest.mark.parametrize("robots", [True, False])
def test_as_a_link_of_a_page_that_is_imported_and_checked(robots: bool, tmp_path: Path, connects: list[object]) -> None:
    page = tmp_path / "our.html"
    page.write_text("".join(f'<p><a href="{url}">Read</a></p>\n' for url in TRICKS), encoding="utf-8")
    with Store.open(f"sqlite:///{tmp_path}/x.db") as store:
        imports.import_sources(store, [Source(str(page))], Settings(), clock=SystemClock(), outbound=way_out)
        with way_out(robots=robots, allow_networks=()) as out:
            check(store, out, All(), judging=Judging(Policy(), promises(())), clock=SystemClock(), trigger="test")
        rows = store.links()
    assert len(rows) > 100
    assert [row.url for row in rows if row.answer == Answer.ALIVE] == []
    assert connects == []


def location(url: str) -> str:
    """An address as the header of an answer can carry it: bytes of UTF-8, and no line of its own."""
    return url.replace("\n", "").replace("\x00", "").encode().decode("latin-1")


def test_as_a_redirect(web: Web, connects: list[object]) -> None:
    for number, url in enumerate(TRICKS):
        web.put("open.test", f"/{number}", moved(location(url), 302))
    with way_out() as out:
        asked = [Request(f"http://open.test:{web.port}/{number}", number) for number in range(len(TRICKS))]
        seen = list(out.look_all(asked))
    assert len(seen) == len(TRICKS)
    assert [TRICKS[evidence.request.tag] for evidence in seen if judge(evidence).answer is Answer.ALIVE] == []
    assert {evidence.hops[0].status for evidence in seen} == {302}


def test_as_the_place_of_a_robots_file(web: Web, connects: list[object]) -> None:
    for number, url in enumerate(TRICKS):
        web.put(f"{number}.open.test", "/robots.txt", moved(location(url) + "robots.txt", 302))
        web.put(f"{number}.open.test", "/", Page(b"here"))
    with way_out(robots=True) as out:
        asked = [Request(f"http://{number}.open.test:{web.port}/", number) for number in range(len(TRICKS))]
        seen = list(out.look_all(asked))
    assert [evidence.body for evidence in seen] == [b"here"] * len(TRICKS)


def read_source(location: str, outbound: Callable[[], Outbound] = way_out) -> None:
    """Read a source that leads inside: it is a problem to its user, in one sentence."""
    with pytest.raises(Problem) as caught:
        imports.read_source(Source(location), Settings(), outbound)
    assert "\n" not in str(caught.value)


def test_as_a_source(connects: list[object]) -> None:
    for url in TRICKS:
        read_source(url.strip() or url, lambda: way_out(allow_networks=()))
    assert connects == []


def test_as_the_place_that_a_source_redirects_to(web: Web, connects: list[object]) -> None:
    for number, url in enumerate(TRICKS):
        web.put("open.test", f"/{number}", moved(location(url), 301))
        read_source(f"http://open.test:{web.port}/{number}")


def test_as_a_page_of_a_sitemap(web: Web, connects: list[object]) -> None:
    for number, host in enumerate(HOSTS):
        listed = f"<urlset><url><loc>http://{host}/</loc></url></urlset>".encode()
        web.put("open.test", f"/{number}.xml", Page(listed, headers={"Content-Type": "application/xml"}))
        read_source(f"http://open.test:{web.port}/{number}.xml")


def test_as_a_sitemap_below_another(web: Web, connects: list[object]) -> None:
    for number, host in enumerate(HOSTS):
        listed = f"<sitemapindex><sitemap><loc>http://{host}/s.xml</loc></sitemap></sitemapindex>".encode()
        web.put("open.test", f"/{number}.xml", Page(listed, headers={"Content-Type": "application/xml"}))
        read_source(f"http://open.test:{web.port}/{number}.xml")


@pytest.mark.parametrize("name", ["links.html", "links.md", "links.txt"])
def test_in_a_file_that_ci_checks(name: str, tmp_path: Path, connects: list[object]) -> None:
    form = {"links.html": '<p><a href="{}">x</a></p>', "links.md": "[x](<{}>)\n", "links.txt": "{}"}[name]
    (tmp_path / name).write_text("\n".join(form.format(url) for url in TRICKS), encoding="utf-8")
    report = ci.run([str(tmp_path / name)], lambda: way_out(allow_networks=()))
    assert len(report.links) > 60
    alive = [link.url for link in report.links if link.judged.verdict == "alive"]
    assert alive == []
    assert connects == []


def test_in_a_file_of_the_real_command(tmp_path: Path, connects: list[object]) -> None:
    """Without any setting, with the system's own resolver: for forms that need no network to be read."""
    (tmp_path / "links.html").write_text("".join(f'<a href="http://{host}/">x</a>\n' for host in LITERALS), "utf-8")
    done = called("ci", "links.html", "--format", "json", cwd=tmp_path)
    verdicts = {link["url"]: link["verdict"] for link in json.loads(done.out)["links"]}
    assert {url for url, verdict in verdicts.items() if verdict != "unsafe"} == set()
    assert len(verdicts) >= 60
    assert (done.code, connects) == (1, [])


def test_as_the_place_that_a_setting_sends_us_to(connects: list[object]) -> None:
    """`connect_to` is the user's own; the guard judges the new address all the same."""
    for host in HOSTS:
        with way_out(allow_networks=(), connect_to={":": f"{host}:80"}) as out:
            (evidence,) = out.look_all([Request("http://open.test/")])
        assert refused(evidence), host
    assert connects == []


def test_behind_a_proxy_nobody_inside_is_asked_for(web: Web, connects: list[object]) -> None:
    with way_out(proxy=f"http://{OPEN}:{web.port}", allow_networks=()) as out:
        seen = list(out.look_all(map(Request, TRICKS)))
    assert [evidence.request.url for evidence in seen if not refused(evidence)] == []
    assert (web.arrivals, connects) == ([], [])


@pytest.mark.parametrize("inside", ["127.0.0.1", "10.0.0.1", "::1", "::ffff:127.0.0.1"])
def test_a_name_that_answers_open_first_and_inside_later(inside: str, web: Web, connects: list[object]) -> None:
    web.put("rebinding.test", "/", Page(b"here"))
    web.put("rebinding.test", "/again", moved("/", 302))
    web.put("other.open.test", "/", moved(f"http://rebinding.test:{web.port}/", 302))
    answers = [[OPEN], [inside], [inside]]

    def changing(host: str) -> Sequence[str]:
        return answers.pop(0) if host == "rebinding.test" else lookup(host)

    known = Fetch(per_host_interval_s=0.0, retries=1, allow_networks=(f"{OPEN}/32",))
    base = f"http://rebinding.test:{web.port}"
    asked = [f"{base}/", f"{base}/again", f"{base}/?a", f"http://other.open.test:{web.port}/"]
    for later in (False, True):
        with Outbound(known, user_agent="t", clock=SystemClock(), deadline_s=60, lookup=changing) as out:
            seen = list(out.look_all(map(Request, asked)))
        assert {evidence.trouble for evidence in seen} == ({Trouble.UNSAFE_ADDRESS} if later else {None})


def test_of_several_answers_only_the_open_one_is_dialled(web: Web, connects: list[object]) -> None:
    web.put("mixed.test", "/", Page(b"here"))
    known = Fetch(per_host_interval_s=0.0, robots=False, allow_networks=(f"{OPEN}/32",))
    answers = ["10.0.0.1", "::1", "169.254.169.254", OPEN, "127.0.0.1"]
    with Outbound(known, user_agent="t", clock=SystemClock(), deadline_s=60, lookup=lambda _host: answers) as out:
        (evidence,) = out.look_all([Request(f"http://mixed.test:{web.port}/")])
    assert (evidence.body, connects) == (b"here", [(OPEN, web.port)])
