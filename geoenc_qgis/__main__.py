"""The command line: `python -m geoenc_qgis JOB --help`, or `worker` for the job protocol on stdin and stdout."""

from __future__ import annotations

import argparse
import json
import sys
import threading
import traceback
import types
from typing import Any, Literal, Union, get_args, get_origin

from .errors import GeoEncError
from .report import Report


def main(arguments: list[str] | None = None) -> int:
    """Run one job, or serve as a worker; returns the exit code."""
    arguments = sys.argv[1:] if arguments is None else arguments
    _allow_many_files()
    if arguments[:1] == ["worker"]:
        from .worker import serve

        parser = argparse.ArgumentParser(prog="geoenc_qgis worker")
        parser.add_argument("--idle", type=float, help="seconds without a job after which to exit")
        return serve(parser.parse_args(arguments[1:]).idle)
    if arguments[:1] == ["diagnostics"]:
        from .diagnostics import text

        print(text())
        return 0
    from .jobs import JOBS, job_class

    if not arguments or arguments[0] in ("-h", "--help"):
        print(
            f"usage: python -m geoenc_qgis JOB [options]\n\njobs: {', '.join(JOBS)}, worker, diagnostics\n"
            "JOB --help tells its options; diagnostics prints the facts that a report of a fault needs"
        )
        return 0
    try:
        job = job_class(arguments[0])
        given = vars(_parser(arguments[0], job).parse_args(_joined(arguments[1:])))
        outputs = job.of({k: v for k, v in given.items() if v is not None}).run(Report(_show))
    except GeoEncError as error:
        print(f"\n{error.text}" + (f"\n{error.hint}" if error.hint else ""), file=sys.stderr)
        return 1
    except MemoryError:
        print(
            "\nThe machine has too little memory for this job.\nClose other programs, or limit EXTENT.", file=sys.stderr
        )
        return 1
    except KeyboardInterrupt:
        print("\nStopped. An encoding goes on where it was when the same command is run again.", file=sys.stderr)
        return 130
    except Exception:
        from .diagnostics import remember

        remember(" ".join(arguments), traceback.format_exc())
        raise
    print(json.dumps({k: v for k, v in outputs.items() if k != "report"}))
    return 0


def _parser(name: str, job: Any) -> argparse.ArgumentParser:
    """One option a field; everything stays text, and the job's own model reads it."""
    parser = argparse.ArgumentParser(prog=f"geoenc_qgis {name}", description=job.__doc__.split("\n")[0])
    for field, info in job.model_fields.items():
        kinds = _kinds(info.annotation)
        options: dict[str, Any] = {"required": info.is_required(), "default": None, "help": _help(info)}
        if bool in kinds:
            options["action"] = argparse.BooleanOptionalAction
        elif any(get_origin(kind) is Literal for kind in kinds):
            options["choices"] = [c for kind in kinds if get_origin(kind) is Literal for c in get_args(kind)]
        elif any(get_origin(kind) is list and get_args(kind) == (str,) for kind in kinds):
            options["nargs"] = "+"
        parser.add_argument(f"--{field.replace('_', '-')}", dest=field, **options)
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


def _kinds(annotation: Any) -> list[Any]:
    if get_origin(annotation) in (Union, types.UnionType):
        return [kind for part in get_args(annotation) for kind in _kinds(part)]
    return [annotation]


def _help(info: Any) -> str:
    default = "" if info.is_required() or info.default in (None, "", []) else f" (default: {info.default})"
    return f"{info.description or ''}{default}".strip().replace("%", "%%")  # argparse formats it


def _show(event: dict[str, Any], _lock: threading.Lock = threading.Lock()) -> None:  # noqa: B008
    """Log lines and progress on stderr, for a person."""
    with _lock:
        if event["event"] == "progress":
            print(f"\r{event['value']:4.0%} {event['text']:<60}", end="", file=sys.stderr, flush=True)
        elif event["level"] != "debug":
            print(f"\r{event['text']:<65}", file=sys.stderr, flush=True)


def _allow_many_files() -> None:
    """Let this process open as many files as the system permits: a stack may have a thousand rasters."""
    try:
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    except (ImportError, ValueError, OSError):  # Windows has no such limit to raise
        pass


if __name__ == "__main__":
    sys.exit(main())
