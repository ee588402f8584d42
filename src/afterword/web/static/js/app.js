// Small helps on top of pages that work without scripts.
"use strict";

// After a fragment was swapped in, focus goes to where its author put it.
document.addEventListener("htmx:load", (event) => {
  const swapped = event.detail.elt;
  if (swapped === document.body) return;
  const wanted = swapped.matches("[data-focus]") ? swapped : swapped.querySelector("[data-focus]");
  if (wanted) wanted.focus();
});

// What was refused is told in the words of the page that refused it, and never passed over in silence.
function tell(event) {
  const place = document.querySelector("#unheard");
  const answer = new DOMParser().parseFromString(event.detail.xhr.responseText || "", "text/html");
  const said = answer.querySelector("main .notice.stop:not([hidden])");
  place.textContent = said ? said.textContent : place.dataset.otherwise;
  place.hidden = false;
}

document.addEventListener("htmx:responseError", tell);
document.addEventListener("htmx:sendError", tell);
document.addEventListener("htmx:beforeRequest", () => {
  document.querySelector("#unheard").hidden = true;
});

// Whoever signs out leaves no words of theirs in this browser. The answer asks for the same, and
// is heard only over a connection that the browser calls secure.
document.querySelector("[data-leave]")?.addEventListener("submit", () => {
  for (const place of [localStorage, sessionStorage]) {
    Object.keys(place).filter((name) => name.startsWith("afterword.")).forEach((name) => place.removeItem(name));
  }
});
