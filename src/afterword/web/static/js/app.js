// Small helps on top of pages that work without scripts.
"use strict";

// After a fragment was swapped in, focus goes to where its author put it, or to the page's main part.
document.addEventListener("htmx:afterSwap", (event) => {
  const wanted = event.target.querySelector("[data-focus]");
  if (wanted) wanted.focus();
});
