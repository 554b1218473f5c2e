"""V-JEPA 2.1 from the authors' file to rasters: their own outputs where they are at hand, and a forward pass written
apart from ours."""

from __future__ import annotations

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from helpers.checkpoints import imported, training_checkpoint, vjepa21
from helpers.parity import cosine, encoded, encoded_dates, unscaled
from helpers.rasters import ground, saved_raster
from helpers.stacks import ON_LATTICE
from safetensors.numpy import load_file

from geoenc_qgis import Encode, EncodeCollection, EncodeStack, ImportEncoder
from geoenc_qgis.core.errors import EncoderError, InputError
from geoenc_qgis.core.report import Report
from geoenc_qgis.encoders import registry

TOLERANCE = 2e-5
FILE = "vjepa2_1_vitb_dist_vitG_384.pt"
PIXELS, TOKENS = "pixel_values_videos", "tokens"


@pytest.fixture(scope="module")
def authors(shared):
    """The folder of the authors' small checkpoint and its outputs."""
    folder = shared / "fixtures" / "vjepa2_1" / "vitb_tiny"
    if not folder.is_dir():
        pytest.skip("no V-JEPA 2.1 among the fixtures")
    return folder


@pytest.mark.parametrize(
    ("case", "entry"), [("image", "ema_encoder"), ("rect_image", "ema_encoder"), ("image", "encoder")]
)
def test_an_image_is_what_the_authors_make_of_one_frame(authors, engine_home, tmp_path, case, entry):
    reference = load_file(authors / "io.safetensors")
    encoder = imported(file=authors / FILE, **({"entry": entry} if entry == "encoder" else {}))
    image = unscaled(reference[f"{case}.{PIXELS}"][0, 0])
    cells = encoded(tmp_path, image, encoder)
    want = reference[f"{case}.{TOKENS}.{entry}"].reshape(cells.shape)
    assert np.abs(cells - want).max() <= TOLERANCE
    assert cosine(encoded(tmp_path, image, encoder, precision="bfloat16"), want) >= 0.999


