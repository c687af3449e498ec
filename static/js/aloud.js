/* Reads a page aloud, with a voice that lives on this device and no other: the words stay here. */
"use strict";

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
