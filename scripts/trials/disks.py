"""Small disks: real file systems in memory, mounted where a job's results go."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

MOMENTS = 20
LARGE = 100_000_000
BALLAST = "ballast"
DISK_CASES = ("encode", "encodestack", "export-zarr", "trainencoder", "stackchange", "trainclassifier")


class Disk:
    """A tmpfs of `size` bytes mounted on a folder."""

    def __init__(self, folder: Path, size: int):
        self.folder = folder
        self._mount("-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder))

    def fill(self) -> None:
        """Use up the room that is left, as another program would."""
        with contextlib.suppress(OSError), (self.folder / BALLAST).open("wb", buffering=0) as out:
            while True:
                out.write(bytes(65536))

    def make_room(self, size: int) -> None:
        """Take away what fills it, and let it hold `size` bytes."""
        (self.folder / BALLAST).unlink(missing_ok=True)
        self._mount("-o", f"remount,size={size}", str(self.folder))

    def read_only(self, on: bool) -> None:
        """Refuse, or allow, writing, also where a writer has a file open."""
        way = "ro" if on else "rw"
        done = subprocess.run(["mount", "-o", f"remount,{way}", str(self.folder)], capture_output=True, check=False)
        if done.returncode:  # busy: what is opened from now on is refused by a read-only view of the folder
            self._mount("--bind", str(self.folder), str(self.folder))
            self._mount("-o", f"remount,bind,{way}", str(self.folder))

    def copy_out(self) -> None:
        """Keep the files in the folder under the mount, for whoever compares."""
        aside = self.folder.with_name(self.folder.name + ".copy")
        shutil.rmtree(aside, ignore_errors=True)
        shutil.copytree(self.folder, aside, symlinks=True)

    def gone(self) -> None:
        """Unmount it, all layers, and put its copy in its place."""
        while subprocess.run(["mountpoint", "-q", str(self.folder)], check=False).returncode == 0:
            if subprocess.run(["umount", str(self.folder)], capture_output=True, check=False).returncode:
                subprocess.run(["umount", "-l", str(self.folder)], check=True)
        aside = self.folder.with_name(self.folder.name + ".copy")
        if aside.is_dir():
            shutil.rmtree(self.folder)
            aside.rename(self.folder)

    @staticmethod
    def _mount(*arguments: str) -> None:
        subprocess.run(["mount", *arguments], check=True)


@contextlib.contextmanager
def mounted(folder: Path, size: int) -> Iterator[Disk]:
    """A disk of `size` bytes on a folder, as long as the block lasts."""
    disk = Disk(folder, size)
    try:
        yield disk
    finally:
        disk.gone()
