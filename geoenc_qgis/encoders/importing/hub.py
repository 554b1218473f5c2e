"""Weights from the Hub: of the pinned or the first revision, held against what is known of them (firsts.py), resumed
where it broke off, with the user's own login and proxy."""

from __future__ import annotations

import contextlib
import fnmatch
import hashlib
import re
import shutil
import time
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from ...core.errors import EncoderError, GeoEncError
from ...core.files import check_space
from ...core.report import Report
from ...core.words import tr
from ..base import EncoderCard
from ..registry import data_folder
from ..weights import sha256_of
from .checkpoint import Checkpoint
from .firsts import check_first_download, first_commit, firsts_file

FILE_PATTERNS = ("config.json", "preprocessor_config.json", "model*.safetensors", "model.safetensors.index.json")
HUB_URL = "https://huggingface.co/"


def download(card: EncoderCard, report: Report) -> tuple[Path, str]:
    """A card's files from the Hub; returns what to import (folder, or the authors' file) and the commit.

    A whole copy in the Hub's own cache is taken. Other files go to `downloads_folder()`, where a broken download
    goes on, also in another run (the library's own download doesn't). HF_HUB_OFFLINE, HF_TOKEN and the proxy
    variables are honoured. Raises EncoderError with what to do.
    """
    from huggingface_hub import HfApi, snapshot_download

    wanted = [*FILE_PATTERNS, *([card.original] if card.original else [])]
    repository = card.hub_id or ""
    revision = card.revision or first_commit(repository)
    try:
        with contextlib.suppress(FileNotFoundError):  # the library's LocalEntryNotFoundError is one
            cached = Path(
                snapshot_download(repository, revision=revision, allow_patterns=wanted, local_files_only=True)
            )
            if weights_path := _weights(cached, card):
                _hold(card, cached.name, cached, wanted, report)
                return weights_path, cached.name
        info = HfApi().model_info(repository, revision=revision)
        if revision and re.fullmatch("[0-9a-f]{40}", revision) and info.sha != revision:
            raise EncoderError(
                tr(
                    "The Hub gives another revision of {repository} than requested: {sha}, not {revision}.",
                    repository=repository,
                    sha=info.sha,
                    revision=revision,
                ),
                tr("Try again later: only the known revision is accepted."),
            )
        folder = downloads_folder() / repository.replace("/", "--") / str(info.sha)
        folder.mkdir(parents=True, exist_ok=True)
        names = [file.rfilename for file in info.siblings or []]
        for name in names:
            if any(fnmatch.fnmatch(name, pattern) for pattern in wanted):
                report.log(tr("Downloading {repository}/{name} ...", repository=repository, name=name))
                _fetch(repository, str(info.sha), name, folder, report)
    except Exception as error:  # the library's own, requests' and httpx's
        raise _explained(card, error) from error
    weights_path = _weights(folder, card)
    if weights_path is None:
        raise EncoderError(
            tr("{repository} holds no weights that GeoEnc reads.", repository=repository),
            tr("Look at {hub_url}{repository}.", hub_url=HUB_URL, repository=repository),
        )
    try:
        _hold(card, str(info.sha), folder, wanted, report)
    except EncoderError:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return weights_path, str(info.sha)


def _hold(card: EncoderCard, commit: str, folder: Path, wanted: list[str], report: Report) -> None:
    """Hold a folder's files against what is known of them; where nothing was, say that they are trusted now."""
    names = sorted(
        path.name for path in folder.iterdir() if any(fnmatch.fnmatch(path.name, pattern) for pattern in wanted)
    )
    weights_path = _weights(folder, card)
    files = Checkpoint(weights_path).files if weights_path and card.source_sha256 else []
    if card.source_sha256 and sha256_of(files) != card.source_sha256:
        raise EncoderError(
            tr("The weights of '{id}' are not those that its card names.", id=card.id), tr("Ask its authors.")
        )
    if check_first_download(card.hub_id or "", commit, folder, names) and not card.source_sha256:
        report.log(
            tr(
                "No published hash of these files is known: revision {commit} and their SHA-256 are noted in"
                " {firsts_file}, and later downloads are checked against them.",
                commit=commit,
                firsts_file=firsts_file(),
            )
        )


