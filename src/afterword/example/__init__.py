"""The product's own example: an invented interview that goes through the same code as a real one."""
