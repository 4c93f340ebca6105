"""What runs inside Redis, and what goes in and comes out.

Each script is atomic and takes the time from the server, so that the clocks of the callers do not matter. A limit has four
keys: the requests that it counts with the moment at which each stops counting, the callers who wait for it in the order
they came, the moment up to which each of those is believed to be there, and a hash with the pause and the fixed window.
All keys of a product share a hash tag, so that they live on one node of a cluster.

A caller who was held up by a limit stands in its queue until he goes, and has a place kept there; of each process and set
of limits only the first caller asks, so few places are kept. Times in milliseconds.
"""

from __future__ import annotations

from hashlib import sha1
from typing import TYPE_CHECKING, Final, NamedTuple

from .meters import SETTLING, margin

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .described import Limit
    from .headers import Notice
    from .passes import Key

__all__ = ["ACQUIRE", "END", "LEARN", "LEAVE", "RENEW", "Counted", "Script", "Verdict"]

# Seconds that a caller who asked is believed to be there.
_PRESENT: Final = 4.0


class Script:
    """A Lua script and the name that Redis gives it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.sha = sha1(text.encode(), usedforsecurity=False).hexdigest()


class Counted(NamedTuple):
    """A limit as the scripts take it."""

    limit: Limit
    keys: tuple[str, str, str, str]
    arguments: tuple[int | str, ...]
    """The maximum, the kind, how long a request goes on to count, and the period."""


class Verdict(NamedTuple):
    """The answer to a caller: he may go, or may ask again; `wait` in seconds, None when nobody knows."""

    granted: bool
    wait: float | None
    blocking: int
    left: list[int]


def counted(limit: Limit, key: Key, tag: str) -> Counted:
    """What stands for a limit and one of its keys in Redis; `tag` is common to the product."""
    base = f"{{{tag}}}:" + "|".join(str(part) for part in key)
    if limit.period is None:
        kind, held = "flight", SETTLING
    else:
        kind, held = limit.window, limit.period + margin(limit.period)
    period = 0 if limit.period is None else _ms(limit.period)
    return Counted(
        limit,
        (f"{base}:counted", f"{base}:queue", f"{base}:present", f"{base}:state"),
        (limit.maximum, kind, _ms(held), period),
    )


def acquire_arguments(
    all_counted: Sequence[Counted], who: str, waited: float, lease: float, *, join: bool
) -> tuple[list[str], list[int | str]]:
    """Keys and arguments of ACQUIRE; `waited` and `lease` in seconds."""
    keys = [key for one in all_counted for key in one.keys]
    arguments: list[int | str] = [
        who,
        _ms(waited),
        _ms(lease),
        int(join),
        _ms(_PRESENT),
    ]
    return keys, arguments + [value for one in all_counted for value in one.arguments]


def verdict(reply: Sequence[int]) -> Verdict:
    """What the reply of ACQUIRE means."""
    granted, wait, blocking, *left = reply
    return Verdict(bool(granted), None if wait < 0 else wait / 1000, blocking, left)


def pass_arguments(
    all_counted: Sequence[Counted], *first: int | str
) -> tuple[list[str], list[int | str]]:
    """Keys and arguments of the other scripts about a request."""
    keys = [key for one in all_counted for key in one.keys]
    return keys, [*first, *(value for one in all_counted for value in one.arguments)]


def end_arguments(
    all_counted: Sequence[Counted], who: str, lease: float, *, sent: bool
) -> tuple[list[str], list[int | str]]:
    """Keys and arguments of END: a request has its answer, or was never sent."""
    return pass_arguments(all_counted, who, int(sent), _ms(lease))


def renew_arguments(
    all_counted: Sequence[Counted], who: str, lease: float
) -> tuple[list[str], list[int | str]]:
    """Keys and arguments of RENEW: a request is still on its way."""
    return pass_arguments(all_counted, who, _ms(lease))


def leave_arguments(all_counted: Sequence[Counted], who: str) -> tuple[list[str], list[int | str]]:
    """Keys and arguments of LEAVE: a caller waits no more, and whatever was granted to him is given back."""
    return [key for one in all_counted for key in one.keys], [who]


def learn_arguments(one: Counted, notice: Notice, mark: str) -> tuple[list[str], list[int | str]]:
    """Keys and arguments of LEARN; `mark` tells what is noted for requests of others from everything else."""
    remaining = -1 if notice.remaining is None else notice.remaining
    reset = -1 if notice.reset is None else _ms(min(notice.reset, 1e9))
    wait = -1 if notice.wait is None else _ms(min(notice.wait, 86_400.0))
    return list(one.keys), [mark, remaining, reset, wait, *one.arguments]


def _ms(seconds: float) -> int:
    return round(seconds * 1000)


_NOW = """
local clock = redis.call('TIME')
local now = clock[1] * 1000 + clock[2] / 1000
"""

ACQUIRE: Final = Script(_NOW + """
local who, arrived, lease, join, present =
    ARGV[1], now - ARGV[2], tonumber(ARGV[3]), ARGV[4] == '1', tonumber(ARGV[5])
