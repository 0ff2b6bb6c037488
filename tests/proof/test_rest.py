"""Waiting ends when there is nothing to wait for, and says what it waited for if there is."""

import pytest

from kiosk.proof import rest


def test_a_wait_ends_when_its_condition_holds(qapp):
    left = ["one", "two", "three"]
    rest.wait(lambda: left.pop() if left else "")
    assert left == []


def test_a_wait_that_never_ends_says_what_it_waited_for(qapp, monkeypatch):
    monkeypatch.setattr(rest, "LIMIT", 0.0)
    with pytest.raises(rest.RestlessError, match="a miracle"):
        rest.wait(lambda: "a miracle")


def test_an_error_while_waiting_is_not_lost(qapp):
    asked: list[str] = []

    def fail() -> str:
        asked.append("again")
        if len(asked) > 1:
            raise ValueError("in the loop")
        return "more"

    with pytest.raises(ValueError, match="in the loop"):
        rest.wait(fail)
