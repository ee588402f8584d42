// A part of a page that refreshes itself does not do so under somebody's hand.
"use strict";

document.addEventListener("htmx:beforeRequest", (event) => {
  const part = event.target.closest("[data-quiet]");
  if (!part || event.detail.requestConfig.verb !== "get") return;
  const busy = part.contains(document.activeElement) || part.querySelector("details[open]");
  if (busy || document.hidden) event.preventDefault();
});
