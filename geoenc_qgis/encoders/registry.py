"""Encoders by id: the cards that come with the plugin and those of the user, and how a card becomes a loaded
encoder."""

from __future__ import annotations

import functools
import importlib
import os
import sys
from pathlib import Path
from types import ModuleType

from pydantic import ValidationError

from ..core.errors import EncoderError, OutputError
from ..core.words import Message, joined, tr
from .base import Encoder, EncoderCard, Precision

BUNDLED_FOLDER = Path(__file__).resolve().parents[2] / "models"
# A family is a module that has Architecture and build(card), or load(...) where it has no weights, and
# recipe(checkpoint) where it is imported; NETWORK where what is built isn't a plain `Network`.
FAMILIES = tuple(sorted(path.stem for path in (Path(__file__).parent / "families").glob("[!_]*.py")))
DEFAULT_ENCODER = "geoenc-conv"
MAX_CARD_BYTES = 1_000_000


def data_folder() -> Path:
    """$GEOENC_HOME, else the user's data folder."""
    if os.environ.get("GEOENC_HOME"):
        folder = Path(os.environ["GEOENC_HOME"]).expanduser()
        if folder.exists() and not folder.is_dir():
            raise OutputError(tr("GEOENC_HOME is a file: {folder}.", folder=folder), tr("Set it to a folder."))
        return folder
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData/Local")) / "geoenc"
    if sys.platform == "darwin":
        return Path.home() / "Library/Application Support/geoenc"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local/share") / "geoenc"


def user_models() -> Path:
    """The folder of the user's encoders, $GEOENC_MODELS or in the data folder: one folder per encoder, named by its id,
    with card.json and weights."""
    named = os.environ.get("GEOENC_MODELS")
    return Path(named).expanduser() if named else data_folder() / "models"


def card_files() -> dict[str, Path]:
    """Every encoder known here, by id: its card's file, beside which its weights lie."""
    cards = sorted(user_models().glob("[!.]*/card.json"))  # hidden folders hold what is not whole yet
    mine = {path.parent.name: path for path in cards}
    return {path.stem: path for path in sorted(BUNDLED_FOLDER.glob("*.json"))} | mine


def read_card(path: Path) -> EncoderCard:
    """The encoder card in a file; EncoderError where it is none."""
    try:
        if path.stat().st_size > MAX_CARD_BYTES:
            raise ValueError(tr("it is too large"))
        return EncoderCard.model_validate_json(path.read_bytes())
    except ValidationError as error:
        fault = error.errors()[0]
        why = ": ".join(filter(None, (".".join(map(str, fault["loc"])), fault["msg"])))
    except RecursionError:
        why = tr("too deep")
    except OSError as error:
        why = str(error.strerror)
    except ValueError as error:
        why = str(error)
    raise EncoderError(
        tr("The encoder card {path} is damaged ({why}).", path=path, why=why), tr("Import the encoder again.")
    )


def find(encoder: str) -> tuple[EncoderCard, Path]:
    """Card and folder of an encoder id; EncoderError with the known ids where there is none."""
    known = card_files()
    if encoder not in known:
        raise EncoderError(
            tr("There is no encoder '{encoder}' on this machine.", encoder=encoder),
            tr("Known here: {known}. Add others with 'Import encoder' (geoenc:importencoder).", known=", ".join(known)),
        )
    return read_card(known[encoder]), known[encoder].parent


def missing_files(card: EncoderCard, folder: Path) -> list[str]:
    """Names of the card's files that are not in its folder."""
    return [name for name in card.files if not os.path.isfile(folder / name)]


def how_to_get(card: EncoderCard) -> Message:
    """What to do for an encoder whose weights are not here."""
    accept = tr(", once you accept its licence") if card.licence.accept else ""
    ways = (
        [tr("'Import encoder' with NAME {id} downloads it{accept}", id=card.id, accept=accept)] if card.hub_id else []
    )
    ways += [tr("'Import encoder' takes the authors' file {original}", original=card.original)] if card.original else []
    return tr("{ways}.", ways=joined(ways or [tr("Import it")], tr("; or ")))


def load(encoder: str, *, device: str = "cpu", precision: Precision = "float32", bands: int = 3) -> Encoder:
    """A loaded encoder, ready on `device` in `precision`, for rasters of `bands` bands."""
    card, folder = find(encoder)
    lacking = missing_files(card, folder)
    if lacking and folder == BUNDLED_FOLDER:
        raise EncoderError(tr("The weights of '{encoder}' are not on this machine.", encoder=encoder), how_to_get(card))
    if lacking:
        raise EncoderError(
            tr("The weights of '{encoder}' are missing: {folder}.", encoder=encoder, folder=folder / lacking[0]),
            tr("Import the encoder again."),
        )
    return load_from(card, folder, device, precision, bands)


def family_module(name: str) -> ModuleType:
    """The module of a family."""
    return importlib.import_module(f".families.{name}", __package__)


def known_family(card: EncoderCard) -> ModuleType:
    """The module of a card's family; EncoderError where this version has none."""
    if card.family not in FAMILIES:
        raise EncoderError(
            tr(
                "Encoder '{id}' is of the family '{family}', which this version can't load.",
                id=card.id,
                family=card.family,
            ),
            tr("It loads {families}.", families=", ".join(FAMILIES)),
        )
    return family_module(card.family)


def load_from(card: EncoderCard, folder: Path, device: str, precision: Precision, bands: int) -> Encoder:
    """The encoder of a card whose weights lie in `folder`."""
    module = known_family(card)
    if hasattr(module, "load"):
        encoder: Encoder = module.load(card, folder, device, precision, bands)
        return encoder
    if not any(name.endswith(".safetensors") for name in card.files):
        raise EncoderError(
            tr("The card of '{id}' names no weights (.safetensors).", id=card.id), tr("Import the encoder again.")
        )
    from .architectures import check_card
    from .network import Network

    check_card(card)
    network: type[Network] = getattr(module, "NETWORK", Network)
    return network(card, folder, module.build(card), device, precision)


def cached_encoder(encoder: str, devices: tuple[str, ...], precision: Precision, bands: int) -> Encoder:
    """Like `load`, on one device or on several that share the tiles; the last encoder is kept for a warm engine."""
    return _kept(find(encoder)[0].model_dump_json(), encoder, devices, precision, bands)


@functools.lru_cache(maxsize=1)
def _kept(card: str, encoder: str, devices: tuple[str, ...], precision: Precision, bands: int) -> Encoder:
    from .fleet import MultiDeviceEncoder

    copies = [load(encoder, device=device, precision=precision, bands=bands) for device in devices]
    return copies[0] if len(copies) == 1 else MultiDeviceEncoder(copies)