def downloads_folder() -> Path:
    """Where downloads lie until they are imported."""
    return data_folder() / "downloads"


def _weights(folder: Path, card: EncoderCard) -> Path | None:
    """What to import of a folder of files; None where it holds no weights."""
    if any(folder.glob("model*.safetensors")):
        return folder
    return folder / card.original if card.original and (folder / card.original).is_file() else None


def _fetch(repository: str, commit: str, name: str, folder: Path, report: Report) -> None:
    """One file, whole or not at all under its name; what came before it broke off is kept as `.part`."""
    from huggingface_hub import get_hf_file_metadata, hf_hub_url
    from huggingface_hub.file_download import http_get
    from huggingface_hub.utils import build_hf_headers  # type: ignore[attr-defined]  # there, but not in its __all__

    target, part = folder / name, folder / f"{name}.part"
    if target.is_file():
        return
    url, headers = hf_hub_url(repository, name, revision=commit), build_hf_headers()
    metadata = get_hf_file_metadata(url, headers=headers)
    if urlsplit(metadata.location).netloc != urlsplit(url).netloc:
        headers.pop("authorization", None)  # the user's token is for the Hub alone, not for its storage
    with part.open("ab") as file:
        start = file.tell()
        check_space(target, (metadata.size or start) - start)
        bar = _bar(report)
        http_get(
            metadata.location, file, resume_size=start, headers=headers, expected_size=metadata.size, tqdm_class=bar
        )
    if metadata.etag and len(metadata.etag) == 64:  # of large files it is the SHA-256
        with part.open("rb") as file:
            if hashlib.file_digest(file, "sha256").hexdigest() != metadata.etag:
                part.unlink()
                raise EncoderError(
                    tr("{name} was damaged during the download.", name=name),
                    tr("Import again: it will be downloaded again."),
                )
    part.rename(target)


def _bar(report: Report) -> type:
    """A progress bar that reports instead of drawing, and stops the download when the job is cancelled.

    tqdm calls what draws with its lock held, and keeps the lock of a process for ever where that raises: this bar draws
    nothing, and counts by itself.
    """
    from tqdm.auto import tqdm

    class Bar(tqdm):  # type: ignore[misc]  # tqdm has no types
        def __init__(self, *args: Any, total: float | None = None, initial: float = 0, **options: Any):
            super().__init__(disable=True)
            self._done, self._first, self._all, self._begun = initial, initial, total, time.monotonic()

        def update(self, n: float | None = 1) -> None:
            report.check()
            self._done += n or 0
            if self._all:
                rate = (self._done - self._first) / max(time.monotonic() - self._begun, 1e-6)
                report.progress(
                    0.5 * self._done / self._all,
                    tr(
                        "{the_n:.0f} of {total:.0f} MB, {rate:.1f} MB/s",
                        the_n=self._done / 1e6,
                        total=self._all / 1e6,
                        rate=rate / 1e6,
                    ),
                )

    return Bar


def _explained(card: EncoderCard, error: Exception) -> Exception:
    from huggingface_hub import constants

    if isinstance(error, GeoEncError):
        return error
    kind, first = type(error).__name__, (str(error).strip().splitlines() or [""])[0][:200]
    page = f"{HUB_URL}{card.hub_id}"
    if constants.HF_HUB_OFFLINE:
        return EncoderError(
            tr("'{id}' can't be downloaded: HF_HUB_OFFLINE is set, and the Hub's cache lacks it.", id=card.id),
            tr("Unset it, or import files you have."),
        )
    if "Gated" in kind or "401" in first or "403" in first:
        return EncoderError(
            tr("The Hub gives '{id}' only to those who have accepted its licence there.", id=card.id),
            tr("Accept it at {page}, log in with 'hf auth login' (or set HF_TOKEN), and import again.", page=page),
        )
    if kind in ("RepositoryNotFoundError", "RevisionNotFoundError", "EntryNotFoundError"):
        return EncoderError(
            tr("The Hub has no {hub_id} at this revision ({first}).", hub_id=card.hub_id, first=first),
            tr("Look at {page}.", page=page),
        )
    return EncoderError(
        tr("'{id}' can't be downloaded: {first}.", id=card.id, first=first or kind),
        tr("Check the network and QGIS's proxy settings; an interrupted download resumes. Or import files you have."),
    )
