"""Downloads, from a server on this machine that speaks the Hub's protocol."""

from __future__ import annotations

import hashlib
import json
import shutil
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from tqdm.auto import tqdm

from geoenc_qgis import ImportEncoder
from geoenc_qgis.core.errors import Cancelled, EncoderError, InputError
from geoenc_qgis.core.report import Report
from geoenc_qgis.encoders import registry
from geoenc_qgis.encoders.importing.firsts import check_first_download, firsts_file
from geoenc_qgis.encoders.importing.hub import downloads_folder

COMMIT = "0123456789abcdef0123456789abcdef01234567"


class Hub(BaseHTTPRequestHandler):
    """One repository's listing and files; `server` holds folder, token, what was asked, and how many bytes to send
    until it hangs up."""

    def do_GET(self) -> None:
        self._answer(body=True)

    def do_HEAD(self) -> None:
        self._answer(body=False)

    def _answer(self, body: bool) -> None:
        hub = self.server
        hub.asked.append((self.path, self.headers.get("Range")))
        if hub.token and self.headers.get("Authorization") != f"Bearer {hub.token}":
            self._send(403, b"", {"X-Error-Code": "GatedRepo", "X-Error-Message": "Access is restricted"})
            return
        files = {path.name: path for path in hub.folder.iterdir()}
        if self.path.startswith("/api/models/"):
            entries = [
                {"type": "file", "path": name, "size": path.stat().st_size, "oid": _etag(path)}
                for name, path in files.items()
            ]
            siblings = [{"rfilename": name} for name in files]
            found = entries if "/tree/" in self.path else {"id": "some/vit", "sha": COMMIT, "siblings": siblings}
            self._send(200, json.dumps(found).encode(), {"Content-Type": "application/json"})
            return
        name = self.path.rpartition("/")[2]
        if name not in files:
            self._send(404, b"", {"X-Error-Code": "EntryNotFound"})
            return
        content = files[name].read_bytes()
        start = int((self.headers.get("Range") or "bytes=0-").split("=")[1].split("-")[0])
        headers = {"ETag": f'"{_etag(files[name])}"', "X-Repo-Commit": COMMIT, "Accept-Ranges": "bytes"}
        if start:
            headers["Content-Range"] = f"bytes {start}-{len(content) - 1}/{len(content)}"
        self._send(206 if start else 200, content[start:], headers, body)

    def _send(self, code: int, content: bytes, headers: dict[str, str], body: bool = True) -> None:
        self.send_response(code)
        for name, value in {**headers, "Content-Length": str(len(content))}.items():
            self.send_header(name, value)
        self.end_headers()
        if body:
            sent = content[: self.server.budget]
            self.wfile.write(sent)
            self.server.budget -= len(sent)
            self.close_connection = len(sent) < len(content)

    def log_message(self, *args) -> None:
        pass


def _etag(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.fixture
def hub(tmp_path, tiny_folder, monkeypatch):
    """The server, with the tiny ViT; the Hub's library talks to it and keeps its cache apart."""
    from huggingface_hub import constants, file_download

    server = ThreadingHTTPServer(("127.0.0.1", 0), Hub)
    server.folder, server.token, server.asked, server.budget = Path(tiny_folder), "", [], 10**9
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}"
    for module in (constants, file_download):
        if hasattr(module, "HUGGINGFACE_CO_URL_TEMPLATE"):
            monkeypatch.setattr(
                module, "HUGGINGFACE_CO_URL_TEMPLATE", f"{address}/{{repo_id}}/resolve/{{revision}}/{{filename}}"
            )
    monkeypatch.setattr(constants, "ENDPOINT", address)
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "hub"))
    yield server
    server.shutdown()


@pytest.fixture
def card(tmp_path) -> str:
    """A card that names the place on the Hub."""
    made = json.loads((registry.BUNDLED_FOLDER / "dinov3-vits16-lvd1689m.json").read_text(encoding="utf-8"))
    keep = {"id", "title", "family", "dims", "patch", "licence", "files"}
    made = {key: value for key, value in made.items() if key in keep} | {
        "hub_id": "some/vit",
        "revision": COMMIT,
        "dims": 64,
    }
    (tmp_path / "card.json").write_text(json.dumps(made), encoding="utf-8")
    return str(tmp_path / "card.json")


def downloaded(card: str, name: str, report: Report | None = None, **params) -> str:
    job = {"card": card, "name": name, "accept_licence": True, **params}
    return ImportEncoder(**job).run(report or Report())["ENCODER"]


def test_download_becomes_an_encoder_of_its_commit(engine_home, hub, card):
    events = []
    found, _ = registry.find(downloaded(card, "from-hub", Report(events.append)))
    assert found.revision == COMMIT
    assert found.hub_id == "some/vit"
    assert registry.load("from-hub").weights_sha256 == found.sha256
    assert any("MB" in event.get("text", "") for event in events), "progress in megabytes"
    assert not downloads_folder().exists(), "the weights are kept once"


@pytest.fixture
def unpinned(card) -> str:
    """The same card without a revision, as the catalogue's are, of a place that was never downloaded from."""
    path = Path(card)
    made = json.loads(path.read_text()) | {"revision": None, "hub_id": "other/vit"}
    path.write_text(json.dumps(made))
    firsts_file().unlink(missing_ok=True)
    return card


