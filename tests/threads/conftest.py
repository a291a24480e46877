"""Several threads that begin at one moment and take short turns."""

import sys
import threading
from collections.abc import Callable, Iterator

import pytest

AtOnce = Callable[[int, Callable[[int], object]], list[object]]


@pytest.fixture(autouse=True)
def _turns_are_short() -> Iterator[None]:
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


@pytest.fixture
def at_once() -> AtOnce:
    """What lets so many threads begin together; it returns what each returned, or raises what one raised."""

    def begin(threads: int, work: Callable[[int], object]) -> list[object]:
        gate = threading.Barrier(threads)
        found: list[object] = [None] * threads
        raised: list[BaseException] = []

        def run(number: int) -> None:
            try:
                gate.wait()
                found[number] = work(number)
            except BaseException as error:  # noqa: BLE001 - raised again below
                raised.append(error)

        running = [threading.Thread(target=run, args=(number,)) for number in range(threads)]
        for thread in running:
            thread.start()
        for thread in running:
            thread.join()
        if raised:
            raise raised[0]
        return found

    return begin
