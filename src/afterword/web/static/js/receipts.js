// What a sentence rests on, beside the sentence: on hover, on focus, on tap. Without this file the
// sentences are links to the list below the letter.
"use strict";

(() => {
  const letter = document.getElementById("letter-text");
  if (!letter) return;
  const note = document.createElement("div");
  note.className = "receipt-note";
  note.id = "receipt-note";
  note.hidden = true;
  document.getElementById("main").append(note);
  let shown = null;
  let kept = false;

  const place = (sentence) => {
    const box = sentence.getClientRects();
    const last = box[box.length - 1];
    note.style.left = "0"; // its width depends on the room to its right
    const most = document.documentElement.clientWidth - note.offsetWidth - 8;
    note.style.left = `${Math.max(8, Math.min(last.left, most))}px`;
    const below = last.bottom + 6;
    const room = window.innerHeight - below > note.offsetHeight;
    note.style.top = `${room ? below : Math.max(8, box[0].top - note.offsetHeight - 6)}px`;
  };

  const hide = () => {
    if (shown) shown.setAttribute("aria-expanded", "false");
    shown = null;
    kept = false;
    note.hidden = true;
  };

  const show = (sentence, keep) => {
    hide();
    const source = document.getElementById(sentence.dataset.receipt);
    note.replaceChildren(...[...source.querySelectorAll(".receipt")].map((one) => one.cloneNode(true)));
    note.hidden = false;
    sentence.setAttribute("aria-expanded", "true");
    shown = sentence;
    kept = keep;
    place(sentence);
  };

  const toggle = (sentence) => (shown === sentence && kept ? hide() : show(sentence, true));

  for (const sentence of letter.querySelectorAll(".rests")) {
    sentence.removeAttribute("href");
    sentence.tabIndex = 0;
    sentence.setAttribute("role", "button");
    sentence.setAttribute("aria-expanded", "false");
    sentence.setAttribute("aria-describedby", "receipt-note");
    sentence.addEventListener("click", (event) => {
      event.preventDefault();
      toggle(sentence);
    });
    sentence.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      toggle(sentence);
    });
    sentence.addEventListener("focus", () => sentence.matches(":focus-visible") && show(sentence, false));
    sentence.addEventListener("blur", hide);
    sentence.addEventListener("pointerenter", (event) => {
      if (event.pointerType === "mouse" && !kept) show(sentence, false);
    });
    sentence.addEventListener("pointerleave", (event) => {
      if (event.pointerType === "mouse" && !kept) hide();
    });
  }
  document.addEventListener("keydown", (event) => event.key === "Escape" && hide());
  document.addEventListener("click", (event) => {
    if (shown && !note.contains(event.target) && !event.target.closest(".rests")) hide();
  });
  window.addEventListener("scroll", () => shown && place(shown), { passive: true });
})();
