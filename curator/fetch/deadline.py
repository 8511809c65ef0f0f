"""The time that a try has left, held against servers that drip: it is set anew before everything that may wait."""

import contextlib
import socket
import time


class Deadline:
    """When the work on a connection must be over. One object a connection, moved on for each of its requests."""

    __slots__ = ("_at", "_socket")

    def __init__(self, seconds: float = 0.0) -> None:
        self._at = time.monotonic() + seconds
        self._socket: socket.socket | None = None

    def restart(self, seconds: float) -> None:
        self._at = time.monotonic() + seconds

    @property
    def left(self) -> float:
        """Seconds left, 0 or less when there are none."""
        return self._at - time.monotonic()

    def remaining(self) -> float:
        """Seconds left, more than 0. Raises TimeoutError when there are none."""
        left = self.left
        if left <= 0:
            raise TimeoutError("the time for this try is over")
        return left

    def watch(self, sock: socket.socket) -> None:
        """The socket that `cut` is to wake."""
        self._socket = sock

    def cut(self) -> None:
        """End the work now, from another thread: whatever waits on the socket wakes up."""
        self._at = 0.0
        if self._socket is not None:
            with contextlib.suppress(OSError):  # already closed, or never connected
                self._socket.shutdown(socket.SHUT_RDWR)
