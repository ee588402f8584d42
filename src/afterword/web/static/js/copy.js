// Copies a text for use elsewhere; the button shows only where this can work.
"use strict";

for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const source = document.getElementById(button.dataset.copy);
    await navigator.clipboard.writeText(source.value ?? source.innerText);
    const status = button.parentElement.querySelector("[data-copied]");
    status.textContent = status.dataset.copied;
  });
}
