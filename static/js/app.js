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

/* What is asked for on one line is sent with Enter, also where its place grows with the words. */
for (const line of document.querySelectorAll("textarea.line")) {
  line.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    line.form.requestSubmit(line.form.querySelector("button[type=submit], button:not([type])"));
  });
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

/* Reads a page aloud, with a voice that lives on this device and no other: the words stay here. */
(() => {
  const panel = document.querySelector("[data-aloud]");
  const engine = window.speechSynthesis;
  if (!panel || !engine) return;

  const [listen, pause, stop] = ["listen", "pause", "stop"].map((name) => panel.querySelector(`[data-${name}]`));
  const BLOCKS = "h1, h2, h3, p, li, dt, dd, legend, label, .hint, summary, th, td";
  const SILENT = ".back, .movement, .aloud, .actions, .onward, .unseen:not(legend), .screen-only, [aria-hidden], .body-map, .scale";
  const LONGEST = 240; /* longer ones are cut off by some engines */
  let queue = [];
  let at = 0;
  let turn = 0; /* what an earlier turn still reports is not listened to */

  const voice = () => {
    const language = document.documentElement.lang.slice(0, 2);
    const ours = engine.getVoices().filter((one) => one.localService && one.lang.toLowerCase().startsWith(language));
    return ours.find((one) => one.default) ?? ours[0];
  };

  const textOf = (block) => {
    const copy = block.cloneNode(true);
    for (const one of copy.querySelectorAll(`${SILENT}, sup, button`)) one.remove();
    return copy.textContent.replace(/\s+/g, " ").trim();
  };

  const piecesOf = (text) => {
    const pieces = [""];
    for (const sentence of text.match(/[^.!?]+[.!?”"’)]*\s*/g) ?? []) {
      if (pieces.at(-1) && pieces.at(-1).length + sentence.length > LONGEST) pieces.push("");
      pieces[pieces.length - 1] += sentence;
    }
    return pieces.filter((piece) => piece.trim());
  };

  const isShown = (one) => one.checkVisibility?.() ?? one.getClientRects().length > 0;

  const gather = () =>
    [...document.querySelectorAll(`main :is(${BLOCKS})`)]
      .filter((one) => !one.closest(SILENT) && !one.querySelector(BLOCKS) && isShown(one))
      .flatMap((block) => piecesOf(textOf(block)).map((text) => ({ block, text })));

  const mark = (block) => {
    for (const one of document.querySelectorAll(".aloud-now")) one.classList.remove("aloud-now");
    block?.classList.add("aloud-now");
  };

  const show = (reading, paused = false) => {
    const held = panel.contains(document.activeElement);
    listen.hidden = reading;
    pause.hidden = stop.hidden = !reading;
    pause.textContent = paused ? pause.dataset.on : pause.dataset.off;
    if (held) (reading ? pause : listen).focus();
  };

  const hush = () => {
    turn += 1;
    engine.cancel();
  };

  const end = () => {
    hush();
    mark(null);
    show(false);
  };

  const speak = () => {
    const mine = turn;
    const here = queue[at];
    const chosen = voice();
    if (!here || !chosen) return end();
    const said = new SpeechSynthesisUtterance(here.text);
    said.voice = chosen;
    said.lang = chosen.lang;
    said.onend = () => {
      if (mine !== turn) return;
      at += 1;
      speak();
    };
    said.onerror = () => mine === turn && end();
    mark(here.block);
    engine.speak(said);
  };

  const begin = (from) => {
    hush();
    queue = gather();
    at = from ? Math.max(0, queue.findIndex(({ block }) => from === block || from.contains(block))) : 0;
    show(true);
    offerParts();
    speak();
  };

  /* Once somebody listens, each part of the page can be listened to by itself. */
  const offerParts = () => {
    if (document.querySelector(".aloud-here")) return;
    for (const part of document.querySelectorAll("main h2:not(.unseen), main .question")) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "link aloud-here";
      button.textContent = panel.dataset.here;
      const name = document.createElement("span");
      name.className = "unseen";
      name.textContent = `: ${textOf(part.querySelector("legend, .ask") ?? part)}`;
      button.append(name);
      button.addEventListener("click", () => begin(part));
      if (part.matches(".question")) part.querySelector(".asked").append(button);
      else part.after(button);
    }
  };

  const offer = () => {
    panel.hidden = !voice();
    if (panel.hidden) end();
  };

  listen.addEventListener("click", () => begin());
  stop.addEventListener("click", end);
  pause.addEventListener("click", () => {
    const reading = pause.textContent === pause.dataset.off;
    hush();
    show(true, reading);
    if (!reading) speak();
  });
  engine.addEventListener?.("voiceschanged", offer);
  window.addEventListener("pagehide", end);
  offer();
})();
