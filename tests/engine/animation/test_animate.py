"""Videos: every date in its place, colours that mean the same on all of them, nothing half-written, and what can't be
shown said so."""

from __future__ import annotations

from pathlib import Path

import imageio.v3 as iio
import numpy as np
import pytest
import rasterio
from helpers.rasters import ground, saved_raster
from helpers.videos import KINDS, PLACE, stack
from PIL import Image
from rasterio.transform import Affine

from geoenc_qgis import Animate, EncodeStack, FitColours
from geoenc_qgis.animation.canvas import canvas_of
from geoenc_qgis.animation.films import Film
from geoenc_qgis.animation.panels import GAP_PIXELS, STRIPE_GREYS
from geoenc_qgis.core.errors import Cancelled, IdentityError, InputError, OutputError
from geoenc_qgis.core.report import Report
from geoenc_qgis.reduce.colours import ColourModel

QUARTERS = np.kron([[0, 1], [2, 3]], np.ones((4, 6), int))
SIZE = 192  # of 12 cells: one of 16 px each


def pictures(folder) -> dict[str, np.ndarray]:
    return {path.stem: np.asarray(Image.open(path)).astype(int) for path in sorted(Path(folder).glob("*.png"))}


def test_a_video_has_every_date_and_constant_ground_keeps_its_colour(tmp_path):
    made = stack(tmp_path / "s", [QUARTERS] * 5)
    out = Animate(
        stack=made,
        output_mp4=f"{tmp_path}/v.mp4",
        output_gif=f"{tmp_path}/v.gif",
        output_frames=f"{tmp_path}/f",
        size=SIZE,
        labels=False,
        fps=6,
    ).run()
    assert set(out) == {"OUTPUT_MP4", "OUTPUT_GIF", "OUTPUT_FRAMES"}
    shown = pictures(tmp_path / "f")
    assert list(shown) == [f"2019-0{month}-15" for month in range(1, 6)]
    frames = np.stack(list(shown.values()))
    assert frames.shape == (5, 128, 192, 3)
    assert (frames == frames[0]).all(), "nothing changes, so nothing may flicker"
    assert len(np.unique(frames[0].reshape(-1, 3), axis=0)) == 4
    video = iio.imread(tmp_path / "v.mp4").astype(int)
    assert video.shape == (5, 128, 192, 3)
    facts = iio.immeta(tmp_path / "v.mp4", plugin="FFMPEG")
    assert facts["fps"] == 6
    assert facts["codec"].startswith("h264")
    assert facts["pix_fmt"].startswith("yuv420p")
    for row, col in ((32, 48), (32, 144), (96, 48), (96, 144)):
        assert np.abs(video[:, row, col] - frames[0, row, col]).max() <= 6
        assert np.ptp(video[:, row, col], axis=0).max() <= 1
    gif = Image.open(tmp_path / "v.gif")
    assert gif.n_frames == 5
    head = (tmp_path / "v.gif").read_bytes()
    palette = head[13 : 13 + 768]
    turns = []
    for number in range(5):
        gif.seek(number)
        turns.append(gif.info["duration"])
        np.testing.assert_array_equal(np.asarray(gif.convert("RGB")).astype(int), frames[0])
    assert head.count(palette) == 1, "one table of colours, and none of a frame's own"
    assert sum(turns) == 830


def test_colours_are_those_of_the_model_that_was_given(tmp_path):
    made = stack(tmp_path / "s", [QUARTERS, 3 - QUARTERS, np.where(QUARTERS == 1, -1, QUARTERS)])
    model = tmp_path / "c.safetensors"
    FitColours(stack=made, method="pca", output_model=str(model)).run()
    Animate(stack=made, colour_model=str(model), output_frames=f"{tmp_path}/f", size=SIZE, labels=False).run()
    first, second, third = pictures(tmp_path / "f").values()
    colours = ColourModel.load(str(model)).colours(KINDS)
    np.testing.assert_array_equal(first, colours[QUARTERS].repeat(16, 0).repeat(16, 1))
    np.testing.assert_array_equal(second, colours[3 - QUARTERS].repeat(16, 0).repeat(16, 1))
    masked = third[:64, 96:]
    assert set(np.unique(masked)) == set(STRIPE_GREYS), "cells that are not valid are grey stripes"
    np.testing.assert_array_equal(third[64:], first[64:])
    Animate(stack=made, output_frames=f"{tmp_path}/g", size=SIZE, labels=False).run()
    np.testing.assert_array_equal(pictures(tmp_path / "g")["2019-01-15"], first)