def test_the_first_download_is_noted_and_a_changed_file_is_refused(engine_home, hub, unpinned, tmp_path):
    events: list[dict] = []
    downloaded(unpinned, "first", Report(events.append))
    noted = json.loads(firsts_file().read_text())["other/vit"][COMMIT]
    weights = (hub.folder / "model.safetensors").read_bytes()
    assert noted["model.safetensors"] == hashlib.sha256(weights).hexdigest()
    assert any(str(firsts_file()) in event.get("text", "") for event in events)
    downloaded(unpinned, "again")
    hub.folder = shutil.copytree(hub.folder, tmp_path / "changed")
    (hub.folder / "model.safetensors").write_bytes(weights[:-4] + b"\0\0\0\1")  # with an etag that agrees
    with pytest.raises(EncoderError, match="not the expected file") as error:
        downloaded(unpinned, "changed")
    assert error.value.hint and "changed" not in registry.card_files()
    assert not list(downloads_folder().rglob("model.safetensors"))


def test_the_first_revision_is_asked_for_again(engine_home, hub, unpinned):
    downloaded(unpinned, "one")
    hub.asked.clear()
    downloaded(unpinned, "two")
    assert [path for path, _ in hub.asked if path.endswith(f"/revision/{COMMIT}")]


def test_another_revision_than_the_one_asked_for_is_refused(engine_home, hub, card):
    Path(card).write_text(Path(card).read_text().replace(COMMIT, "f" * 40))
    with pytest.raises(EncoderError, match="another revision"):
        downloaded(card, "moved")


def test_digits_in_a_name_are_held(tmp_path, monkeypatch):
    monkeypatch.setenv("GEOENC_HOME", str(tmp_path))
    (tmp_path / "vit-8aa4cbdd.pth").write_bytes(b"something else")
    with pytest.raises(EncoderError, match="8aa4cbdd"):
        check_first_download("some/vit", COMMIT, tmp_path, ["vit-8aa4cbdd.pth"])
    assert not firsts_file().exists()


def test_notes_that_are_damaged_are_told(tmp_path, monkeypatch):
    monkeypatch.setenv("GEOENC_HOME", str(tmp_path))
    firsts_file().write_text('{"some/vit": 3}')
    with pytest.raises(EncoderError, match="damaged"):
        check_first_download("some/vit", COMMIT, tmp_path, [])


def test_licence_first(engine_home, hub, card):
    with pytest.raises(InputError, match="must accept"):
        downloaded(card, "unaccepted", accept_licence=False)
    assert not hub.asked


def test_broken_download_goes_on(engine_home, hub, card, monkeypatch):
    from huggingface_hub import constants

    monkeypatch.setattr(
        constants, "DOWNLOAD_CHUNK_SIZE", 2**14
    )  # what the library keeps of a broken download is whole chunks
    size = (hub.folder / "model.safetensors").stat().st_size
    hub.budget = size // 2
    with pytest.raises(EncoderError, match="can't be downloaded"):
        downloaded(card, "resumed")
    hub.budget = 10**9
    hub.asked.clear()
    downloaded(card, "resumed")
    starts = [int(asked[6:].split("-")[0]) for path, asked in hub.asked if asked and path.endswith("model.safetensors")]
    assert starts
    assert min(starts) > size // 3


def test_damage_on_the_way_is_seen(engine_home, hub, card, monkeypatch):
    monkeypatch.setitem(globals(), "_etag", lambda path: "0" * 64)
    with pytest.raises(EncoderError, match="damaged during the download"):
        downloaded(card, "damaged")
    monkeypatch.undo()
    assert not list(downloads_folder().rglob("*.part"))


def test_gated_weights_need_the_users_login(engine_home, hub, card, monkeypatch):
    hub.token = "hf_mine"
    with pytest.raises(EncoderError, match="accepted its licence there"):
        downloaded(card, "gated")
    monkeypatch.setenv("HF_TOKEN", "hf_mine")
    assert downloaded(card, "gated") == "gated"


def test_offline_takes_the_cached_copy_or_says_so(engine_home, hub, card, monkeypatch):
    from huggingface_hub import constants

    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    with pytest.raises(EncoderError, match="HF_HUB_OFFLINE"):
        downloaded(card, "offline")
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
    from huggingface_hub import snapshot_download

    snapshot_download("some/vit", revision=COMMIT)  # as the user's own `hf download` leaves it
    hub.asked.clear()
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    assert registry.find(downloaded(card, "offline"))[0].hub_id == "some/vit"
    assert not hub.asked


def test_cancelled_download(engine_home, hub, card):
    class Cancelling(Report):
        def check(self) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        downloaded(card, "cancelled", Cancelling())
    assert "cancelled" not in registry.card_files()
    # Nor is tqdm's lock kept, for which any other thread would wait as soon as it makes or drops a bar.
    other = threading.Thread(target=lambda: tqdm(disable=True), daemon=True)
    other.start()
    other.join(20)
    assert not other.is_alive()
