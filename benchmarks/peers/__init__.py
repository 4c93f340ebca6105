"""Others to compare with: each in an environment of its own under build/bench/, with what its requirements file pins."""
