"""Words for users: every one goes through tr, is in the files of all languages, and travels with what it is made of."""

from __future__ import annotations

import ast
import io
import json
import pickle
import re
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader

import numpy as np
import pytest
from helpers.rasters import ROOT

from geoenc_qgis.core.errors import InputError
from geoenc_qgis.core.report import Rate, Report
from geoenc_qgis.core.words import Message, counted, joined, tr
from geoenc_qgis.worker import Events, answer

ROOMS = ["processing_algorithms", "geoenc_qgis"]
FILES = sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))
LANGUAGES = sorted((ROOT / "processing_algorithms" / "i18n").glob("geoenc_*.ts"))


@pytest.fixture(scope="module")
def translate():
    """scripts/translate as a module."""
    loader = SourceFileLoader("translate", str(ROOT / "scripts" / "translate"))
    module = module_from_spec(spec_from_loader("translate", loader))
    loader.exec_module(module)
    return module


def test_a_message_is_its_english_text():
    cells = tr("{count:,} cells of {name}", count=np.int64(1200), name="a.tif")
    whole = tr("{what} in {shares}", what=cells, shares=np.float32(0.5))
    assert (cells, whole) == ("1,200 cells of a.tif", "1,200 cells of a.tif in 0.5")
    assert [str(counted(n, "{n} tile of {of}", "{n} tiles of {of}", of=5)) for n in (0, 1, 2)] == [
        "0 tiles of 5",
        "1 tile of 5",
        "2 tiles of 5",
    ]
    assert joined(["a", cells, "b"], tr(" or ")) == f"a or {cells} or b"
    assert tr("{braces} stay without values") == "{braces} stay without values"


def test_a_message_remembers_what_it_is_made_of():
    why = ValueError(tr("it has {n} bands", n=np.uint8(3)))
    message = tr("{path} is damaged ({why}); {share:.1%}", path=ROOT, why=why, share=np.float32(0.25))
    made_of = {
        "template": "{path} is damaged ({why}); {share:.1%}",
        "values": {
            "path": str(ROOT),
            "why": {"template": "it has {n} bands", "values": {"n": 3}},
            "share": 0.25,
        },
    }
    assert json.loads(json.dumps(message.as_json())) == made_of
    again = pickle.loads(pickle.dumps(message))
    assert (again, again.as_json()) == (message, made_of)


def test_an_error_shows_one_line_whatever_its_values_hold():
    error = InputError(tr("{name} is damaged.", name="a\nb\udc80"), tr("Look at {part}.", part=tr("{x}", x="\t")))
    assert (error.text, error.hint) == ("a\\nb\\udc80 is damaged.", "Look at \\t.")
    assert error.text.template == "{name} is damaged."
    assert error.text.values == {"name": "a\\nb\\udc80"}
    assert str(error) == error.text


def test_events_say_it_in_english_and_as_it_is_made():
    stream = io.StringIO()
    emit = Events(stream)
    report = Report(emit)
    report.part(0, 0.5, tr("encoding")).progress(1, tr("tile {number}", number=3))
    report.warn(Message("plain {text}"))
    emit(answer("no job", report))
    progress, warning, error = map(json.loads, stream.getvalue().splitlines())
    assert (progress["value"], progress["text"]) == (0.5, "encoding: tile 3")
    parts = progress["messages"]["text"]["values"]
    assert parts["part1"] == {"template": "tile {number}", "values": {"number": 3}}
    assert warning["messages"]["text"] == {"template": "plain {text}", "values": {}}
    assert error["text"] == "This is not a job: no job."
    assert error["messages"]["text"] == {"template": "This is not a job: {line}.", "values": {"line": "no job"}}
    assert error["messages"]["hint"]["template"] == error["hint"]


def test_progress_is_told_in_words_that_can_be_translated():
    said = Rate(tr("tile"), 10).text(5)
    assert said.startswith("tile 5/10, ") and said.endswith(" s left") and "tiles/s, " in said
    assert said.values["left"].template == ", {seconds:.0f} s left"


@pytest.mark.parametrize("path", LANGUAGES, ids=lambda path: path.stem)
def test_files_of_languages_are_fresh(translate, path):
    sources, translated = translate.words(), translate.translations(path)
    text = translate.ts(path.stem.partition("_")[2], sources, translated, translate.waiting(path))
    assert path.read_text(encoding="utf-8") == text, "run scripts/translate"
    assert path.with_suffix(".qm").read_bytes() == translate.qm(translated), "run scripts/translate"


@pytest.mark.parametrize("path", LANGUAGES, ids=lambda path: path.stem)
def test_no_word_waits_for_its_translation_beyond_a_release(translate, path):
    assert set(translate.waiting(path).values()) <= {translate.version()}


def test_words_wait_since_the_version_that_brought_them(translate, tmp_path):
    path = tmp_path / "geoenc_xx.ts"
    sources = {"old": "a.py", "new": "a.py", "done": "a.py"}
    path.write_text(translate.ts("xx", sources, {"done": "DONE"}, {"old": "0.0.1"}), encoding="utf-8")
    assert translate.waiting(path) == {"old": "0.0.1", "new": translate.version()}
    again = translate.ts("xx", sources, translate.translations(path), translate.waiting(path))
    assert path.read_text(encoding="utf-8") == again


