"""Send: what may leave, when, and what has become of it.

The journal keeps an outgoing message as a row in one of a few states; `states` says which
moves there are. `approval` says what the seeker approved, `look_again` whether that may
still go at this very moment, and `envelope` is the message as it is handed over.
"""
