"""Weights from the Hub: one pinned revision, resumed where it broke off, with the user's own login, proxy and cache."""

from __future__ import annotations

import fnmatch
from pathlib import Path
from typing import Any

from ..errors import EncoderError
from ..report import Report
from .base import EncoderCard

PATTERNS = ("config.json", "preprocessor_config.json", "model*.safetensors", "model.safetensors.index.json")


def download(card: EncoderCard, report: Report) -> tuple[Path, str]:
    """Fetch a card's files from the Hub; returns what to import (folder, or the authors' file) and the commit.

    The files stay in the Hub's own cache, so that a broken download goes on where it was; HF_HUB_OFFLINE, HF_TOKEN and
    the proxy variables are honoured. Raises EncoderError with what to do.
    """
    from huggingface_hub import HfApi, constants, hf_hub_download

    if constants.HF_HUB_OFFLINE and not card.revision:
        raise EncoderError(
            f"'{card.id}' can't be downloaded: HF_HUB_OFFLINE is set.", "Unset it, or import files you have."
        )
    repository = card.hub_id or ""
    try:
        revision = card.revision or HfApi().model_info(repository).sha
        names = [card.original] if card.original and not card.original.endswith(".safetensors") else None
        if names is None:
            names = [
                name
                for name in HfApi().list_repo_files(repository, revision=revision)
                if any(fnmatch.fnmatch(name, pattern) for pattern in PATTERNS)
            ]
        paths = []
        for number, name in enumerate(names):
            report.check()
            report.log(f"Downloading {repository}/{name} ...")
            paths.append(Path(hf_hub_download(repository, name, revision=revision, tqdm_class=_bar(report))))
            report.progress(0.5 * (number + 1) / len(names), f"{name} is here")
    except Exception as error:  # the library's own, requests' and httpx's
        raise _explained(card, error) from error
    return (paths[0] if card.original and len(paths) == 1 else paths[0].parent), str(revision)


def _bar(report: Report) -> type:
    """A progress bar that reports instead of drawing, and stops the download when the job is cancelled."""
    from tqdm.auto import tqdm

    class Bar(tqdm):
        def __init__(self, *args: Any, **options: Any):
            options["disable"] = False
            options.pop("name", None)
            super().__init__(*args, **options)

        def display(self, *args: Any, **options: Any) -> None:
            report.check()
            if self.total:
                rate = (self.format_dict.get("rate") or 0) / 1e6
                report.progress(
                    0.5 * self.n / self.total, f"{self.n / 1e6:.0f} of {self.total / 1e6:.0f} MB, {rate:.1f} MB/s"
                )

    return Bar


def _explained(card: EncoderCard, error: Exception) -> Exception:
    from ..errors import GeoEncError

    if isinstance(error, GeoEncError):
        return error
    kind, first = type(error).__name__, (str(error).strip().splitlines() or [""])[0][:200]
    page = f"https://huggingface.co/{card.hub_id}"
    if "Gated" in kind or "401" in first or "403" in first:
        return EncoderError(
            f"The Hub gives '{card.id}' only to those who have accepted its licence there.",
            f"Accept it at {page}, log in with 'hf auth login' (or set HF_TOKEN), and import again.",
        )
    if "NotFound" in kind:
        return EncoderError(f"The Hub has no {card.hub_id} at this revision ({first}).", f"Look at {page}.")
    return EncoderError(
        f"'{card.id}' can't be downloaded: {first or kind}.",
        "Check the network and QGIS's proxy settings; a broken download goes on where it was. Or import files you have.",
    )
