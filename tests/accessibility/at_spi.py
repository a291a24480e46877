"""A small client of AT-SPI, the bus that screen readers on Linux listen to.

It sees what Orca sees: nodes with a role, a name, states and actions. Written
against the interfaces org.a11y.atspi.{Accessible,Action,Text,EditableText}.
"""

import time
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple, TypeVar

from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

T = TypeVar("T")
REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
ACCESSIBLE, ACTION, TEXT = (f"org.a11y.atspi.{name}" for name in ("Accessible", "Action", "Text"))
# Places of states in the bit field, from atspi-constants.h.
STATES = {
    "active": 1, "checked": 4, "editable": 7, "enabled": 8, "focusable": 11, "focused": 12, "pressed": 20,
    "selected": 23, "sensitive": 24, "showing": 25, "visible": 30,
}  # fmt: skip


class Node(NamedTuple):
    """One node of the tree, read once."""

    bus_name: str
    path: str
    role: str
    name: str
    description: str
    states: frozenset[str]
    actions: tuple[str, ...]
    depth: int
    text: str = ""

    @property
    def is_control(self) -> bool:
        """Tell whether a person can do something with it: focusable or actionable."""
        return "focusable" in self.states or bool(self.actions)

    def __str__(self) -> str:
        """Give the node as a line of a drawn tree."""
        shown = f" {self.name!r}" if self.name else ""
        return f"{'  ' * self.depth}{self.role}{shown}{' *' if self.is_control else ''}"


WINDOW_CHILD = 2  # how deep a window's children lie: program, window, child


class Desk:
    """The accessible desktop of one session bus.

    ``session`` is the bus's address; ``translate`` turns an address as the
    other side knows it into ours (for a program that runs in a chroot).
    """

    def __init__(self, session: str, translate: Callable[[str], str] = str) -> None:
        with open_dbus_connection(session) as bus:
            where = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            (address,) = _ask(bus, where, "GetAddress")
        self._bus = open_dbus_connection(translate(address))

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()

    def applications(self) -> list[tuple[str, str]]:
        """Return (bus name, path) of every program that speaks; none while the registry starts."""
        try:
            return [tuple(child) for child in self._call(REGISTRY, ACCESSIBLE, "GetChildren")[0]]
        except LookupError:
            return []

    def wait_for_application(self, seconds: float = 30) -> tuple[str, str]:
        """Return the first program with a window; raises TimeoutError."""
        return self.until(self._with_window, seconds, "no program with a window on the accessible bus")

    def _with_window(self) -> tuple[str, str] | None:
        for place in self.applications():
            try:
                if self._call(place, ACCESSIBLE, "GetChildren")[0]:
                    return place
            except LookupError:
                continue  # it has gone meanwhile
        return None

    @staticmethod
    def until(look: Callable[[], T | None], seconds: float, what: str) -> T:
        """Return the first thing ``look`` finds; raises TimeoutError saying ``what``."""
        ends = time.monotonic() + seconds
        while time.monotonic() < ends:
            found = look()
            if found:
                return found
            time.sleep(0.1)
        raise TimeoutError(what)

    def walk(self, place: tuple[str, str], depth: int = 0) -> Iterator[Node]:
        """Yield the node at ``place`` and what lies below it, parents first; nothing below a hidden one."""
        node = self.read(place, depth)
        if node is None:
            return
        yield node
        if depth >= WINDOW_CHILD and "showing" not in node.states:
            return  # a closed drawer or another page: nobody hears what is in it
        try:
            (children,) = self._call(place, ACCESSIBLE, "GetChildren")
        except LookupError:
            return
        for child in children:
            yield from self.walk((child[0], child[1]), depth + 1)

    def find(self, name: str, seconds: float = 15) -> Node:
        """Wait for a showing node whose name begins with ``name``; raises TimeoutError with the tree."""
        seen: list[Node] = []

        def look() -> Node | None:
            seen[:] = [node for place in self.applications() for node in self.walk(place)]
            return next(
                (node for node in seen if node.name.startswith(name) and "showing" in node.states), None
            )

        try:
            return self.until(look, seconds, "")
        except TimeoutError:
            tree = "\n".join(map(str, seen))
            raise TimeoutError(f"nothing called {name!r} appeared; there is\n{tree}") from None

    def read(self, place: tuple[str, str], depth: int = 0) -> Node | None:
        """Read one node, or return None where it has gone meanwhile."""
        try:
            name, description = self._property(place, "Name"), self._property(place, "Description")
            role = self._call(place, ACCESSIBLE, "GetRoleName")[0]
            bits = self._call(place, ACCESSIBLE, "GetState")[0]
            interfaces = self._call(place, ACCESSIBLE, "GetInterfaces")[0]
            actions = self._actions(place) if ACTION in interfaces else ()
            text = self._call(place, TEXT, "GetText", "ii", (0, -1))[0] if TEXT in interfaces else ""
        except LookupError:
            return None
        whole = bits[0] | bits[1] << 32
        states = frozenset(name for name, bit in STATES.items() if whole >> bit & 1)
        return Node(*place, role, name, description, states, actions, depth, text)

    def _property(self, place: tuple[str, str], name: str) -> str:
        # One by one: Qt's bridge does not answer GetAll.
        where = DBusAddress(place[1], place[0], "org.freedesktop.DBus.Properties")
        ((_, value),) = _ask(self._bus, where, "Get", "ss", (ACCESSIBLE, name))
        return str(value)

    def _actions(self, place: tuple[str, str]) -> tuple[str, ...]:
        (actions,) = self._call(place, ACTION, "GetActions")
        return tuple(action[0] for action in actions)

    def press(self, node: Node, action: str = "") -> None:
        """Do a node's action: the named one, else its first."""
        number = node.actions.index(action) if action else 0
        self._call((node.bus_name, node.path), ACTION, "DoAction", "i", (number,))

    def _call(
        self,
        place: tuple[str, str],
        interface: str,
        method: str,
        signature: str = "",
        body: tuple[Any, ...] = (),
    ) -> tuple[Any, ...]:
        return _ask(self._bus, DBusAddress(place[1], place[0], interface), method, signature, body)


def _ask(
    bus: DBusConnection, where: DBusAddress, method: str, signature: str = "", body: tuple[Any, ...] = ()
) -> tuple[Any, ...]:
    call = new_method_call(where, method, signature or None, body)
    reply = bus.send_and_get_reply(call, timeout=10)
    if reply.header.message_type == MessageType.error:
        raise LookupError(f"{where.interface}.{method}: {reply.body}")
    return reply.body


def nameless_controls(nodes: list[Node]) -> list[Node]:
    """Return the showing controls that a screen reader could only call by their role."""
    return [
        node
        for node in nodes
        if node.is_control
        and "showing" in node.states
        and not node.name.strip()
        and not node.description.strip()
    ]
