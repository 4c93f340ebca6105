"""The packages of the portals, from the login to a call, against a server that wants one."""