def test_a_token_of_two_dates_shows_on_both(tmp_path):
    made = stack(tmp_path / "s", [QUARTERS, 3 - QUARTERS], each=2)
    Animate(stack=made, output_frames=f"{tmp_path}/f", size=SIZE, labels=False).run()
    frames = list(pictures(tmp_path / "f").values())
    assert len(frames) == 4
    assert (frames[0] == frames[1]).all()
    assert (frames[2] == frames[3]).all()
    assert (frames[0] != frames[2]).any()


def test_layouts(tmp_path):
    made = stack(tmp_path / "s", [QUARTERS] * 4)
    common = {"stack": made, "size": SIZE, "labels": False}
    found = {}
    for layout in ("single", "side", "stacked", "overlay"):
        Animate(
            **common,
            layout=layout,
            alpha=0.25,
            output_frames=str(tmp_path / layout),
            output_mp4=f"{tmp_path}/{layout}.mp4",
        ).run()
        found[layout] = np.stack(list(pictures(tmp_path / layout).values()))
        assert iio.imread(tmp_path / f"{layout}.mp4").shape == found[layout].shape
    cells = found["single"]
    assert found["side"].shape == (4, 128, 2 * 192 + GAP_PIXELS, 3)
    assert found["stacked"].shape == (4, 2 * 128 + GAP_PIXELS, 192, 3)
    np.testing.assert_array_equal(found["side"][:, :, -192:], cells)
    np.testing.assert_array_equal(found["stacked"][:, -128:], cells)
    original = found["side"][:, :, :192]
    np.testing.assert_array_equal(found["stacked"][:, :128], original)
    np.testing.assert_allclose(found["overlay"], 0.75 * original + 0.25 * cells, atol=0.5)
    # Dates are stretched alike: the picture that is lighter stays so, pixel for pixel.
    assert (np.diff(original.reshape(4, -1).mean(1)) > 3).all()
    with rasterio.open(tmp_path / "s" / "o_2.tif") as file:
        pixels = file.read().transpose(1, 2, 0).astype(int)
    lower, upper = pixels[..., 0] < 60, pixels[..., 0] > 120
    assert original[2, ..., 0][lower].max() < original[2, ..., 0][upper].min(), "the pixels lie where they belong"


def test_originals_lie_under_the_cells_of_a_real_stack(tmp_path, engine_home):
    """A raster off the lattice, with a bright square of exactly four cells."""
    paths = []
    for month in (1, 2):
        picture = ground(100, 140)
        picture[:, 100 - 77 : 100 - 77 + 32, 39 : 39 + 32] = 255
        place = Affine(0.25, 0, 652_916 - 0.25 * 7, 0, -0.25, 8_249_180 + 0.25 * 7)
        paths.append(saved_raster(tmp_path / f"x_2020{month:02d}01.tif", picture, transform=place))
    encoded = {"inputs": paths, "output_folder": str(tmp_path / "s")}
    made = EncodeStack(**encoded).run()["STACK"]
    Animate(stack=made, layout="side", output_frames=f"{tmp_path}/f", size=160, labels=False).run()
    frame = pictures(tmp_path / "f")["2020-01-01"]
    with rasterio.open(tmp_path / "s" / "000_2020-01-01.tif") as file:
        col, row = ~file.transform @ (652_916 - 0.25 * 7 + 0.25 * 39, 8_249_180 + 0.25 * 7 - 0.25 * 23)
        height, width = file.shape
    assert frame.shape == (16 * height, 2 * 16 * width + GAP_PIXELS, 3)
    row, col = round(row * 16), round(col * 16)
    square = frame[row : row + 32, col : col + 32]
    assert (square == 255).all()
    assert (frame[row - 1, col : col + 32] < 255).any()
    assert (frame[row : row + 32, col + 32] < 255).any()
    stripes = np.isin(frame[:4, : 16 * width], STRIPE_GREYS).all()
    assert stripes, "beyond the raster there is nothing to see"


