// What was typed and not yet saved, kept on this phone: one queue for each card, each row with a
// version that grows with every keystroke, so that an answer to an older one clears nothing newer.
"use strict";

const kept = {
  works: true,

  at(place) {
    try {
      return JSON.parse(localStorage.getItem(place)) || { version: 0, rows: {} };
    } catch {
      return { version: 0, rows: {} };
    }
  },

  put(place, queue) {
    try {
      if (Object.keys(queue.rows).length) localStorage.setItem(place, JSON.stringify(queue));
      else localStorage.removeItem(place);
    } catch {
      kept.works = false; // no room, or a browser that keeps nothing
    }
  },

  // One more keystroke in a row.
  add(place, name, words) {
    const queue = kept.at(place);
    queue.version += 1;
    queue.rows[name] = { ...words, version: queue.version, typed: Date.now() };
    kept.put(place, queue);
  },

  // The row was saved as it was at that version; what was typed since stays, over what stands now.
  settle(place, name, version, shown) {
    const queue = kept.at(place);
    const row = queue.rows[name];
    if (!row) return true;
    const whole = row.version === version;
    if (whole) delete queue.rows[name];
    else row.shown = shown;
    kept.put(place, queue);
    return whole;
  },

  // All places whose names begin so.
  places(prefix) {
    try {
      return Object.keys(localStorage).filter((place) => place.startsWith(prefix));
    } catch {
      return [];
    }
  },
};

// One open page, told from another tab and from another device.
kept.page = (() => {
  const made = () => `page-${crypto.getRandomValues(new Uint32Array(2)).join("-")}`;
  try {
    const known = sessionStorage.getItem("afterword.page") || made();
    sessionStorage.setItem("afterword.page", known);
    return known;
  } catch {
    return made();
  }
})();