local wait, blocking, unknown = -1, -1, false
local held_up, reply = {}, {0, 0, 0}
for i = 1, #KEYS / 4 do
    local counted, queue, there, state = KEYS[4 * i - 3], KEYS[4 * i - 2], KEYS[4 * i - 1], KEYS[4 * i]
    local max, kind, held = tonumber(ARGV[4 * i + 2]), ARGV[4 * i + 3], tonumber(ARGV[4 * i + 4])
    redis.call('ZREMRANGEBYSCORE', counted, '-inf', now)
    for _, gone in ipairs(redis.call('ZRANGEBYSCORE', there, '-inf', now, 'LIMIT', 0, 1000)) do
        redis.call('ZREM', queue, gone)
        redis.call('ZREM', there, gone)
    end
    local marks = redis.call('HMGET', state, 'paused', 'closes', 'ends', 'ended')
    local paused, closes, ends, ended =
        tonumber(marks[1] or 0), tonumber(marks[2] or 0), tonumber(marks[3] or 0), tonumber(marks[4] or 0)
    local used = redis.call('ZCARD', counted)
    if kind == 'fixed' then
        if (ends > 0 and now >= ends) or used + ended == 0 then
            redis.call('HDEL', state, 'closes', 'ends', 'ended')
            closes, ends, ended = 0, 0, 0
        end
        used = used + ended
    end
    local free = max - used
    local rank = redis.call('ZRANK', queue, who)
    if not rank then
        rank = redis.call('ZCOUNT', queue, '-inf', arrived)
    end
    local due = 0
    if paused > now then
        due = paused
    elseif closes > 0 and now >= closes then
        due = ends > 0 and ends or -1
    elseif free <= rank then
        due = -1
        if kind == 'fixed' then
            due = ends > 0 and ends or -1
        else
            local entry = redis.call('ZRANGE', counted, rank - free, rank - free, 'WITHSCORES')
            -- What is still on its way stops counting at a time that only the end of its lease bounds.
            if entry[2] and tonumber(entry[2]) <= now + held then
                due = tonumber(entry[2])
            end
        end
    end
    if due ~= 0 then
        held_up[#held_up + 1] = i
        if due == -1 then
            if not unknown then blocking = i end
            unknown = true
        else
            if due - now > wait then
                wait = due - now
                if not unknown then blocking = i end
            end
        end
    end
    reply[#reply + 1] = free
end
if #held_up == 0 then
    for i = 1, #KEYS / 4 do
        local counted, queue, there, state = KEYS[4 * i - 3], KEYS[4 * i - 2], KEYS[4 * i - 1], KEYS[4 * i]
        local kind, held, period = ARGV[4 * i + 3], tonumber(ARGV[4 * i + 4]), tonumber(ARGV[4 * i + 5])
        redis.call('ZADD', counted, now + lease + held, who)
        redis.call('PEXPIRE', counted, lease + held + 1000)
        redis.call('ZREM', queue, who)
        redis.call('ZREM', there, who)
        if kind == 'fixed' and redis.call('HSETNX', state, 'closes', now + period) == 1 then
            redis.call('PEXPIRE', state, lease + held + period + 1000)
        end
    end
    reply[1] = 1
    return reply
end
if join then
    for _, i in ipairs(held_up) do
        redis.call('ZADD', KEYS[4 * i - 2], 'NX', arrived, who)
        redis.call('PEXPIRE', KEYS[4 * i - 2], 4 * present)
        redis.call('PEXPIRE', KEYS[4 * i - 1], 4 * present)
    end
    for i = 1, #KEYS / 4 do
        if redis.call('ZSCORE', KEYS[4 * i - 2], who) then
            redis.call('ZADD', KEYS[4 * i - 1], now + present, who)
            redis.call('PEXPIRE', KEYS[4 * i - 1], 4 * present)
        end
    end
end
reply[2] = unknown and -1 or math.ceil(wait)
reply[3] = blocking - 1
return reply
""")

END: Final = Script(_NOW + """
local who, sent, lease = ARGV[1], ARGV[2] == '1', tonumber(ARGV[3])
for i = 1, #KEYS / 4 do
    local counted, state = KEYS[4 * i - 3], KEYS[4 * i]
    local kind, held, period = ARGV[4 * i + 1], tonumber(ARGV[4 * i + 2]), tonumber(ARGV[4 * i + 3])
    if not sent then
        redis.call('ZREM', counted, who)
    elseif kind == 'fixed' then
        redis.call('ZREM', counted, who)
        local marks = redis.call('HMGET', state, 'closes', 'ends')
        local closes, ends = tonumber(marks[1] or 0), tonumber(marks[2] or 0)
        if ends == 0 or now >= ends then
            if ends > 0 then redis.call('HDEL', state, 'ended') end
            if closes == 0 or ends > 0 or closes > now + period then closes = now + period end
            redis.call('HSET', state, 'closes', closes, 'ends', now + held)
            redis.call('PEXPIRE', state, held + lease + 1000)
        end
        redis.call('HINCRBY', state, 'ended', 1)
    else
        redis.call('ZADD', counted, now + held, who)
        redis.call('PEXPIRE', counted, lease + held + 1000)
    end
end
""")

RENEW: Final = Script(_NOW + """
local who, lease = ARGV[1], tonumber(ARGV[2])
for i = 1, #KEYS / 4 do
    local held = tonumber(ARGV[4 * i + 1])
    redis.call('ZADD', KEYS[4 * i - 3], 'XX', now + lease + held, who)
    redis.call('PEXPIRE', KEYS[4 * i - 3], lease + held + 1000)
end
""")

LEAVE: Final = Script("""
for i = 1, #KEYS / 4 do
    redis.call('ZREM', KEYS[4 * i - 3], ARGV[1])
    redis.call('ZREM', KEYS[4 * i - 2], ARGV[1])
    redis.call('ZREM', KEYS[4 * i - 1], ARGV[1])
end
""")

LEARN: Final = Script(_NOW + """
local counted, state = KEYS[1], KEYS[4]
local mark, remaining, reset, wait = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local max, kind, held, period = tonumber(ARGV[5]), ARGV[6], tonumber(ARGV[7]), tonumber(ARGV[8])
if wait >= 0 and now + wait > tonumber(redis.call('HGET', state, 'paused') or 0) then
    redis.call('HSET', state, 'paused', now + wait)
end
if remaining >= 0 and kind ~= 'flight' then
    redis.call('ZREMRANGEBYSCORE', counted, '-inf', now)
    local missing = max - redis.call('ZCARD', counted) - remaining
    if kind == 'fixed' then
        local ends = tonumber(redis.call('HGET', state, 'ends') or 0)
        if ends > 0 and now >= ends then
            redis.call('HDEL', state, 'closes', 'ends', 'ended')
            ends = 0
        end
        missing = missing - tonumber(redis.call('HGET', state, 'ended') or 0)
        if missing > 0 then redis.call('HINCRBY', state, 'ended', missing) end
        if reset >= 0 then
            local closes = now + math.min(reset, period)
            redis.call('HSET', state, 'closes', closes, 'ends', closes + held - period)
        elseif missing > 0 and ends == 0 then
            redis.call('HSET', state, 'closes', now + period, 'ends', now + held)
        end
    elseif missing > 0 then
        local until_when = now + (reset >= 0 and math.min(reset, period) or held)
        for n = 1, missing do
            redis.call('ZADD', counted, until_when, mark .. n)
        end
        redis.call('PEXPIRE', counted, 2 * held + 60000)
    end
end
redis.call('PEXPIRE', state, 86400000 + held)
""")
