/* A sentence of the letter opens the note of where it comes from; without script all notes are in
   lists after the paragraphs. */
"use strict";

for (const sheet of document.querySelectorAll("[data-provenance]")) {
  const main = sheet.closest("main");
  const margin = main.querySelector(".margin");
  const wide = window.matchMedia("(min-width: 70rem)");
  let chosen = null;

  const note = document.createElement("div");
  note.className = "source-note";
  note.id = "source-note";
  note.tabIndex = -1;
  note.setAttribute("role", "group");
  note.setAttribute("aria-labelledby", "source-note-name");

  const beside = () => {
    note.style.top = "";
    note.style.left = "";
    if (!chosen || !wide.matches) return;
    const whole = main.getBoundingClientRect();
    const paper = sheet.getBoundingClientRect();
    const above = margin ? margin.getBoundingClientRect().bottom + 16 : 0;
    const room = whole.bottom - note.offsetHeight;
    const top = Math.max(Math.min(chosen.getBoundingClientRect().top, room), above);
    note.style.top = `${top - whole.top}px`;
    note.style.left = `${paper.right - whole.left + 40}px`;
  };

  const close = () => {
    if (!chosen) return;
    const left = chosen;
    chosen = null;
    left.setAttribute("aria-expanded", "false");
    left.removeAttribute("aria-controls");
    const inside = note.contains(document.activeElement);
    note.remove();
    if (inside) left.focus();
  };

  const fill = (entry) => {
    const name = document.createElement("h3");
    name.id = "source-note-name";
    name.textContent = sheet.dataset.provenance;
    const end = document.createElement("button");
    end.type = "button";
    end.className = "link";
    end.textContent = sheet.dataset.close;
    end.addEventListener("click", close);
    const rest = [...entry.children].filter((one) => !one.matches(".first-words"));
    note.replaceChildren(name, ...rest.map((one) => one.cloneNode(true)), end);
  };

  const open = (sentence, entry) => {
    const again = chosen === sentence;
    close();
    if (again) return;
    chosen = sentence;
    fill(entry);
    entry.closest(".provenance").after(note);
    sentence.setAttribute("aria-expanded", "true");
    sentence.setAttribute("aria-controls", note.id);
    beside();
    note.focus({ preventScroll: wide.matches });
  };

  for (const entry of sheet.querySelectorAll("[data-for]")) {
    for (const id of entry.dataset.for.split(" ")) {
      const sentence = document.getElementById(id);
      if (!sentence) continue;
      sentence.tabIndex = 0;
      sentence.setAttribute("role", "button");
      sentence.setAttribute("aria-expanded", "false");
      sentence.addEventListener("click", () => {
        if (window.getSelection().isCollapsed) open(sentence, entry);
      });
      sentence.addEventListener("keydown", (event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        open(sentence, entry);
      });
    }
  }
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !chosen) return;
    const left = chosen;
    close();
    left.focus();
  });
  window.addEventListener("resize", beside);
  sheet.classList.add("scripted");
}
