"""Everything the journal needs of the world, in memory: for tests and for trying things out."""
