"""The first ten minutes in the real QGIS desktop: clicks, typed words and seconds of every stage, and pictures.

The plugin's zip (scripts/package) goes into a fresh profile; journey_steps.py then only clicks and types. Needs qgis
and xvfb-run. --wheels FOLDER (of scripts/wheels --cpu-only) has *Install the engine* work without the network; without
it, the engine of this machine is there from the start. --within "COMMAND ..." runs QGIS behind another command (a
chroot with a newer QGIS that sees /tmp and this folder), --python names the engine's Python as it is called there.
--locale de has it all in German, from the image to the class map, for the pictures of the first hour.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

from common import ROOT, SHARED, scene

CROP = (1372, 700, 1300, 1300)  # of the scene: column, row, width, height
# Where to click, in pixels of the crop: col, row.
ALIKE = (71, 452)  # trees
CLASSES = {
    "meadow": [(357, 238), (655, 179), (298, 571), (833, 690), (1131, 1048)],
    "trees": [(71, 452), (131, 405), (83, 548), (83, 881), (310, 1095)],
    "roof": [(1155, 107), (1262, 429), (1107, 60), (1250, 155), (1286, 690)],
    "road": [(500, 711), (726, 536), (1161, 702), (1071, 911), (1262, 952)],
}
NAMES = {"de": ("Wiese", "Baum", "Dach", "Weg"), "es": ("prado", "bosque", "tejado", "camino")}  # of the classes


def main() -> None:
    """Run it and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wheels", default="")
    parser.add_argument("--out", type=Path, default=Path("/tmp/geoenc-journey"))
    parser.add_argument("--within", default="")
    parser.add_argument("--python", default="")
    parser.add_argument("--locale", default="", choices=["", *NAMES])
    parser.add_argument("--faults", action="store_true", help="journey_faults.py in place of the steps")
    given = parser.parse_args()
    out = given.out.absolute()
    shutil.rmtree(out, ignore_errors=True)
    profile = out / "profiles" / "profiles" / "default"
    (profile / "python" / "plugins").mkdir(parents=True)
    (profile / "QGIS").mkdir()
    with zipfile.ZipFile(next((ROOT / "dist").glob("geoenc-*.zip"))) as archive:
        archive.extractall(profile / "python" / "plugins")
    wheels = f"\n[geoenc]\nwheels={given.wheels}\n" if given.wheels else ""
    locale = f"\n[locale]\noverrideFlag=true\nuserLocale={given.locale}\n" if given.locale else ""
    settings = f"[PythonPlugins]\ngeoenc=true\nprocessing=true\n\n[qgis]\ncheckVersion=false\n{wheels}{locale}"
    (profile / "QGIS" / "QGIS3.ini").write_text(settings)
    (out / "given.json").write_text(json.dumps(prepared(out, given)))
    home = out / "home"
    home.mkdir()
    if not (given.wheels or given.python):
        engine = Path(os.environ["GEOENC_PYTHON"]).parents[1]
        (home / engine.name).symlink_to(engine)
    own = {
        "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
        "HOME": str(out),
        "GEOENC_HOME": str(home),
        "GEOENC_JOURNEY": str(out),
        "GEOENC_JOURNEY_CODE": str(Path(__file__).parent),
        "PYTHONDONTWRITEBYTECODE": "1",
        "LC_ALL": "C.UTF-8",
        "no_proxy": "*",
        "QT_QPA_PLATFORM": "xcb",
    }
    steps = "journey_faults.py" if given.faults else "journey_steps.py"
    code = ["--code", str(Path(__file__).with_name(steps))]
    if given.python:
        own["GEOENC_PYTHON"] = given.python
    qgis = ["/usr/bin/qgis", "--profiles-path", str(out / "profiles"), "--noversioncheck", "--nologo", *code]
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1500x900x24"]
    clean = ["env", "-i", *(f"{name}={value}" for name, value in own.items())]
    command = [*given.within.split(), *clean, *screen, *qgis]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=1500, check=False)
    (out / "qgis.log").write_text(ended.stdout + ended.stderr)
    if not (out / "facts.json").is_file():
        sys.exit(f"QGIS ended with {ended.returncode}: {ended.stderr[-2000:]}")
    facts = json.loads((out / "facts.json").read_text())
    print("| stage | clicks | words | seconds |\n|---|---|---|---|")
    for stage in facts["stages"]:
        print(f"| {stage['stage']} | {stage['clicks']} | {stage['words']} | {stage.get('seconds')} |")
    print(json.dumps({name: value for name, value in facts.items() if name != "stages"}, indent=1))


def prepared(out: Path, given: argparse.Namespace) -> dict:
    """The image, a folder of dated images, and where to click."""
    image = out / "campus.tif"
    crop = ["gdal_translate", "-q", "-srcwin", *map(str, CROP), str(scene()), str(image)]
    subprocess.run(crop, check=True)
    dated = out / "landsat"
    dated.mkdir()
    for path in sorted((SHARED / "data/change/landsat_5yr_series").glob("*.tif")):
        shutil.copy(path, dated / path.name)
    import rasterio

    with rasterio.open(image) as source:
        alike = source.transform * ALIKE
        names = NAMES.get(given.locale, CLASSES)
        classes = {
            name: [source.transform * place for place in places]
            for name, places in zip(names, CLASSES.values(), strict=True)
        }
    asked = {"wheels": given.wheels, "locale": given.locale}
    return {"image": str(image), "dated": str(dated), "alike": alike, "classes": classes, **asked}


if __name__ == "__main__":
    main()
