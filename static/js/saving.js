/* Saves in the background what is being typed; without it the buttons save, as ever. */
"use strict";

{
  const PAUSE = 1000; // after the last key
  const LATEST = 2000; // after the first key that is not saved yet: with the way there, 3 s
  const MOST_WHILE_LEAVING = 60000; // browsers refuse to keep more alive than 64 kB
  const AGAIN = [3000, 6000, 12000, 30000]; // after a failure

  const form = document.querySelector("form#questions");
  const shown = document.getElementById("saved");
  const said = document.getElementById("saved-said");
  const turn = form.elements.turn;

  let since = 0; // when the first unsaved change was made; 0 when all is saved
  let waiting = 0; // the timer
  let onTheWay = false;
  let failures = 0;
  let ended = false; // the buttons took over, or this form can't be saved from here any more

  const nextTurn = () => {
    turn.value = String(Number(turn.value) + 1);
  };

  const told = (state) => {
    const time = new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: "short" });
    const words = shown.dataset[state].replace(
      "{time}",
      time.format(new Date()).replace(/[AP]M$/, (half) => half.toLowerCase()),
    );
    const news = shown.dataset.state !== state; // said aloud once, not every three seconds
    shown.dataset.state = state;
    shown.textContent = words;
    if (news) said.textContent = words;
  };

  const plan = () => {
    if (ended || onTheWay) return;
    clearTimeout(waiting);
    const delay = failures
      ? AGAIN[Math.min(failures, AGAIN.length) - 1]
      : Math.min(PAUSE, Math.max(0, since + LATEST - Date.now()));
    waiting = setTimeout(send, delay);
  };

  const send = async ({ leaving = false } = {}) => {
    clearTimeout(waiting);
    if (ended || !since || (onTheWay && !leaving)) return !since;
    nextTurn();
    const sent = new URLSearchParams(new FormData(form));
    sent.append("background", "1");
    const body = sent.toString();
    since = 0;
    onTheWay = true;
    let status = 0;
    try {
      const answer = await fetch(form.action, {
        method: "POST",
        headers: { "Content-Type": "application/x-www-form-urlencoded" },
        body,
        keepalive: leaving && body.length < MOST_WHILE_LEAVING,
        redirect: "error",
      });
      status = answer.status;
    } catch {
      status = 0;
    }
    onTheWay = false;
    if (ended) return true;
    if (status === 200) {
      failures = 0;
      told("saved");
    } else if (status === 409 || status === 404 || status === 403) {
      ended = true;
      told(status === 409 ? "stale" : "closed");
    } else {
      failures += 1;
      since = since || Date.now();
      told("failed");
    }
    if (since) plan();
    return !since;
  };

  const changed = () => {
    since = since || Date.now();
    plan();
  };
  form.addEventListener("input", changed);
  form.addEventListener("change", changed);
  form.addEventListener("submit", async (event) => {
    if (failures && !ended) {
      // Off line the next page would be the browser's own, and the words gone with this one.
      event.preventDefault();
      await send();
      if (!failures) form.requestSubmit(event.submitter);
      return;
    }
    nextTurn();
    ended = true;
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") send({ leaving: true });
  });
  window.addEventListener("pagehide", () => send({ leaving: true }));
  window.addEventListener("leaving", (event) => {
    event.detail?.push(send({ leaving: true }));
  });
  window.addEventListener("online", () => {
    if (since) send();
  });
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) ended = false; // back from the next page, with the form as it was
  });
  window.addEventListener("beforeunload", (event) => {
    if (failures && since && !ended) event.preventDefault();
  });
}
