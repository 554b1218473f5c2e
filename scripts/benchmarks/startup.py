"""What GeoEnc adds to QGIS's start: importing the plugin and its initGui(), beside a plugin that does nothing.

Processing is imported beforehand, since QGIS has it anyway. Median of the time on the clock, and of the processor's.

Run by QGIS's Python: /usr/bin/python3 scripts/benchmarks/startup.py [runs]; each run is a process of its own.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
EMPTY = """
class Empty:
    def initGui(self): pass
    def unload(self): pass
def classFactory(iface): return Empty()
"""


def main() -> None:
    """Print the medians."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "geoenc").symlink_to(ROOT)
        (Path(folder) / "empty").mkdir()
        (Path(folder) / "empty" / "__init__.py").write_text(EMPTY)
        for name in ("empty", "geoenc"):
            environment = {
                **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
                "PYTHONPYCACHEPREFIX": f"{folder}/compiled",
                "QT_QPA_PLATFORM": "offscreen",
                "QGIS_CUSTOM_CONFIG_PATH": folder,
                "GEOENC_HOME": str(Path(folder) / "home"),
                "PYTHONPATH": f"{folder}:{ROOT / 'tests' / 'qgis'}",
            }
            command = [sys.executable, __file__, "--once", name]
            asked = [subprocess.run(command, env=environment, capture_output=True, text=True) for _ in range(runs + 1)]
            # The first one compiles the plugin's files.
            took = [json.loads(run.stdout.splitlines()[-1]) for run in asked[1:]]
            clock, processor = (statistics.median(one[kind] for one in took) for kind in (0, 1))
            print(f"{name}: {clock:.1f} ms on the clock, {processor:.1f} ms of the processor, {took}")


def once(name: str) -> None:
    """Load one plugin in a fresh QGIS and print how long that took."""
    from qgis.core import QgsApplication
    from window import Window

    application = QgsApplication([], True)
    application.initQgis()
    sys.path.append(os.path.join(application.pkgDataPath(), "python", "plugins"))
    import processing.core.Processing  # noqa: F401

    iface = Window()
    begun, computed = time.perf_counter(), time.process_time()
    plugin = __import__(name).classFactory(iface)
    plugin.initGui()
    took = round(1000 * (time.perf_counter() - begun), 1), round(1000 * (time.process_time() - computed), 1)
    plugin.unload()
    print(json.dumps(took), flush=True)
    os._exit(0)


if __name__ == "__main__":
    if "--once" in sys.argv:
        once(sys.argv[-1])
    else:
        main()
