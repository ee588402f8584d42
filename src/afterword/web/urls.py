"""Every address there is. A change of state has an address of its own, and takes POST only."""

from __future__ import annotations

from django.urls import path

from afterword.web.views import (
    door,
    draft,
    example,
    history,
    mailbox,
    outbox,
    plan,
    policy,
    steering,
    today,
)

urlpatterns = [
    path("", today.show, name="today"),
    path("door", door.closed, name="door"),
    path("door/<str:token>", door.enter, name="enter"),
    path("door/leave", door.leave, name="leave"),
    path("interviews/<int:number>/plan", plan.show, name="plan"),
    path("touchpoints/<int:number>/draft", draft.show, name="draft"),
    path("touchpoints/<int:number>/draft/edit", draft.edit, name="edit-draft"),
    path("touchpoints/<int:number>/review", draft.review, name="review-draft"),
    path("touchpoints/<int:number>/text", draft.save, name="save-draft"),
    path("touchpoints/<int:number>/approval", draft.approved, name="approve"),
    path("touchpoints/<int:number>/sending", draft.sent_now, name="send-now"),
    path("touchpoints/<int:number>/queue", draft.queued, name="queue"),
    path("touchpoints/<int:number>/cancellation", outbox.cancelled, name="cancel"),
    path("touchpoints/<int:number>/move", steering.moved, name="move"),
    path("touchpoints/<int:number>/snooze", steering.snoozed, name="snooze"),
    path("touchpoints/<int:number>/skip", steering.skipped, name="skip"),
    path("touchpoints/<int:number>/done", steering.done, name="done"),
    path("outbox", outbox.show, name="outbox"),
    path("outbox/<int:number>/went", outbox.went, name="went"),
    path("outbox/<int:number>/did-not-go", outbox.did_not_go, name="did-not-go"),
    path("history", history.show, name="history"),
    path("history/<int:number>/undo", history.undone, name="undo"),
    path("policy", policy.show, name="policy"),
    path("mailbox", mailbox.show, name="mailbox"),
    path("mailbox/account", mailbox.save, name="save-mailbox"),
    path("mailbox/test", mailbox.test, name="test-mailbox"),
    path("mailbox/trust", mailbox.trust, name="trust-mailbox"),
    path("mailbox/forget", mailbox.forget, name="forget-mailbox"),
    path("example/enter", example.enter, name="enter-example"),
    path("example/leave", example.leave, name="leave-example"),
]
