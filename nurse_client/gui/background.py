"""One way to do work off the main thread.

``Background.run`` hands work to a lane; what it returns, or the error it ends with, arrives on the main thread and is
dropped when the owner is gone. Nothing else in the program starts a thread of its own, except the keyring's port.
"""

import queue
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from enum import Enum
from typing import Any, TypeVar

import shiboken6
from msgspec import Struct
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

T = TypeVar("T")
Progress = tuple[int, int, str]
"""How many are done, of how many (0: not known), and of what (for people)."""

NETWORK_THREADS = 4
FRAME = 50
"""Milliseconds in which a platform paints what has been asked for (most need 5 to 20)."""
PATIENCE = 2.0
"""Seconds that ``close`` waits for the network. The store is waited for to the end: acts are written there."""


class Lane(Enum):
    """Where work is done: the store's, one after the other; the network's, a few at once. The value is how many."""

    STORE = 1
    NETWORK = NETWORK_THREADS


class Job:
    """A piece of work under way. It can be cancelled from any thread; the work looks at ``cancelled`` now and then.

    Work that was cancelled returns what was done so far, and that is delivered. Where it was cancelled before its lane
    got to it, that is nothing: whoever waits for the end always hears of it.
    """

    def __init__(self, announce: Callable[["Job"], None]) -> None:
        self.token = threading.Event()
        self._announce = announce
        self._lock = threading.Lock()
        self._progress: Progress | None = None

    def cancel(self) -> None:
        """Asks the work to stop."""
        self.token.set()

    @property
    def cancelled(self) -> bool:
        """Whether the work was asked to stop."""
        return self.token.is_set()

    def report(self, done: int, total: int = 0, text: str = "") -> None:
        """Says from within the work how far it is. Reports faster than the main thread reads them are merged."""
        with self._lock:
            waiting = self._progress is not None
            self._progress = (done, total, text)
        if not waiting:
            self._announce(self)

    def take_progress(self) -> Progress | None:
        """The latest report that has not been taken yet."""
        with self._lock:
            progress, self._progress = self._progress, None
        return progress


class _Order(Struct, frozen=True):
    """What was asked for. It stays on the main thread until delivery, so that no widget dies on another thread."""

    owner: QObject
    work: Callable[[Job], Any]
    done: Callable[[Any], None]
    failed: Callable[[Exception], None] | None
    progress: Callable[[int, int, str], None] | None
    lane: Lane


_Task = tuple[Job, Callable[[Job], Any]]


