"""What the two benches of sending share: a journal full of letters, a real mail server, workers.

`bench/chaos` sends while everything fails, `bench/send` as fast as it goes. The server (`sink`) runs
in a process of its own and speaks SMTP over a socket; what it took it writes down, and that is the truth.
"""