def test_dates_are_written_where_they_can_be_read(tmp_path):
    made = stack(tmp_path / "s", [QUARTERS] * 3)
    common = {"stack": made, "layout": "side", "size": SIZE}
    Animate(**common, labels=False, output_frames=f"{tmp_path}/plain").run()
    Animate(**common, output_frames=f"{tmp_path}/f").run()
    plain, shown = (np.stack(list(pictures(tmp_path / name).values())) for name in ("plain", "f"))
    differs = (plain != shown).any(-1)
    assert differs[:, -14:, :60].any(axis=(1, 2)).all(), "the date, lower left"
    assert differs[:, :14, :40].any(axis=(1, 2)).all(), "the panels' names, upper left"
    assert differs[:, :14, 192 + GAP_PIXELS : 192 + GAP_PIXELS + 40].any(axis=(1, 2)).all()
    assert not differs[:, 20:-20].any()
    assert differs[0].mean() < 0.1
    box = shown[0, -10:, 2:50].max(-1)
    assert box.max() > 200, "white letters"
    assert np.median(box) < 110, "on a dark ground"
    boxes = shown[:, -14:, :60] - plain[:, -14:, :60]
    assert (boxes[0] != boxes[1]).any(), "each date its own"


def test_start_and_end_leave_colours_alone(tmp_path):
    made = stack(tmp_path / "s", [QUARTERS, 3 - QUARTERS, QUARTERS, np.zeros_like(QUARTERS)])
    common = {"stack": made, "layout": "side", "size": SIZE}
    Animate(**common, output_frames=f"{tmp_path}/all").run()
    Animate(
        **common, start="2019-02", end="2019-03-15", output_frames=f"{tmp_path}/some", output_gif=f"{tmp_path}/some.gif"
    ).run()
    whole, part = pictures(tmp_path / "all"), pictures(tmp_path / "some")
    assert list(part) == ["2019-02-15", "2019-03-15"]
    for name, picture in part.items():
        np.testing.assert_array_equal(picture, whole[name])
    with pytest.raises(InputError, match="goes from 2019-01-15 to 2019-04-15"):
        Animate(**common, start="2030", output_frames=f"{tmp_path}/none").run()
    with pytest.raises(InputError, match="later than"):
        Animate(**common, start="2020", end="2019", output_frames=f"{tmp_path}/none").run()
    with pytest.raises(InputError, match="START 'soon' is not a date"):
        Animate(**common, start="soon", output_frames=f"{tmp_path}/none").run()
    assert not (tmp_path / "none").exists()


def test_an_encoder_beside_another_gets_its_colours(tmp_path):
    """The other one sees the same, in numbers that are a turn of the first one's, on cells of another size."""
    chance = np.random.default_rng(1)
    kinds = [chance.integers(0, 4, (8, 12)) for _ in range(3)]
    turn = np.linalg.qr(chance.normal(size=(12, 12)))[0].astype(np.float32)
    first = stack(tmp_path / "one", kinds)
    finer = [some.repeat(2, 0).repeat(2, 1) for some in kinds]
    other = stack(
        tmp_path / "two",
        finer,
        transform=PLACE @ Affine.scale(0.5),
        patch=8,
        encoder="turned",
        vectors=KINDS @ turn + 5,
    )
    again = stack(tmp_path / "three", [kinds[0]] * 3)
    said = []
    Animate(stack=first, stacks=[other, again], output_frames=f"{tmp_path}/f", size=SIZE, labels=False).run(
        Report(said.append)
    )
    frame = pictures(tmp_path / "f")["2019-02-15"]
    assert frame.shape == (128, 3 * 192 + 2 * GAP_PIXELS, 3)
    one, two, three = (frame[:, start : start + 192] for start in (0, 192 + GAP_PIXELS, 2 * (192 + GAP_PIXELS)))
    assert np.abs(one - two).max() <= 3
    assert any("correlate by 1.00" in event.get("text", "") for event in said)
    start = pictures(tmp_path / "f")["2019-01-15"][:, :192]
    np.testing.assert_array_equal(three, start), "the same encoder shares the first one's colours"
    out = Animate(
        stack=first,
        stacks=[other],
        layout="side",
        combined=False,
        size=SIZE,
        output_mp4=f"{tmp_path}/v.mp4",
        output_frames=f"{tmp_path}/g",
    ).run()
    assert out["OUTPUT_MP4"] == str(tmp_path / "v_original.mp4")
    assert sorted(p.name for p in tmp_path.glob("v*.mp4")) == ["v_kinds.mp4", "v_original.mp4", "v_turned.mp4"]
    assert sorted(p.name for p in tmp_path.glob("g*")) == ["g_kinds", "g_original", "g_turned"]


