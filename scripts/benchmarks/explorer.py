"""The Explorer: seconds from a press or a click to what it shows, and how long the window was deaf meanwhile.

A real dock and a real map in a window without a screen, with the real engine. Beside seconds on the clock those of all
processors that QGIS and the engine used; the longest time between two ticks of a timer of 5 ms, and how much of it the
window's thread computed itself; last, the memory of both after so many looks.

Run by QGIS's Python: /usr/bin/python3 scripts/benchmarks/explorer.py [raster] [looks]; GEOENC_PYTHON names the engine.
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("GEOENC_SHARED", ROOT.parent / "shared"))
RASTER = SHARED / "data/aerial/oam_64a71afc_utm21s.tif"
TICKS = os.sysconf("SC_CLK_TCK")
FRAMES = 100


def main() -> None:
    """Print a table."""
    raster = Path(sys.argv[1]) if len(sys.argv) > 1 else RASTER
    looks = int(sys.argv[2]) if len(sys.argv) > 2 else 100
    if not raster.is_file():
        sys.exit(f"Skipped: {raster} is not here (GEOENC_SHARED names the folder of shared data).")
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "geoenc").symlink_to(ROOT)
        sys.path[:0] = [folder, str(ROOT / "tests" / "qgis")]
        own = {"QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": folder, "GEOENC_HOME": f"{folder}/home"}
        os.environ.update(own)
        print(f"load {os.getloadavg()[0]:.1f}, {os.cpu_count()} cores, {raster.name}")
        print("| | s | processor s | window deaf, s | of it computing, s |\n|---|---|---|---|---|")
        session = Session(raster)
        session.colours()
        session.similarity()
        session.classes()
        session.memory(looks)
        sys.stdout.flush()
        os._exit(0)  # QGIS 3.22 now and then deletes a layer's parts twice at its end


class Session:
    """One window with the dock and a raster."""

    def __init__(self, raster: Path):
        import geoenc
        from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
        from qgis.PyQt.QtCore import QSize, QTimer
        from window import Window

        self.application = QgsApplication([], True)
        self.application.initQgis()
        self.plugin = geoenc.classFactory(None)
        self.plugin.initProcessing()
        from geoenc.processing_algorithms.desktop import Desktop

        self.iface = Window()
        self.iface.window.resize(QSize(1280, 800))
        self.iface.window.show()
        self.layer = QgsRasterLayer(str(raster), raster.stem)
        QgsProject.instance().addMapLayer(self.layer)
        self.iface.active, self.canvas = self.layer, self.iface.canvas
        self.canvas.setDestinationCrs(self.layer.crs())
        self.desktop = Desktop(self.iface)
        self.desktop.explorer_button.click()
        self.dock = self.desktop.explorer
        self.move(0.5, 0.5)
        self.gaps: list[tuple[float, float]] = []
        self.last = (time.monotonic(), time.thread_time())
        self.ticker = QTimer()
        self.ticker.timeout.connect(self.tick)
        self.ticker.start(5)

    def tick(self) -> None:
        """How long the window was not heard."""
        now = (time.monotonic(), time.thread_time())
        self.gaps.append((now[0] - self.last[0], now[1] - self.last[1]))
        self.last = now

    def move(self, right: float, down: float) -> None:
        """Show 200 m around a place, given by shares of the raster."""
        from qgis.core import QgsPointXY, QgsRectangle

        box = self.layer.extent()
        middle = QgsPointXY(box.xMinimum() + right * box.width(), box.yMaximum() - down * box.height())
        self.canvas.setExtent(QgsRectangle(middle.x() - 100, middle.y() - 60, middle.x() + 100, middle.y() + 60))

    def wait(self, until: Callable[[], Any]) -> None:
        """Let QGIS work until something holds."""
        while not until():
            self.application.processEvents()
            time.sleep(0.002)

    def timed(self, name: str, ask: Callable[[], Any], until: Callable[[], Any]) -> None:
        """Print a row."""
        self.wait(lambda: not self.dock.runner.busy and not self.canvas.isDrawing())
        self.tick()
        self.gaps.clear()
        clock, processor = time.monotonic(), processor_seconds()
        ask()
        self.wait(until)
        clock, processor = time.monotonic() - clock, processor_seconds() - processor
        self.wait(lambda: not self.dock.runner.busy and not self.canvas.isDrawing())
        deaf, computing = max(self.gaps)
        print(f"| {name} | {clock:.2f} | {processor:.2f} | {deaf:.2f} | {computing:.2f} |", flush=True)

    def rests(self) -> bool:
        """Whether all that was asked is there."""
        return not self.dock.runner.busy and not self.dock.eye.waiting

    def colours(self) -> None:
        """Of a view with an engine at rest, then with all tiles in the cache."""
        dock = self.dock
        self.timed("look: first colours", dock.look_button.click, lambda: dock.shown.layer("colours"))
        self.move(0.25, 0.25)
        self.timed("look elsewhere: whole view", dock.look_button.click, self.rests)
        print(f"| its tiles, encoded | {len(dock.seen.view.blocks)}, {dock.seen.encoded} | | | |")
        self.timed("look again, tiles in the cache", dock.look_button.click, self.rests)

    def click(self, right: float, down: float) -> None:
        """On the map, at shares of its width and height."""
        from qgis.PyQt.QtCore import QPoint, Qt
        from qgis.PyQt.QtTest import QTest

        place = QPoint(round(right * self.canvas.width()), round(down * self.canvas.height()))
        QTest.mouseClick(self.canvas.viewport(), Qt.LeftButton, Qt.NoModifier, place)

    def similarity(self) -> None:
        """A click, a second one, and the threshold's slider."""
        self.timed("click to similarity", lambda: self.click(0.4, 0.4), self.rests)
        self.timed("second click", lambda: self.click(0.45, 0.4), self.rests)
        slider = self.dock.alike.slider

        def slide() -> None:
            for number in range(FRAMES):
                slider.setValue(20 + number % 60)
                self.application.processEvents()

        begun = time.monotonic()
        self.timed(f"threshold, {FRAMES} steps of the slider", slide, lambda: True)
        print(f"| frames/s of the slider | {FRAMES / (time.monotonic() - begun):.0f} | | | |")

    def classes(self) -> None:
        """Two classes: the third click draws the first map, the fourth another."""
        self.dock.tabs.setCurrentWidget(self.dock.classes)
        self.click(0.3, 0.3)
        self.click(0.32, 0.3)
        self.wait(self.rests)
        self.dock.classes.add_button.click()
        self.timed("click to class map", lambda: self.click(0.6, 0.6), self.rests)
        self.timed("next click", lambda: self.click(0.62, 0.6), self.rests)

    def memory(self, looks: int) -> None:
        """Look here and there, at views that lie a little apart."""
        self.dock.classes.clicks.remove()
        self.dock.alike.clear()
        for number in range(looks + 1):
            if number in (5, looks // 2, looks):
                own, engine = (sum(map(resident, pids)) for pids in ([os.getpid()], children()))
                print(f"| MB of QGIS, of the engine after {number} looks | {own:.0f}, {engine:.0f} | | | |", flush=True)
            self.move(0.25 + 0.02 * (number % 5), 0.25 + 0.02 * (number % 3))
            self.dock.look_button.click()
            self.wait(self.rests)


def children() -> list[int]:
    """Processes that this one has started."""
    tasks = Path("/proc/self/task").iterdir()
    return [int(pid) for task in tasks for pid in (task / "children").read_text().split()]


def processor_seconds() -> float:
    """Of this process and those that it has started."""
    total = time.process_time()
    for pid in children():
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        total += (int(fields[11]) + int(fields[12])) / TICKS
    return total


def resident(pid: int) -> float:
    """MB in memory of a process."""
    found = re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{pid}/status").read_text())
    return int(found[1]) / 1000 if found else 0.0


if __name__ == "__main__":
    main()
