"""Word lists that capture reads by: data, not rules."""