def test_panels_and_frames_of_one_name_are_numbered(tmp_path):
    paths = []
    for name, kinds in (("x", QUARTERS), ("y", 3 - QUARTERS)):
        (tmp_path / name).mkdir()
        paths.append(stack(tmp_path / name / "stack", [kinds] * 2))
    said = []
    common = {"stack": paths[0], "stacks": [paths[1]], "size": SIZE}
    out = Animate(**common, combined=False, labels=False, output_frames=f"{tmp_path}/f").run(Report(said.append))
    assert out["OUTPUT_FRAMES"] == str(tmp_path / "f_kinds-stack")
    one, two = (pictures(tmp_path / name)["2019-01-15"] for name in ("f_kinds-stack", "f_kinds-stack-2"))
    assert (one != two).any()
    assert any("f_kinds-stack-2" in event.get("text", "") for event in said), "the log names all that was made"
    Animate(**common, output_frames=f"{tmp_path}/g").run()
    Animate(**common, labels=False, output_frames=f"{tmp_path}/h").run()
    plain, shown = (pictures(tmp_path / name)["2019-01-15"][:14] for name in ("h", "g"))
    labels = [(plain != shown)[:, start : start + 192].any(-1) for start in (0, 192 + GAP_PIXELS)]
    assert (labels[0] != labels[1]).any(), "the second panel's label has a number"


def test_embeddings_of_one_date_are_frames_each(tmp_path):
    stack(tmp_path / "s", [QUARTERS, 3 - QUARTERS])
    tokens = [str(tmp_path / "s" / f"t_{n}.tif") for n in (0, 1)]
    Animate(
        inputs=tokens,
        dates="2020,2020",
        output_frames=f"{tmp_path}/f",
        output_gif=f"{tmp_path}/v.gif",
        size=SIZE,
        labels=False,
    ).run()
    frames = pictures(tmp_path / "f")
    assert sorted(frames) == ["2020", "2020_2"]
    assert (frames["2020"] != frames["2020_2"]).any()
    assert Image.open(tmp_path / "v.gif").n_frames == 2


def test_stacks_of_other_dates_are_empty_where_they_show_nothing(tmp_path):
    first = stack(tmp_path / "one", [QUARTERS] * 3)
    other = stack(tmp_path / "two", [QUARTERS] * 2)
    Animate(stack=first, stacks=[other], output_frames=f"{tmp_path}/f", size=SIZE, labels=False).run()
    frames = pictures(tmp_path / "f")
    assert set(np.unique(frames["2019-03-15"][:, -192:])) == set(STRIPE_GREYS)
    np.testing.assert_array_equal(frames["2019-02-15"][:, -192:], frames["2019-02-15"][:, :192])


def test_rasters_alone_and_embeddings_alone(tmp_path):
    stack(tmp_path / "s", [QUARTERS] * 3)
    rasters = [str(tmp_path / "s" / f"o_{n}.tif") for n in (2, 0, 1)]
    common = {"inputs": rasters, "dates": "2019-03,2019-01,2019-02", "output_frames": f"{tmp_path}/f", "size": SIZE}
    Animate(**common).run()
    frames = pictures(tmp_path / "f")
    assert list(frames) == ["2019-01", "2019-02", "2019-03"]
    assert frames["2019-01"].shape == (128, 192, 3)
    assert frames["2019-01"].mean() < frames["2019-02"].mean() < frames["2019-03"].mean()
    with pytest.raises(InputError, match="needs embeddings"):
        Animate(**common, layout="side").run()
    tokens = [str(tmp_path / "s" / f"t_{n}.tif") for n in range(3)]
    Animate(inputs=tokens, dates="2018,2019,2020", output_frames=f"{tmp_path}/g", size=SIZE, labels=False).run()
    assert list(pictures(tmp_path / "g")) == ["2018", "2019", "2020"]
    assert len(np.unique(pictures(tmp_path / "g")["2018"].reshape(-1, 3), axis=0)) == 4


