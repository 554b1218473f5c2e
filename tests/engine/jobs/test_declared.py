"""What the jobs declare: it is whole, it is what was written out, and each value that a declaration rules out is
refused in one sentence."""

from __future__ import annotations

import importlib.util

import pytest
from helpers.rasters import ROOT, ground, saved_raster

from geoenc_qgis.core.errors import InputError, OutputError
from geoenc_qgis.jobs import JOBS, job_class
from geoenc_qgis.jobs.kinds import AddedNumber, Integer, Number, Output, Rasters
from geoenc_qgis.jobs.schema import choices

DECLARED = [(name, field) for name in JOBS for field in job_class(name).parameters()]


def required(job, folder):
    """The least that a job must be given: names of files, of which only outputs are looked at."""
    given = {}
    for name, kind in job.parameters().items():
        if job.model_fields[name].is_required():
            ending = kind.endings()[0] if isinstance(kind, Output) and kind.endings() else ""
            path = str(folder / f"{name}{ending}")
            given[name] = [path] if isinstance(kind, Rasters) else path
    return given


def wrong_values(job, name):
    """Values that the declaration rules out, each with a word of the sentence that says so."""
    kind, info = job.parameters()[name], job.model_fields[name]
    if isinstance(kind, Number):
        step = 1 if isinstance(kind, Integer) else 0.01
        yield "many", "not a number"
        yield float("nan"), "number"
        if isinstance(kind, Integer):
            yield 2.5, "whole number"
        if kind.least is not None:
            yield kind.least - step, "at least"
        if kind.most is not None:
            yield kind.most + step, "at most"
    elif kind.NAME == "choice":
        yield "no such option", (kind.options or choices(info.annotation))[0]
    elif kind.NAME == "boolean":
        yield "perhaps", "true or false"
    elif kind.NAME == "crs":
        yield "EPSG:nowhere", "EPSG:32719"
    elif kind.NAME == "extent":
        yield "1,2,3", "xmin,xmax,ymin,ymax"
        yield "5,1,0,1", "corners are swapped"
        yield "0,1,0,1 [EPSG:nowhere]", "EPSG:nowhere"
    elif kind.NAME == "band":
        yield "red", "band numbers"
    elif isinstance(kind, AddedNumber):
        yield "minus a thousand", "auto, or the number"
        yield float("nan"), "auto, or the number"
    elif isinstance(kind, Output) and kind.endings():
        yield "result.xyz", kind.endings()[0]
    else:
        yield 5, "must be"


@pytest.mark.parametrize(("job", "field"), DECLARED, ids=[f"{job}-{field}" for job, field in DECLARED])
def test_what_a_declaration_rules_out_is_refused_in_one_sentence(job, field, tmp_path):
    kind = job_class(job).parameters()[field]
    for value, word in wrong_values(job_class(job), field):
        with pytest.raises((InputError, OutputError)) as caught:
            job_class(job)(**{**required(job_class(job), tmp_path), field: value})
        text = caught.value.text
        assert word in text
        assert text.startswith(f"{kind.title} ({field.upper()}) is ")
        assert text.endswith(".") and "\n" not in text
        assert caught.value.hint


def test_a_job_can_be_made_of_its_required_parameters_alone(tmp_path):
    for name in JOBS:
        job_class(name)(**required(job_class(name), tmp_path))


def test_what_is_missing_is_named():
    with pytest.raises(InputError) as caught:
        job_class("encode")()
    assert caught.value.text == "Raster (INPUT) is missing."


def test_every_field_is_declared():
    for name in JOBS:
        job = job_class(name)
        assert name == job.ID and job.TITLE and job.GROUP and job.TAGS
        assert set(job.parameters()) == set(job.model_fields)
        assert len(job.__doc__) > 200


def test_what_is_generated_is_fresh():
    spec = importlib.util.spec_from_file_location("write_schema", ROOT / "scripts" / "write_schema.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    stale = [
        str(path) for path, text in module.files().items() if not path.is_file() or path.read_text("utf-8") != text
    ]
    assert not stale, "run scripts/schema"


def test_jobs_are_classes_of_the_package(tmp_path):
    """The Python door: typed, and nothing is loaded before it is asked for."""
    import geoenc_qgis

    for name in JOBS:
        job = job_class(name)
        assert getattr(geoenc_qgis, job.__name__) is job
    with pytest.raises(AttributeError):
        geoenc_qgis.NoSuchJob  # noqa: B018  (asking is what fails)
    path = saved_raster(tmp_path / "s.tif", ground(64, 64))
    made = geoenc_qgis.Resample(input=path, target_gsd=0.5, output=str(tmp_path / "r.tif")).run()
    assert made == {"OUTPUT": str(tmp_path / "r.tif")}


def test_python_takes_paths(tmp_path):
    from geoenc_qgis import ListEncoders

    made = ListEncoders(output_json=tmp_path / "e.json").run()
    assert made["OUTPUT_JSON"] == str(tmp_path / "e.json")
    assert (tmp_path / "e.json").exists()
