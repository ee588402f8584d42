"""Rules. Pure: no clock, disk, network or Django. `now` is always an argument."""