@pytest.mark.parametrize(
    ("shape", "patch", "size", "want"),
    [
        ((16, 16), 16, 720, (768, 768)),  # 60 px a cell would fit, but 48 is three whole patches
        ((24, 45), 16, 720, (384, 720)),
        ((30, 50), 14, 720, (420, 700)),
        ((100, 130), 16, 720, (400, 520)),
        ((700, 900), 16, 720, (700, 900)),
        ((1000, 3000), 16, 720, (250, 750)),
        ((3, 5), 1, 100, (78, 130)),
    ],
)
def test_cells_become_whole_numbers_of_pixels(shape, patch, size, want):
    canvas = canvas_of(None, PLACE, shape, patch, size)
    assert canvas.size == want
    assert patch % canvas.down == 0 or canvas.down % patch == 0


def test_sides_are_even(tmp_path):
    rasters = [
        saved_raster(tmp_path / f"a_202{n}.tif", ground(61, 67, seed=n), transform=PLACE @ Affine.scale(1 / 16))
        for n in range(3)
    ]
    Animate(inputs=rasters, size=51, output_mp4=f"{tmp_path}/v.mp4", output_frames=f"{tmp_path}/f", fps=2.5).run()
    assert iio.imread(tmp_path / "v.mp4").shape == (3, 62, 68, 3)
    assert iio.immeta(tmp_path / "v.mp4", plugin="FFMPEG")["fps"] == 2.5
    assert pictures(tmp_path / "f")["2020"].shape == (62, 68, 3)


def test_what_cannot_be_shown_is_said_and_leaves_nothing(tmp_path):
    made = stack(tmp_path / "s", [QUARTERS] * 3)
    mp4 = tmp_path / "v.mp4"
    with pytest.raises(InputError, match="No output"):
        Animate(stack=made).run()
    with pytest.raises(InputError, match="nothing to show"):
        Animate(output_mp4=str(mp4)).run()
    with pytest.raises(InputError, match="both given"):
        Animate(stack=made, inputs=[str(tmp_path / "s" / "o_0.tif")], output_mp4=str(mp4)).run()
    with pytest.raises(InputError, match=r"doesn't end with \.mp4"):
        Animate(stack=made, output_mp4=f"{tmp_path}/v.avi").run()
    with pytest.raises(InputError, match="is 'around'; choose one of"):
        Animate(stack=made, layout="around", output_mp4=str(mp4)).run()
    with pytest.raises(InputError, match="names 2 bands"):
        Animate(stack=made, bands="1;2", layout="side", output_mp4=str(mp4)).run()
    with pytest.raises(InputError, match="no such stack"):
        Animate(stack=f"{tmp_path}/none.json", output_mp4=str(mp4)).run()
    with pytest.raises(OutputError, match="does not exist"):
        Animate(stack=made, output_mp4=f"{tmp_path}/none/v.mp4").run()
    other = stack(tmp_path / "o", [QUARTERS], encoder="other")
    model = tmp_path / "c.safetensors"
    FitColours(stack=other, method="pca", output_model=str(model)).run()
    with pytest.raises(IdentityError):
        Animate(stack=made, colour_model=str(model), output_mp4=str(mp4)).run()
    (tmp_path / "s" / "o_1.tif").unlink()
    with pytest.raises(InputError, match="originals of the stack can't be read"):
        Animate(stack=made, layout="side", output_mp4=str(mp4)).run()
    Animate(stack=made, output_frames=f"{tmp_path}/f", size=SIZE).run()
    said = []
    stopping = Report(said.append, lambda: any("frame 1 of 3" in event.get("text", "") for event in said))
    with pytest.raises(Cancelled):
        Animate(
            stack=made, output_mp4=str(mp4), output_gif=f"{tmp_path}/v.gif", output_frames=f"{tmp_path}/g", size=SIZE
        ).run(stopping)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["c.safetensors", "f", "o", "s"]


def test_pictures_that_lay_in_the_folder_stay_and_are_said(tmp_path):
    made = stack(tmp_path / "s", [QUARTERS] * 2)
    (tmp_path / "f").mkdir()
    (tmp_path / "f" / "mine.png").write_bytes(b"x")
    said = []
    Animate(stack=made, output_frames=f"{tmp_path}/f", size=SIZE).run(Report(said.append))
    assert (tmp_path / "f" / "mine.png").read_bytes() == b"x"
    assert any("mine.png" in event.get("text", "") for event in said)


@pytest.mark.parametrize(("frames", "fps"), [(2, 1), (12, 1.2), (36, 3.6), (300, 6)])
def test_a_video_nobody_chose_a_speed_for_can_be_watched(frames, fps):
    film = Film("v.mp4", None, None, None, False, True, True)
    assert film.fps(frames) == fps
