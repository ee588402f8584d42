// A remedy beside a finding changes the text that is being written. Without this file the button
// sends the text, and the page comes back with it mended.
"use strict";

(() => {
  const closedUp = (before, after) => {
    const bare = before.replace(/ +$/, "");
    const rest = after.replace(/^ +/, "");
    const atEnd = bare === "" || bare.endsWith("\n");
    const atStart = rest === "" || rest.startsWith("\n");
    if (atEnd && atStart) return [bare.replace(/\n+$/, rest.trim() ? "\n\n" : ""), rest.replace(/^\n+/, "")];
    return atEnd || atStart ? [bare, rest] : [`${bare} `, rest];
  };

  const mend = (field, remedy) => {
    const at = field ? field.value.indexOf(remedy.old) : -1;
    if (at < 0) return false;
    let before = field.value.slice(0, at);
    let after = field.value.slice(at + remedy.old.length);
    if (remedy.new === "") [before, after] = closedUp(before, after);
    field.value = before + remedy.new + after;
    field.focus();
    field.setSelectionRange(before.length, before.length + remedy.new.length);
    field.dispatchEvent(new Event("input", { bubbles: true })); // the review follows
    return true;
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-mend]");
    if (!button) return;
    const remedy = JSON.parse(button.value);
    const form = button.form;
    if (mend(form.elements.body, remedy) || mend(form.elements.subject, remedy)) event.preventDefault();
  });
})();
