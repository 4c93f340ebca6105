"""Real HTTP servers on the loopback interface that the clients under test talk to.

A server here is a double of the vendor's server, never of the client: nothing in this folder imports
the generator's runtime or a generated package, so a shared mistake cannot hide.
"""
