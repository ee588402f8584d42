"""Starting Afterword at login, in the way of the system it runs on: a file in the home folder, no more."""

from afterword.adapters.login_items.choice import login_item

__all__ = ["login_item"]
