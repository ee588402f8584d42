// Taking an interview in: dropping files and folders, naming what was picked, the browser's zone.
"use strict";

const MOST = 60; // files in one go, as the server takes them

for (const hidden of document.querySelectorAll(".only-scripts")) hidden.hidden = false;

function offerZone() {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  for (const select of document.querySelectorAll("select[data-zone=offer]")) {
    if (!select.value && [...select.options].some((option) => option.value === own)) select.value = own;
  }
}

function showPicked() {
  const input = document.querySelector("#files");
  const list = document.querySelector("[data-picked]");
  list.replaceChildren(
    ...[...input.files].map((file) => {
      const item = document.createElement("li");
      const name = document.createElement("bdi");
      name.textContent = file.name;
      item.append(name);
      return item;
    }),
  );
}

function entriesOf(folder) {
  const reader = folder.createReader();
  const found = [];
  return new Promise((resolve, reject) => {
    const more = () =>
      reader.readEntries((entries) => {
        if (!entries.length) return resolve(found);
        found.push(...entries);
        more();
      }, reject);
    more();
  });
}

async function filesOf(entry) {
  if (entry.isFile) return [await new Promise((resolve, reject) => entry.file(resolve, reject))];
  const inside = await entriesOf(entry);
  return (await Promise.all(inside.map(filesOf))).flat();
}

async function take(transfer) {
  const input = document.querySelector("#files");
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry && item.webkitGetAsEntry());
  const dropped = entries.every(Boolean)
    ? (await Promise.all(entries.map(filesOf))).flat()
    : [...transfer.files];
  const all = new DataTransfer();
  for (const file of [...input.files, ...dropped].slice(0, MOST)) {
    if (!file.name.startsWith(".")) all.items.add(file);
  }
  input.files = all.files;
  showPicked();
}

const zone = document.querySelector("[data-drop]");
for (const kind of ["dragenter", "dragover"]) {
  zone.addEventListener(kind, (event) => {
    event.preventDefault();
    zone.classList.add("over");
  });
}
for (const kind of ["dragleave", "drop"]) zone.addEventListener(kind, () => zone.classList.remove("over"));
zone.addEventListener("drop", (event) => {
  event.preventDefault();
  take(event.dataTransfer);
});
document.querySelector("#files").addEventListener("change", showPicked);

document.addEventListener("click", (event) => {
  if (!event.target.matches("[data-add-row]")) return;
  const rows = event.target.closest("[data-rows]");
  const total = rows.querySelector("[name$=TOTAL_FORMS]");
  const made = document.createElement("template");
  made.innerHTML = rows.querySelector("[data-row]").innerHTML.replaceAll("__prefix__", total.value);
  const first = made.content.querySelector("input");
  event.target.before(made.content);
  total.value = Number(total.value) + 1;
  first.focus();
});

document.addEventListener("htmx:xhr:progress", (event) => {
  const bar = document.querySelector("[data-progress]");
  const { loaded, total } = event.detail;
  if (total && loaded < total) bar.value = (100 * loaded) / total;
  else bar.removeAttribute("value");
});
document.addEventListener("htmx:afterSwap", offerZone);

offerZone();
showPicked();
