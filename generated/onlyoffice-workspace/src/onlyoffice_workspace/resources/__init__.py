"""The resources of the client, one module each; a module loads when its resource is first used."""