class Background(QObject):
    """The lanes, and the one queued signal on which results come home. Made and used on the main thread."""

    _progressed = Signal(object)
    _finished = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._orders: dict[Job, _Order] = {}
        self._queues: dict[Lane, queue.SimpleQueue[_Task | None]] = {lane: queue.SimpleQueue() for lane in Lane}
        self._threads: dict[Lane, list[threading.Thread]] = {lane: [] for lane in Lane}
        self._held: list[tuple[Lane, _Task]] | None = None
        self._closed = False
        self._arrived: deque[tuple[Job, Any, Exception | None]] = deque()
        # Qt sends every queued call before a key or a frame has its turn; timers let those in between two results.
        self._turn = QTimer(self, interval=0, singleShot=True)
        self._turn.timeout.connect(self._deliver_next)
        self._progressed.connect(self._deliver_progress, Qt.ConnectionType.QueuedConnection)
        self._finished.connect(self._arrive, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        owner: QObject,
        work: Callable[[Job], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        progress: Callable[[int, int, str], None] | None = None,
        *,
        lane: Lane = Lane.STORE,
    ) -> Job:
        """Does ``work`` on a lane and calls ``done`` with its result, or ``failed`` with its error, on the main thread.

        Nothing is called once ``owner`` has been destroyed. An error without ``failed`` goes to ``sys.excepthook``,
        which is where the program shows what it did not expect. After ``close`` nothing is begun any more.
        """
        job = Job(self._announce)
        if self._closed:
            job.cancel()
            return job
        self._orders[job] = _Order(owner, work, done, failed, progress, lane)
        if self._held is None:
            self._begin(lane, (job, work))
        else:
            self._held.append((lane, (job, work)))
        return job

    def after_frame(self, owner: QObject, call: Callable[[], None]) -> None:
        """Calls on the main thread after the next frame, for the part of a long piece of work that can wait for it."""
        if self._closed:
            return
        job = Job(self._announce)
        self._orders[job] = _Order(owner, lambda _: None, lambda _: call(), None, None, Lane.STORE)
        QTimer.singleShot(FRAME, self, lambda: self._arrive(job, None, None))

    def ahead(self, work: Callable[[], T]) -> Callable[[], T]:
        """Begins work on the network lane and gives the call that waits for it. For work that runs there itself."""
        if self._closed:
            return work  # nobody begins it any more: who waits for it does it
        begun: Future[T] = Future()

        def settle(_: Job) -> None:
            try:
                begun.set_result(work())
            except Exception as error:  # noqa: BLE001 - whatever it is, it is raised where it is waited for
                begun.set_exception(error)

        self._begin(Lane.NETWORK, (Job(self._announce), settle))
        return begun.result

    @contextmanager
    def held(self) -> Iterator[None]:
        """What is asked for meanwhile begins after the next frame, so that it does not keep the screen waiting."""
        if self._held is None:
            self._held = []
        try:
            yield
        finally:
            QTimer.singleShot(FRAME, self, self._release)

    def close(self) -> None:
        """Does what is left for the store to the end; cancels the network's and waits for it at most ``PATIENCE``."""
        self._release()
        self._closed = True
        for job, order in self._orders.items():
            if order.lane is Lane.NETWORK:
                job.cancel()
        self._orders.clear()
        self._arrived.clear()
        self._turn.stop()
        for lane, threads in self._threads.items():
            for _ in threads:
                self._queues[lane].put(None)
        for thread in self._threads[Lane.STORE]:
            thread.join()
        deadline = time.monotonic() + PATIENCE
        for thread in self._threads[Lane.NETWORK]:
            thread.join(max(0.0, deadline - time.monotonic()))

    def _release(self) -> None:
        held, self._held = self._held or [], None
        for lane, task in held:
            self._begin(lane, task)

    def _begin(self, lane: Lane, task: _Task) -> None:
        self._queues[lane].put(task)
        if len(self._threads[lane]) < lane.value:
            self._start_thread(lane)

    def _start_thread(self, lane: Lane) -> None:
        # A daemon, because a connection that hangs must not keep the closed program alive.
        name = f"{lane.name.lower()}-{len(self._threads[lane]) + 1}"
        thread = threading.Thread(target=self._work_through, args=(self._queues[lane],), name=name, daemon=True)
        self._threads[lane].append(thread)
        thread.start()

    def _work_through(self, tasks: "queue.SimpleQueue[_Task | None]") -> None:
        while (task := tasks.get()) is not None:
            job, work = task
            dropped = self._closed and job.cancelled
            result, error = (None, None) if dropped else _attempt(job, work)
            del task, work  # the order on the main thread must hold the last reference
            if not self._closed:
                self._finished.emit(job, result, error)

    def _announce(self, job: Job) -> None:
        if not self._closed:
            self._progressed.emit(job)

    @Slot(object)
    def _deliver_progress(self, job: Job) -> None:
        order, progress = self._orders.get(job), job.take_progress()
        if order and order.progress and progress and shiboken6.isValid(order.owner):
            order.progress(*progress)

    @Slot(object, object, object)
    def _arrive(self, job: Job, result: Any, error: Exception | None) -> None:
        if not self._closed:
            self._arrived.append((job, result, error))
            self._turn.start()

    def _deliver_next(self) -> None:
        try:
            self._deliver(*self._arrived.popleft())
        finally:
            if self._arrived:
                self._turn.start()

    def _deliver(self, job: Job, result: Any, error: Exception | None) -> None:
        order = self._orders.pop(job, None)
        if order is None or not shiboken6.isValid(order.owner):
            return
        if error is None:
            order.done(result)
        elif order.failed is not None:
            order.failed(error)
        else:
            sys.excepthook(type(error), error, error.__traceback__)


def _attempt(job: Job, work: Callable[[Job], Any]) -> tuple[Any, Exception | None]:
    try:
        return work(job), None
    except Exception as error:  # noqa: BLE001 - whatever it is, it is delivered to the main thread
        return None, error
