// Rows that grow: once the last of a group holds something, an empty one follows it.
"use strict";

function filled(row) {
  return [...row.querySelectorAll("textarea, input:not([type=hidden])")].some((field) => field.value.trim());
}

function emptied(row) {
  const key = `new-${crypto.getRandomValues(new Uint32Array(1))[0].toString(16)}`;
  const next = row.cloneNode(true);
  for (const field of next.querySelectorAll("textarea, input")) {
    field.name = field.name.replace(row.dataset.row, key);
    if (field.name === "row") field.value = key;
    else if (field.type !== "hidden") field.value = "";
  }
  next.dataset.row = key;
  return next;
}

document.addEventListener("input", (event) => {
  const rows = event.target.closest("[data-rows]");
  const last = rows && rows.querySelector("[data-row]:last-of-type");
  if (last && last.contains(event.target) && filled(last)) last.after(emptied(last));
});
