// The debrief saves itself while it is typed, and loses no keystroke without a connection.
// Without this file it is a form with a button.
"use strict";

(() => {
  const form = document.querySelector("[data-debrief]");
  const status = document.querySelector("#saved");
  const place = `afterword.debrief.${form.dataset.debrief}.`;
  const PAUSE = 600; // ms without a keystroke, then it is saved
  const SOONEST = 2000; // ms until it is tried again, doubled each time
  const LATEST = 30000;
  let timer = 0;
  let wait = SOONEST;
  let busy = null;
  let leaving = false;

  const tell = (what) => {
    const words = form.dataset[what];
    if (status.textContent !== words) status.textContent = words;
    status.dataset.state = what;
  };

  const day = document.querySelector("#decision");
  const decided = form.querySelector("[name=decided]");
  const keptDay = `afterword.day.${form.dataset.debrief}`;
  const queueOf = (row) => place + row.closest("[data-card]").dataset.card;
  const partsOf = (row) => [...row.querySelectorAll("[name]")].filter((one) => one.name !== "row");
  const partNamed = (row, part) => row.querySelector(`[name="${CSS.escape(`${row.dataset.row}-${part}`)}"]`);

  function wordsOf(row) {
    const words = { page: kept.page };
    for (const one of partsOf(row)) words[one.name.slice(row.dataset.row.length + 1)] = one.value;
    return words;
  }

  // ---- rows that grow: once the last of a group holds something, an empty one follows it

  const filled = (row) => partsOf(row).some((one) => one.type !== "hidden" && one.value.trim());

  function rename(row, name) {
    for (const one of row.querySelectorAll("[name]")) {
      one.name = one.name.replace(row.dataset.row, name);
      if (one.id) one.id = one.id.replace(row.dataset.row, name);
      if (one.name === "row") one.value = name;
    }
    row.dataset.row = name;
  }

  function grow(rows) {
    const last = rows.querySelector("[data-row]:last-of-type");
    if (!filled(last)) return;
    const next = last.cloneNode(true);
    rename(next, `new-${crypto.getRandomValues(new Uint32Array(1))[0].toString(16)}`);
    next.dataset.item = "";
    for (const one of partsOf(next)) {
      if (one.type !== "hidden" || one.name.endsWith("-shown")) one.value = "";
    }
    next.querySelector(".told")?.remove();
    last.after(next);
  }

  // ---- saving

  const later = (delay) => {
    clearTimeout(timer);
    timer = setTimeout(save, delay);
  };

  function waiting() {
    return kept
      .places(place)
      .flatMap((where) => Object.entries(kept.at(where).rows).map(([name, words]) => ({ where, name, words })));
  }

  function body(rows) {
    const data = new URLSearchParams();
    data.set("csrfmiddlewaretoken", form.querySelector("[name=csrfmiddlewaretoken]").value);
    for (const { name, words } of rows) {
      data.append("row", name);
      for (const part of ["kind", "person", "text", "answer", "due", "shown"]) {
        if (part in words) data.set(`${name}-${part}`, words[part]);
      }
      data.set(`${name}-age`, (Date.now() - words.typed) / 1000);
    }
    return data;
  }

  // One request carries the rows of one page: what an earlier visit left behind goes by its own name.
  async function send(rows, page) {
    const data = body(rows);
    data.set("page", page);
    if (day.value !== decided.value) {
      data.set("decision", day.value);
      data.set("decided", decided.value);
    }
    const answer = await post(form.action, data);
    if (data.has("decision")) {
      decided.value = data.get("decision");
      kept.put(keptDay, { version: 1, rows: {} });
    }
    for (const told of answer.rows) settle(rows.find((row) => row.name === told.key), told);
  }

  async function post(address, data) {
    const answer = await fetch(address, {
      method: "POST",
      body: data,
      headers: { Accept: "application/json" },
      keepalive: data.toString().length < 60000, // a page that is left may finish this
    });
    if (answer.redirected || answer.status === 403) throw new Error("closed");
    if (!answer.ok) throw new Error("refused");
    return answer.json();
  }

  function settle(sent, told) {
    const whole = kept.settle(sent.where, sent.name, sent.words.version, told.shown);
    const row = document.querySelector(`[data-row="${CSS.escape(sent.name)}"]`);
    if (!row) return;
    partNamed(row, "shown").value = told.shown;
    if (told.settled !== "overtaken" || !whole) return;
    for (const part of ["text", "answer", "due"]) {
      const field = partNamed(row, part);
      if (field) field.value = told[part];
    }
    note(row);
  }

  function note(row) {
    const told = row.querySelector(".told") || document.createElement("p");
    told.className = "told small soft";
    told.textContent = form.dataset.overtaken;
    row.append(told);
  }

  async function saveAll() {
    const rows = waiting();
    const pages = new Set([kept.page, ...rows.map((one) => one.words.page)]);
    for (const page of pages) {
      const mine = rows.filter((one) => one.words.page === page);
      if (mine.length || (page === kept.page && day.value !== decided.value)) await send(mine, page);
    }
    wait = SOONEST;
    if (waiting().length) later(PAUSE);
    else tell("saved");
    return true;
  }

  function failed(error) {
    tell(error.message === "closed" ? "closed" : kept.works ? "kept" : "nowhere");
    later(wait);
    wait = Math.min(2 * wait, LATEST);
    return false;
  }

  // At most one request at a time; whoever asks meanwhile waits for the next.
  async function save() {
    clearTimeout(timer);
    while (busy) await busy;
    busy = saveAll().catch(failed);
    const well = await busy;
    busy = null;
    return well;
  }

  // ---- what a visit before this one could not save

  function restore() {
    for (const { where, name, words } of waiting()) {
      const row = rowFor(where.slice(place.length), name, words);
      if (!row) continue;
      for (const part of ["text", "answer", "due"]) {
        const field = partNamed(row, part);
        if (field && part in words) field.value = words[part];
      }
      row.closest("details")?.setAttribute("open", "");
      grow(row.closest("[data-rows]"));
    }
  }

  function rowFor(card, name, words) {
    const escaped = CSS.escape(name);
    const known = document.querySelector(`[data-row="${escaped}"], [data-item="${escaped}"]`);
    if (known) return known;
    const cards = [...document.querySelectorAll("[data-card]")].find((one) => one.dataset.card === card);
    const empty = [...(cards?.querySelectorAll("[data-row]:last-of-type") || [])].find(
      (row) => partNamed(row, "kind").value === words.kind,
    );
    if (empty) rename(empty, name);
    return empty;
  }

  // ---- hands

  form.addEventListener("input", (event) => {
    const row = event.target.closest("[data-row]");
    if (row) {
      kept.add(queueOf(row), row.dataset.row, wordsOf(row));
      grow(row.closest("[data-rows]"));
    }
    if (event.target === day) kept.put(keptDay, { version: 1, rows: { day: { value: day.value } } });
    later(PAUSE);
  });
  form.addEventListener("submit", async (event) => {
    if (leaving) return;
    event.preventDefault();
    const button = event.submitter;
    if (!(await save())) return;
    leaving = true;
    setTimeout(() => form.requestSubmit(button)); // a form does not submit while it is submitting
  });
  window.addEventListener("online", () => later(0));
  document.addEventListener("visibilitychange", () => document.hidden && waiting().length && save());

  for (const prompt of document.querySelectorAll("[data-prompt][href^='#']")) {
    prompt.addEventListener("click", (event) => {
      event.preventDefault();
      const field = document.getElementById(prompt.getAttribute("href").slice(1));
      field.closest("details")?.setAttribute("open", "");
      field.focus();
      field.scrollIntoView({ block: "center" });
    });
  }

  // ---- what is said in one go: kept while it is spoken, read as soon as there is a connection

  const said = document.querySelector("[data-dictation]");
  const words = said.querySelector("textarea");
  const spoken = `afterword.said.${form.dataset.debrief}`;

  const keepSaid = (wanted) =>
    kept.put(spoken, {
      version: 1,
      rows: words.value ? { said: { text: words.value, key: said.elements.key.value, wanted } } : {},
    });

  async function readSaid() {
    const data = new URLSearchParams(new FormData(said));
    try {
      await post(said.action, data);
    } catch (error) {
      failed(error);
      window.addEventListener("online", readSaid, { once: true });
      return;
    }
    kept.put(spoken, { version: 1, rows: {} });
    location.reload();
  }

  words.addEventListener("input", () => keepSaid(false));
  said.addEventListener("submit", async (event) => {
    event.preventDefault();
    keepSaid(true);
    if (waiting().length) await save();
    readSaid();
  });

  const before = kept.at(spoken).rows.said;
  if (before) {
    words.value = before.text;
    said.elements.key.value = before.key;
    if (before.wanted) readSaid();
  }

  const chosen = kept.at(keptDay).rows.day;
  if (chosen) day.value = chosen.value;
  restore();
  if (waiting().length || chosen) later(0);
  else tell("ready");
})();
