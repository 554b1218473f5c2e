"""The command line: `python -m geoenc_qgis JOB --help`, or `worker` for the job protocol on stdin and stdout."""

from __future__ import annotations

import argparse
import json
import os
import sys
import threading
import traceback
from typing import TYPE_CHECKING, Any, TextIO

from .core.errors import GeoEncError
from .core.language import language, languages, speaking
from .core.memory import keep_memory_flat
from .core.report import Event, Report

if TYPE_CHECKING:
    from .jobs.base import Job

_SHOWING = threading.Lock()


def main(arguments: list[str] | None = None) -> int:
    """Run one job, or serve as a worker; returns the exit code."""
    arguments = sys.argv[1:] if arguments is None else arguments
    _allow_many_files()
    keep_memory_flat()
    if arguments[:1] == ["worker"]:
        from .worker import serve

        parser = argparse.ArgumentParser(prog="geoenc_qgis worker")
        parser.add_argument("--idle", type=float, help="seconds without a job after which to exit")
        parser.add_argument("--parent", type=int, help="id of the process to work for; the worker ends when it does")
        return serve(**vars(parser.parse_args(arguments[1:])))
    if arguments[:1] == ["diagnostics"]:
        from .diagnostics import report_text

        print(report_text())
        return 0
    from .jobs import JOBS, job_class

    if not arguments or arguments[0] in ("-h", "--help"):
        print(
            f"usage: python -m geoenc_qgis JOB [options]\n\njobs: {', '.join(JOBS)}, worker, diagnostics\n"
            "JOB --help lists a job's options; diagnostics prints the facts that a bug report needs"
        )
        return 0
    try:
        job = job_class(arguments[0])
        given = vars(_parser(arguments[0], job).parse_args(_joined(arguments[1:])))
        with speaking(language(given.pop("--language") or "")):
            outputs = job.from_params({k: v for k, v in given.items() if v is not None}).run(Report(_show))
    except GeoEncError as error:
        _say(f"\n{error.text}" + (f"\n{error.hint}" if error.hint else ""))
        return 1
    except MemoryError:
        _say("\nThe machine has too little memory for this job.\nClose other programs, or limit EXTENT.")
        return 1
    except KeyboardInterrupt:
        _say("\nStopped. An encoding resumes where it stopped when the same command is run again.")
        return 130
    except Exception:
        from .diagnostics import record_fault

        record_fault(" ".join(arguments), traceback.format_exc())
        raise
    try:
        print(json.dumps({k: v for k, v in outputs.items() if k != "report"}), flush=True)
    except OSError as error:
        _silence(sys.stdout)
        _say(f"\nThe work is done, but its outputs can't be printed: {error.strerror}.")
        return 1
    return 0


def _parser(name: str, job: type[Job]) -> argparse.ArgumentParser:
    """One option a parameter; everything stays text, and the job itself reads and checks it. And --language."""
    from .jobs.kinds import Choice, Internal, Rasters, Switch
    from .jobs.schema import choices

    about = " ".join((job.__doc__ or "").split("\n\n")[0].split())
    parser = argparse.ArgumentParser(prog=f"geoenc_qgis {name}", description=about.replace("%", "%%"))
    for field, kind in job.parameters().items():
        if isinstance(kind, Internal):
            continue
        info = job.model_fields[field]
        shown = "" if info.is_required() or info.default in (None, "", []) else f" (default: {info.default})"
        options: dict[str, Any] = {"required": info.is_required(), "default": None}
        options["help"] = f"{kind.title}. {kind.help}{shown}".replace("%", "%%")  # argparse formats it
        if isinstance(kind, Switch):
            options["action"] = argparse.BooleanOptionalAction
        elif isinstance(kind, Choice):
            options["choices"] = list(kind.options) or choices(info.annotation)
        elif isinstance(kind, Rasters):
            options.update(nargs="+", action="extend")  # --inputs a b, and --inputs a --inputs b
        parser.add_argument(f"--{field.replace('_', '-')}", dest=field, **options)
    words = "language of pages (HTML); without it, English"
    parser.add_argument("--language", dest="--language", choices=languages(), help=words)
    return parser


def _joined(arguments: list[str]) -> list[str]:
    """'--extent' '-70.6,...' as '--extent=-70.6,...': argparse would take the value for an option."""
    out: list[str] = []
    for argument in arguments:
        negative = argument[:1] == "-" and argument[1:2] in (*"0123456789.",)
        if negative and out and out[-1].startswith("--") and "=" not in out[-1]:
            out[-1] += f"={argument}"
        else:
            out.append(argument)
    return out


def _show(event: Event) -> None:
    """Log lines and progress on stderr, for a person."""
    with _SHOWING:
        if event["event"] == "progress":
            _say(f"\r{event['value']:4.0%} {event['text']:<60}", end="")
        elif event["level"] != "debug":
            _say(f"\r{event['text']:<65}")


def _say(text: str, end: str = "\n") -> None:
    """Write on stderr; when nobody reads it any more, the job goes on."""
    try:
        print(text, end=end, file=sys.stderr, flush=True)
    except OSError:
        _silence(sys.stderr)


def _silence(stream: TextIO) -> None:
    """Let a stream that can't be written end nowhere, so that what it still holds is no fault at the end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def _allow_many_files() -> None:
    """Let this process open as many files as the system permits: a stack may have a thousand rasters."""
    try:
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    except (ImportError, ValueError, OSError):  # Windows has no such limit to raise
        pass


def _in_utf8() -> None:
    """Start again in Python's UTF-8 mode where the locale has another encoding: GDAL's file names are UTF-8."""
    if sys.platform != "win32" and sys.getfilesystemencoding() != "utf-8":
        again = [sys.executable, "-X", "utf8", *sys.orig_argv[1:]]
        os.execv(sys.executable, again)  # nosec B606  # the interpreter and arguments as they were


if __name__ == "__main__":
    _in_utf8()
    sys.exit(main())
