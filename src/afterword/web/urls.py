"""Every address there is. A change of state has an address of its own, and takes POST only."""

from __future__ import annotations

from django.urls import path

from afterword.web.views import door, today

urlpatterns = [
    path("", today.show, name="today"),
    path("door", door.closed, name="door"),
    path("door/<str:token>", door.enter, name="enter"),
    path("door/leave", door.leave, name="leave"),
]
