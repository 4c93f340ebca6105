"""The generated Hosted Solution client over real HTTP on the loopback interface, sync and async.

What a test says of one form of the client holds for the other, so most tests run over both: see `driver`.
"""
