"""Waiting for what a call of the kitchen sink's package started, over loopback: done, failed, gone, late, cancelled."""

from __future__ import annotations

import asyncio
import pickle
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

from servers.http1 import Reply, Request, json_reply
from servers.loopback import LoopbackServer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

COMMON: dict[str, Any] = {"token": "tok", "max_retries": 1}
WAYS = ["sync", "async"]


class Works:
    """A server with jobs; each answer takes the next of the prepared states."""

    def __init__(self, *states: Any) -> None:
        self.states = list(states)
        self.requests: list[Request] = []

    def answer(self, request: Request) -> Reply:
        self.requests.append(request)
        if request.method == "POST":
            started = {"key": {"number": 7}, "deep": True, "id": 7, "state": "new"}
            several = [started, {"id": "b", "state": "new"}]
            return json_reply(200, {"result": several if "many" in request.path else started})
        state = self.states.pop(0) if len(self.states) > 1 else self.states[0]
        if isinstance(state, Reply):
            return state
        return json_reply(200, {"result": state})

    @property
    def polls(self) -> list[str]:
        return [request.target for request in self.requests if request.method == "GET"]


@contextmanager
def serving(works: Works) -> Iterator[str]:
    with LoopbackServer(works.answer) as server:
        yield f"{server.host}:{server.port}"


def waited(sink: ModuleType, works: Works, way: str, start: str, wait: str, **options: Any) -> Any:
    """Start something and wait for it."""

    async def run(host: str) -> Any:
        async with sink.AsyncSink(host=host, **COMMON) as client:
            job = await getattr(client.jobs, start)()
            return await getattr(client.jobs, wait)(job, **options)

    with serving(works) as host:
        if way == "async":
            return asyncio.run(run(host))
        with sink.Sink(host=host, **COMMON) as client:
            return getattr(client.jobs, wait)(getattr(client.jobs, start)(), **options)


@pytest.mark.parametrize("way", WAYS)
def test_one_job_is_asked_for_by_its_members(sink: ModuleType, way: str) -> None:
    works = Works(
        {"id": 7, "state": "new"},
        {"id": 7, "state": "DONE", "level": 1},
        {"id": 7, "state": "done", "level": 3},
    )
    job = waited(sink, works, way, "start", "wait_for_one", extra_query={"mine": 1})
    assert job == sink.types.Job(id=7, state="done", level=sink.types.Level.HIGH)
    assert works.polls == ["/v1/j/7?deep=true&mine=1"] * 3


@pytest.mark.parametrize("way", WAYS)
def test_several_jobs_are_told_apart(sink: ModuleType, way: str) -> None:
    """A number may come as text; others that the server knows do not matter."""
    other = {"id": 9, "state": "failed", "problem": {"text": "not ours"}}
    works = Works(
        [{"id": "7", "state": "done", "problem": {"text": ""}}, other, {"id": "b", "state": "new"}],
        [other, {"id": "b", "state": "new", "problem": None}],
        [{"id": "b", "state": "done"}],
    )
    jobs = waited(sink, works, way, "start_many", "wait")
    assert [(job.id, job.state) for job in jobs] == [("7", "done"), ("b", "done")]
    assert works.polls == ["/v1/j"] * 3


@pytest.mark.parametrize("way", WAYS)
def test_what_the_server_forgets_is_done_where_that_is_said(sink: ModuleType, way: str) -> None:
    works = Works([{"id": 7, "state": "half"}, {"id": "b", "state": "half"}], [])
    jobs = waited(sink, works, way, "start_many", "wait")
    assert [job.state for job in jobs] == ["half", "half"]


@pytest.mark.parametrize("way", WAYS)
def test_a_failed_job_raises_what_is_known(sink: ModuleType, way: str) -> None:
    works = Works([{"id": 7, "state": "new"}, {"id": "b", "state": "x", "problem": {"text": "no"}}])
    with pytest.raises(sink.errors.JobFailed) as caught:
        waited(sink, works, way, "start_many", "wait")
    assert str(caught.value) == "jobs.wait: The job failed: problem.text is no"
    assert caught.value.job.id == "b"
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), again.job) == (str(caught.value), caught.value.job)
    works = Works({"id": 7, "state": "FAILED"})
    with pytest.raises(sink.errors.JobFailed, match="state is FAILED"):
        waited(sink, works, way, "start", "wait_for_one")


@pytest.mark.parametrize("way", WAYS)
def test_waiting_ends(sink: ModuleType, way: str) -> None:
    """Between two questions, and in the middle of one; what is not done can be waited for again."""
    works = Works([{"id": 7, "state": "done"}, {"id": "b", "state": "half"}])
    with pytest.raises(sink.errors.WaitTimeout) as caught:
        waited(sink, works, way, "start_many", "wait", most=0.2, every=0.05)
    assert str(caught.value) == "jobs.wait: Not done after 0.2 seconds"
    assert [job.state for job in caught.value.jobs] == ["half"]
    assert isinstance(caught.value, sink.errors.SinkError)
    assert 2 <= len(works.polls) <= 5
    busy = Reply(503, (("Retry-After", "1"), ("Content-Type", "application/json")), b"{}")
    started = time.monotonic()
    with pytest.raises((sink.errors.WaitTimeout, sink.errors.ServerError)):
        waited(sink, Works(busy), way, "start", "wait_for_one", most=0.2)
    assert time.monotonic() - started < 5


def test_a_question_that_is_not_answered_ends_with_the_waiting(sink: ModuleType) -> None:
    works = Works({"id": 7, "state": "new"})

    def slow(request: Request) -> Reply:
        if request.method == "GET":
            time.sleep(0.3)
        return works.answer(request)

    with (
        LoopbackServer(slow) as server,
        sink.Sink(host=f"{server.host}:{server.port}", **COMMON) as client,
    ):
        job = client.jobs.start()
        with pytest.raises(sink.errors.WaitTimeout):
            client.jobs.wait_for_one(job, most=0.1)
        # A shorter deadline of the user's own is a failure of the question.
        with pytest.raises(sink.errors.RequestTimeout):
            client.jobs.wait_for_one(job, most=9, deadline=0.05)


def test_what_is_done_already_is_not_asked_for(sink: ModuleType) -> None:
    works = Works([])
    done = sink.types.Job(id=1, state="done")
    with serving(works) as host, sink.Sink(host=host, **COMMON) as client:
        assert client.jobs.wait(done) == [done]
        assert client.jobs.wait((done, done)) == [done, done]
        assert client.jobs.wait([]) == []
        for wrong in ({"every": 0}, {"most": float("nan")}):
            with pytest.raises(ValueError, match="must be above zero"):
                client.jobs.wait(done, **wrong)
    assert works.requests == []


def test_waiting_can_be_cancelled(sink: ModuleType) -> None:
    works = Works([{"id": 7, "state": "new"}])

    async def run(host: str) -> None:
        async with sink.AsyncSink(host=host, **COMMON) as client:
            waiting = asyncio.create_task(
                client.jobs.wait(await client.jobs.more.start(), every=60, most=600)
            )
            for _ in range(200):
                await asyncio.sleep(0.01)
                if works.polls:
                    break
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting

    with serving(works) as host:
        asyncio.run(run(host))
    assert len(works.polls) == 1
