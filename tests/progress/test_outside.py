"""Judges that nobody of this program wrote look at what it hands out: ``dev.py test --outside``."""

import csv
import datetime as dt
import io
import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from base64 import b64encode
from pathlib import Path

import pytest

from advocacy_trainer.progress.events import Event, new_id
from advocacy_trainer.progress.export import to_csv
from advocacy_trainer.progress.reminder import to_ics
from advocacy_trainer.progress.xapi import statements, to_lines

WHO = "6f0f3c4e-0d2a-4a5e-9c0e-0d9b8f7a6c5d"
TITLES = {"core-01": {"da": "Det er dit valg", "en": "It's your choice"}}


def event(kind: str, lesson: str) -> Event:
    return Event(new_id(), kind, "2026-11-22T09:15:00.000Z", 60, "0.1.0", lesson)


EVENTS = [event(kind, f"core-{n:02d}") for n in range(1, 40) for kind in ("lesson-opened", "lesson-done")]
EVENTS += [event("lesson-done", "=cmd|' /C calc'!A0"), event("lesson-done", "æøå 漢 %/?#")]


@pytest.mark.outside
def test_xapi_statements_pass_ralphs_strict_model() -> None:
    models = pytest.importorskip("ralph.models.xapi.base.statements", reason="ralph-malph is not installed")
    made = statements(EVENTS, WHO, TITLES)
    assert len(made) == 80
    for statement in made:
        models.BaseXapiStatement.model_validate(statement)
    spoilt = {**made[0], "verb": {"id": "done"}}
    with pytest.raises(ValueError, match="verb"):
        models.BaseXapiStatement.model_validate(spoilt)


# Ralph's file back end refuses a second write unless told to append.
SERVER = """
import sys
from ralph.backends.data.base import BaseOperationType
from ralph.backends.lrs.fs import FSLRSBackend
FSLRSBackend.default_operation_type = BaseOperationType.APPEND
import uvicorn
from ralph.api import app
uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[1]), log_level="warning")
"""


@pytest.mark.outside
@pytest.mark.loopback
def test_a_learning_record_store_takes_the_statements(tmp_path: Path) -> None:
    pytest.importorskip("ralph", reason="ralph-malph is not installed")
    pytest.importorskip("uvicorn", reason="ralph-malph[lrs] is not installed")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    home = tmp_path / "ralph"
    (home / "store").mkdir(parents=True)
    env = {
        **os.environ,
        "RALPH_APP_DIR": str(home),
        "RALPH_RUNSERVER_BACKEND": "fs",
        "RALPH_BACKENDS__LRS__FS__DEFAULT_DIRECTORY_PATH": str(home / "store"),
    }
    ralph = Path(sys.executable).parent / "ralph"
    asked = ["auth", "-u", "tester", "-p", "secret", "-s", "all", "-N", "tester", "-w"]
    asked += ["-M", "mailto:tester@example.org"]
    subprocess.run([ralph, *asked], env=env, check=True, capture_output=True, timeout=120)
    server = subprocess.Popen([sys.executable, "-c", SERVER, str(port)], env=env, cwd=tmp_path)
    try:
        made = [json.loads(line) for line in to_lines(statements(EVENTS, WHO, TITLES)).splitlines()]
        for part in (made[:40], made[40:]):
            assert _send(port, part) == [statement["id"] for statement in part]
        stored = "".join(
            path.read_text(encoding="utf-8") for path in (home / "store").rglob("*") if path.is_file()
        )
        assert all(statement["id"] in stored for statement in made)
    finally:
        server.terminate()
        server.wait(timeout=20)


def _send(port: int, part: list[dict[str, object]]) -> object:
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}/xAPI/statements/",
        data=json.dumps(part).encode(),
        headers={
            "Authorization": f"Basic {b64encode(b'tester:secret').decode()}",
            "Content-Type": "application/json",
            "X-Experience-API-Version": "1.0.3",
        },
    )
    for _ in range(120):
        try:
            with urllib.request.urlopen(request, timeout=20) as answer:
                return json.loads(answer.read())
        except ConnectionRefusedError:
            time.sleep(0.5)
        except urllib.error.URLError as error:
            if not isinstance(error.reason, ConnectionRefusedError):
                raise
            time.sleep(0.5)
    raise AssertionError("the server did not start")


@pytest.mark.outside
def test_the_reminder_is_read_by_another_calendar_library() -> None:
    ics = pytest.importorskip("ics", reason="ics is not installed")
    start = dt.datetime(2026, 11, 26, 9, 0)  # noqa: DTZ001 - the zone is given beside it
    raw = to_ics("Fokustid", start, 20, "Europe/Copenhagen").decode()
    calendar = ics.Calendar(raw)
    (found,) = calendar.events
    assert found.name == "Fokustid"
    assert found.begin.datetime == dt.datetime(2026, 11, 26, 8, 0, tzinfo=dt.UTC)
    assert found.duration == dt.timedelta(minutes=20)
    assert found.description is None
    assert "TZID:Europe/Copenhagen" in raw


@pytest.mark.outside
def test_a_spreadsheet_reads_the_table_as_text(tmp_path: Path) -> None:
    office = shutil.which("soffice") or shutil.which("libreoffice")
    rows = list(csv.reader(io.StringIO(to_csv(EVENTS))))
    assert all(len(row) == 3 for row in rows)
    if office is None:
        pytest.skip("LibreOffice is not installed; read back by csv alone")
    (tmp_path / "t.csv").write_text(to_csv(EVENTS), encoding="utf-8", newline="")
    words = [
        office,
        "--headless",
        "--convert-to",
        "csv:Text - txt - csv (StarCalc):44,34,76",
        "--outdir",
        "out",
    ]
    subprocess.run([*words, "t.csv"], cwd=tmp_path, check=True, capture_output=True, timeout=120)
    with (tmp_path / "out" / "t.csv").open(encoding="utf-8", newline="") as stream:
        assert [row[1] for row in csv.reader(stream)] == [row[1] for row in rows]