@pytest.mark.parametrize("path", LANGUAGES, ids=lambda path: path.stem)
def test_translations_hold_the_same_values(translate, path):
    """A placeholder that is misspelt would end a run; a file filter without its pattern would show no file."""
    for source, translation in translate.translations(path).items():
        for pattern in (translate.PLACEHOLDER, r"\*\.\w+"):
            assert set(re.findall(pattern, source)) == set(re.findall(pattern, translation)), source
        assert [source[:1].isspace(), source[-1:].isspace()] == [
            translation[:1].isspace(),
            translation[-1:].isspace(),
        ], source


# Where words reach a user, and which arguments those are.
SHOWN = {
    **dict.fromkeys(("QgsProcessingException", "EnvironmentFault", "InstallCancelled", "ValueError"), (0, 1)),
    **dict.fromkeys(("GeoEncError", "InputError", "RasterError", "EncoderError", "IdentityError"), (0, 1)),
    **dict.fromkeys(("OutputError", "DeviceError"), (0, 1)),
    **dict.fromkeys(("pushInfo", "pushWarning", "reportError", "setProgressText", "say"), (0,)),
    **dict.fromkeys(("setHelp", "setText", "setToolTip", "setWindowTitle", "setDescription"), (0,)),
    **dict.fromkeys(("log", "warn"), (0,)),
    **dict.fromkeys(("heading", "set_xlabel", "set_ylabel", "set_title"), (0,)),
    "paragraph": (0, 1),
    "write_page": (1, 2, 3),
    "write_ramp": (3,),
    "write_footprint": (1,),
    "QAction": (0, 1),
    "progress": (1,),
    "part": (2,),
    "Rate": (0,),
}
TRANSLATED = ("tr", "marked", "counted", "Message")


def name_of(call):
    return call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")


def literals(node):
    """Texts with letters in an expression that go through no tr."""
    if isinstance(node, ast.Call):
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and re.search(r"[^\W\d_]", node.value):
        yield node.value
    shown = [node.body, node.orelse] if isinstance(node, ast.IfExp) else ast.iter_child_nodes(node)
    for child in shown:
        if not isinstance(child, (ast.Subscript, ast.Attribute)):
            yield from literals(child)


def escaped(tree):
    """Line and text of what is shown to a user without tr."""
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        name = name_of(call)
        if name in ("log", "warn") and "report" not in ast.unparse(call.func):
            continue  # a logarithm
        places = (1,) if re.match("QgsProcessing(Parameter|Output)[A-Z]", name) else SHOWN.get(name, ())
        for argument in (call.args[place] for place in places if place < len(call.args)):
            yield from ((call.lineno, text) for text in literals(argument))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_nothing_is_shown_without_tr(path):
    assert not list(escaped(ast.parse(path.read_text(encoding="utf-8"))))


@pytest.mark.parametrize(
    "code",
    [
        'raise InputError(f"{path} is damaged.", tr("Copy it."))',
        'raise InputError(tr("It is damaged."), "Copy it." if again else "")',
        'report.warn("No date" + ending)',
        'feedback.pushInfo("done")',
        'write_page(path, "Areas", *parts)',
        'paragraph("Bars: shares.")',
        'QgsProcessingParameterBoolean("LOAD", "Load it", False)',
    ],
)
def test_a_text_without_tr_is_found(code):
    assert list(escaped(ast.parse(code)))


# Sentences of the QGIS side that no user of QGIS sees.
UNSEEN = {
    *(
        "-m geoenc_qgis worker --idle ",
        "python -m processing_algorithms.environment",
    ),
    "import sys, venv, ensurepip; sys.exit(sys.version_info < ",
    # Ids of results, as their files say them.
    *("query points", "confused places", "change polygons", "dates of change", "class colours", "class map"),
    # As they are declared; the dialog shows them by tr.
    *("GeoEnc classifier (*.geoenc)", "GeoEnc regressor (*.geoenc)"),
    # Words of other programs, looked for in what they say.
    *("nknown option: -P", "No space left", "Temporary failure", "timed out"),
    *(r"No matching distribution found for (\S+)", "Installing collected packages:"),
}


@pytest.mark.parametrize("path", sorted((ROOT / "processing_algorithms").rglob("*.py")), ids=lambda path: path.stem)
def test_the_qgis_side_has_no_sentence_without_tr(path):
    """Its functions return texts: there, every text of several words is looked at."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    spared = {id(child) for node in ast.walk(tree) if isinstance(node, ast.Expr) for child in [node.value]}
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        if name_of(call) in (*TRANSLATED, "compile", "add_parser", "add_argument"):
            spared |= {id(child) for child in ast.walk(call)}
    texts = [node for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in spared]
    sentences = [t.value for t in texts if isinstance(t.value, str) and re.search(r"[a-z]{2,} +[a-z]{2,}", t.value)]
    assert not [text for text in sentences if text not in UNSEEN]
