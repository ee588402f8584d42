// A reading beside the seeker's own text: choosing a stretch shows its card, and the other way round.
// Without this file both are links to one another.
"use strict";

(() => {
  const CONTROLS = "a, button, summary, input, textarea, select, label";
  let chosen = null;

  const stretchesOf = (name) => [...document.querySelectorAll(".stretch")].filter((one) => one.dataset.names.split(" ").includes(name));
  const cardOf = (name) => document.querySelector(`[data-card="${CSS.escape(name)}"]`);

  function mark() {
    for (const one of document.querySelectorAll(".chosen")) {
      one.classList.remove("chosen");
      one.removeAttribute("aria-current");
    }
    if (!chosen) return;
    for (const one of [...stretchesOf(chosen), cardOf(chosen)].filter(Boolean)) {
      one.classList.add("chosen");
      one.setAttribute("aria-current", "true");
    }
  }

  function choose(name) {
    chosen = name;
    mark();
    cardOf(name)?.querySelector("details.right")?.setAttribute("open", "");
  }

  // Within its own box only: the page itself stays where the hand is.
  function showStretch(name) {
    const [first] = stretchesOf(name);
    const box = first?.closest(".letter");
    if (!box) return;
    const away = first.getBoundingClientRect().top - box.getBoundingClientRect().top;
    box.scrollTo({ top: box.scrollTop + away - box.clientHeight / 3, behavior: "smooth" });
  }

  function chooseStretch(stretch) {
    const names = stretch.dataset.names.split(" ");
    const next = names[(names.indexOf(chosen) + 1) % names.length]; // where several share the words, in turn
    choose(next);
    const card = cardOf(next);
    card?.scrollIntoView({ block: "nearest" });
    card?.focus({ preventScroll: true });
  }

  document.addEventListener("click", (event) => {
    const stretch = event.target.closest(".stretch");
    const place = event.target.closest(".place");
    const card = event.target.closest("[data-card]");
    if (stretch) {
      event.preventDefault();
      chooseStretch(stretch);
    } else if (place) {
      event.preventDefault();
      choose(card.dataset.card);
      showStretch(chosen);
      const [first] = stretchesOf(chosen);
      first?.scrollIntoView({ block: "nearest" });
      first?.focus({ preventScroll: true });
    } else if (card && !event.target.closest(CONTROLS)) {
      choose(card.dataset.card);
      showStretch(chosen);
    }
  });
  document.addEventListener("htmx:afterSettle", mark);
})();