@pytest.mark.parametrize(
    ("case", "entry"),
    [("sq96", "ema_encoder"), ("rect", "ema_encoder"), ("odd_t", "ema_encoder"), ("sq96", "encoder")],
)
def test_a_window_of_dates_is_what_the_authors_make_of_a_video(authors, engine_home, tmp_path, case, entry):
    """Of an odd count they leave the last frame out: here it is a token of its own, its pair being itself."""
    reference = load_file(authors / "io.safetensors")
    encoder = imported(file=authors / FILE, entry=entry)
    frames = reference[f"{case}.{PIXELS}"][0]
    window = len(frames) // 2 * 2
    for precision in ("float32", "bfloat16"):
        folder = tmp_path / precision
        folder.mkdir()
        cells = encoded_dates(folder, unscaled(frames), encoder, window=window, precision=precision)
        assert len(cells) == -(-len(frames) // 2)
        found = cells[: len(frames) // 2]
        want = reference[f"{case}.{TOKENS}.{entry}"].reshape(found.shape)
        if precision == "float32":
            assert np.abs(found - want).max() <= TOLERANCE
        assert cosine(found, want) >= 0.999
        if len(frames) % 2:
            folder = tmp_path / f"{precision} last"
            folder.mkdir()
            pair = encoded_dates(folder, unscaled(frames[[-1, -1]]), encoder, window=2, precision=precision)
            np.testing.assert_array_equal(cells[-1], pair[0])


def forward(weights: dict[str, torch.Tensor], pixels: np.ndarray) -> np.ndarray:
    """Tokens (T', h, w, width) of normalised frames (T, 3, H, W), in double precision and by complex numbers."""
    w = {name.removeprefix("module.backbone."): tensor.double() for name, tensor in weights.items()}
    kind, way, frames = ("video_mod_embed", "patch_embed", 2)
    if len(pixels) == 1:
        kind, way, frames = ("img_mod_embed", "patch_embed_img", 1)
    video = torch.from_numpy(pixels).double().transpose(0, 1)[None]
    x = F.conv3d(video, w[f"{way}.proj.weight"], w[f"{way}.proj.bias"], stride=(frames, 16, 16))
    grid = x.shape[2:]
    x = x[0].flatten(1).T + w[kind][0]
    time, row, column = torch.meshgrid(
        torch.arange(grid[0]).double(),
        torch.linspace(0, 15, grid[1]).double(),
        torch.linspace(0, 15, grid[2]).double(),
        indexing="ij",
    )
    speed = 10000 ** (-torch.arange(10).double() / 10)
    angles = torch.cat([axis.reshape(-1, 1) * speed for axis in (time, row, column)], 1)
    turns = torch.polar(torch.ones(len(x), 32).double(), F.pad(angles, (0, 2)))

    def norm(x, name):
        return F.layer_norm(x, x.shape[-1:], w[f"{name}.weight"], w[f"{name}.bias"], 1e-6)

    def linear(x, name):
        return x @ w[f"{name}.weight"].T + w[f"{name}.bias"]

    def turned(x):
        return torch.view_as_real(torch.view_as_complex(x.unflatten(-1, (32, 2)).contiguous()) * turns).flatten(-2)

    for block in range(sum(name.endswith("norm1.weight") for name in w)):
        q, k, v = linear(norm(x, f"blocks.{block}.norm1"), f"blocks.{block}.attn.qkv").chunk(3, -1)
        q, k, v = (part.unflatten(-1, (-1, 64)).transpose(0, 1) for part in (q, k, v))
        seen = (turned(q) @ turned(k).transpose(-1, -2) / 8).softmax(-1) @ v
        x = x + linear(seen.transpose(0, 1).flatten(1), f"blocks.{block}.attn.proj")
        hidden = linear(norm(x, f"blocks.{block}.norm2"), f"blocks.{block}.mlp.fc1")
        x = x + linear(hidden * (1 + torch.erf(hidden / 2**0.5)) / 2, f"blocks.{block}.mlp.fc2")
    return norm(x, "norms_block.3").view(*grid, -1).numpy()


@pytest.fixture
def saved(tmp_path):
    """A function that saves a training checkpoint of these encoders."""

    def save(name="vjepa2_1_vitg_384.pt", **encoders):
        torch.save(training_checkpoint(**encoders), tmp_path / name)
        return tmp_path / name

    return save


def test_target_encoders_images_and_windows(engine_home, tmp_path, saved):
    weights = vjepa21()
    path, said = saved(encoder=vjepa21(seed=1), target_encoder=weights), []
    encoder = ImportEncoder(file=str(path)).run(Report(said.append))["ENCODER"]
    assert any("Using the part 'target_encoder'" in event.get("text", "") for event in said)
    frames = np.random.default_rng(0).normal(size=(4, 3, 48, 80)).astype(np.float32)
    pictures = unscaled(frames)

    def stack(name, dates, window, **more):
        (tmp_path / name).mkdir()
        return encoded_dates(tmp_path / name, pictures[dates], encoder, window=window, **more)

    video, images = forward(weights, frames), np.concatenate([forward(weights, frame[None]) for frame in frames])
    assert (video.shape, images.shape) == ((2, 3, 5, 128), (4, 3, 5, 128))
    for found, want in (
        (encoded(tmp_path, pictures[0], encoder)[None], images[:1]),
        (stack("of images", [0, 1, 2], 1), images[:3]),
        (stack("of one composite", [0, 0], 16, composite="year"), images[:1]),
        (stack("of a video", [0, 1, 2, 3], 4), video),
        (stack("of a longer window", [0, 1, 2], 4), forward(weights, frames[[0, 1, 2, 2]])),
    ):
        assert found.shape == want.shape
        assert np.abs(found - want).max() <= TOLERANCE
    assert np.abs(stack("of equal frames", [0, 0], 2) - images[:1]).max() > 0.1, "a pair is a video"


def test_the_student_is_taken_by_name_alone(engine_home, saved):
    student, target, average = (vjepa21(seed=seed) for seed in (1, 2, 3))
    pixels = torch.rand(1, 1, 3, 32, 48)

    def first(**params):
        return registry.load(imported(**params)).encode(pixels)

    whole = saved(encoder=student, target_encoder=target, ema_encoder=average)
    card, _ = registry.find(imported(file=whole))
    assert card.architecture["entry"] == "ema_encoder"
    bare = whole.with_name("average.pt")
    torch.save(average, bare)
    assert torch.equal(first(file=whole), first(file=bare))
    assert not torch.equal(first(file=whole), first(file=whole, entry="target_encoder"))
    asked = first(file=whole, entry="encoder")
    torch.save(student, bare)
    assert torch.equal(asked, first(file=bare))
    alone = saved("student.pt", encoder=student)
    with pytest.raises(EncoderError, match="not the part that its authors use") as fault:
        imported(file=alone)
    assert "ENTRY encoder" in fault.value.hint
    assert torch.equal(asked, first(file=alone, entry="encoder"))


def test_what_is_not_whole_is_named(engine_home, saved):
    good = vjepa21()
    for lost in ("norms_block.3.bias", "img_mod_embed", "patch_embed_img.proj.weight", "blocks.1.mlp.fc2.weight"):
        kept = {name: tensor for name, tensor in good.items() if not name.endswith(lost)}
        with pytest.raises(EncoderError, match=rf"'module\.backbone\.{lost}' is missing"):
            imported(file=saved(ema_encoder=kept))
    with pytest.raises(EncoderError, match=r"norms_block\.4\.weight' is not part of it"):
        imported(file=saved(ema_encoder=good | {"module.backbone.norms_block.4.weight": torch.ones(128)}))


def test_a_tile_of_one_row_or_column_is_refused(engine_home, tmp_path, saved):
    encoder = imported(file=saved(ema_encoder=vjepa21()), name="two-patches")
    wide, strip = ground(64, 96), ground(16, 96)
    jobs = []
    for picture, more in ((wide, {"tile_size": "16x96", "margin": 0}), (strip, {}), (strip.transpose(0, 2, 1), {})):
        folder = tmp_path / f"case {len(jobs)}"
        (folder / "in").mkdir(parents=True)
        path = saved_raster(folder / "in" / "x_20200115.tif", picture)
        common = {"encoder": encoder, "no_georeference": True, **more}
        jobs += [
            Encode(input=path, output=str(folder / "out.tif"), **common),
            EncodeStack(
                inputs=[path, saved_raster(folder / "in" / "x_20200215.tif", picture)],
                output_folder=str(folder / "stack"),
                **common,
            ),
        ]
    for job in jobs:
        with pytest.raises(InputError, match="needs 2 at least along each side") as fault:
            job.run()
        assert "TILE_SIZE of 32 or more" in fault.value.hint
    assert sorted(path.name for path in tmp_path.glob("case */*")) == ["in"] * 3


def test_a_scene_of_one_row_is_left_out_of_a_collection(engine_home, tmp_path, saved):
    encoder = imported(file=saved(ema_encoder=vjepa21()), name="two-patches-of-scenes")
    paths = [
        saved_raster(tmp_path / f"{name}.tif", ground(side, 64), transform=ON_LATTICE)
        for name, side in (("low", 8), ("high", 64))
    ]
    EncodeCollection(inputs=paths, encoder=encoder, output_folder=str(tmp_path / "all")).run()
    assert (tmp_path / "all" / "high.tif").is_file()
    assert not (tmp_path / "all" / "low.tif").exists()


def test_published_sizes():
    millions = {"vitb": 86.8, "vitl": 304.7, "vitg": 1013, "vitgigantic": 1845}
    for name, count in millions.items():
        card = registry.read_card(registry.BUNDLED_FOLDER / f"vjepa2.1-{name}-384.json")
        assert card.parameters / 1e6 == pytest.approx(count, rel=1e-3)
        assert (card.licence.name, card.licence.accept) == ("MIT", False)
        assert card.gflop > 0 and card.original.startswith("vjepa2_1_")
