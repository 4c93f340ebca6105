"""Limits that a server sets, kept before anything is sent. Imported only where a package describes limits.

From the bottom:

- described: limits as constants of generated code
- meters, lines: how much of a limit is left, and who is next; pure, the time is handed in
- headers: what answers tell of a budget
- passes, local: waiting in threads and event loops, with what this process knows
- scripts, link, clerk, shared: the same through Redis, for several processes and machines
- gate: the limits of one client, and its budget for people to see
"""
