/* What a script adds; without it every page works the same. */
"use strict";

for (const place of document.querySelectorAll("[data-focus]")) {
  place.focus();
  break;
}

for (const box of document.querySelectorAll("textarea[data-limit]")) {
  const told = document.getElementById(`${box.id}_limit`);
  const limit = Number(box.dataset.limit);
  const count = () => {
    const left = limit - [...box.value].length;
    const words = left < 0 ? told.dataset.over : told.dataset.left;
    told.textContent = words.replace("{count}", Math.abs(left).toLocaleString());
    told.classList.toggle("limit-over", left < 0);
  };
  box.addEventListener("input", count);
  if (box.value) count();
}

for (const list of document.querySelectorAll("[data-starters]")) {
  const box = document.getElementById(list.dataset.starters);
  for (const item of list.querySelectorAll("li")) {
    const words = item.textContent.replace(/\s*…$/, " ");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "starter";
    button.textContent = item.textContent;
    button.addEventListener("click", () => {
      const before = box.value.trimEnd();
      box.value = before ? `${before}\n${words}` : words;
      box.focus();
      box.setSelectionRange(box.value.length, box.value.length);
      box.dispatchEvent(new Event("input"));
    });
    item.replaceChildren(button);
  }
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

/* Back at a form that was sent: what it makes now is something new. */
window.addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  for (const token of document.querySelectorAll("input[name=once]")) token.value = crypto.randomUUID();
});

/* Hidden at once, then what was typed last is saved, and then it is closed. */
for (const form of document.querySelectorAll("form[data-hide]")) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    document.body.hidden = true;
    document.title = form.dataset.hide;
    const leaving = new CustomEvent("leaving", { detail: [] });
    window.dispatchEvent(leaving);
    const long = new Promise((enough) => setTimeout(enough, 2000));
    await Promise.race([Promise.all(leaving.detail), long]);
    try {
      await fetch(form.action, { method: "POST", body: new FormData(form), redirect: "manual" });
    } finally {
      window.location.replace(form.dataset.to); // so that Back leads past it
    }
  });
}

for (const moment of document.querySelectorAll("time[data-local]")) {
  const day = new Date(moment.dateTime);
  const today = day.toDateString() === new Date().toDateString();
  const shape = today ? { timeStyle: "short" } : { dateStyle: "long", timeStyle: "short" };
  const words = new Intl.DateTimeFormat(document.documentElement.lang, shape).format(day);
  moment.textContent = words.replace(/[AP]M$/, (half) => half.toLowerCase());
}
