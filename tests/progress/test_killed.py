"""Kill a writer without warning, again and again: what it was told is kept is kept."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from advocacy_trainer.progress.log import Log

KILLS = int(os.environ.get("LOG_KILLS", "60"))  # LOG_KILLS=500 for the long run

# One process forks the writers, so that each round costs milliseconds, not an interpreter's start.
KILLER = """
import os, random, signal, sys, time
from pathlib import Path
from advocacy_trainer.progress import store, table  # what a writer needs, imported once
from advocacy_trainer.progress.log import Log

folder, kills, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
chance = random.Random(seed)
told = os.open(folder / "told.txt", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
for _ in range(kills):
    wait, early = chance.random() * 0.03, chance.random() < 0.3
    before = os.fstat(told).st_size
    writer = os.fork()
    if writer == 0:
        log = Log.open(folder)
        while True:
            event = log.append("step-done", lesson="core-01", step="æ" * chance.randrange(1, 200))
            os.write(told, (event.id + "\\n").encode())
            if chance.random() < 0.3:
                log.compact()
    # A busy machine may not get to the first append in time: most rounds wait for it.
    deadline = time.monotonic() + 5
    while not early and os.fstat(told).st_size == before and time.monotonic() < deadline:
        time.sleep(0.0005)
    time.sleep(wait)
    os.kill(writer, signal.SIGKILL)
    os.waitpid(writer, 0)
    with Log.open(folder) as log:
        have = {event.id for event in log.events()}
        for notice in log.notices:
            print("notice:", notice.sentence)
    missing = set((folder / "told.txt").read_text().split()) - have
    if missing:
        print("lost:", missing)
        sys.exit(1)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_nothing_acknowledged_is_lost_by_kill_9(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", KILLER, str(tmp_path), str(KILLS), "20261122"],
        capture_output=True,
        text=True,
        timeout=280,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert all("half written" in line for line in done.stdout.splitlines()), done.stdout
    told = (tmp_path / "told.txt").read_text().split()
    kept = [event.id for event in Log.open(tmp_path).events()]
    assert len(told) > KILLS / 4
    assert set(told) <= set(kept)
    assert len(kept) == len(set(kept))
    leftovers = [path.name for path in (tmp_path / "log").iterdir() if path.name.endswith(".new")]
    assert len(leftovers) <= KILLS
