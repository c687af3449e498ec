/* On a shared computer: asks whether one is still there, and closes the letter if nobody is. */
"use strict";

{
  const dialog = document.getElementById("away");
  const told = document.getElementById("away-left");
  const leaving = dialog.querySelector("form");
  const title = document.title;
  const idle = Number(dialog.dataset.idle) * 1000;
  const warned = Number(dialog.dataset.warned) * 1000;
  const SIGN = idle / 6; // somebody who reads and scrolls is there: that is told so often
  const MINUTE = 60000;

  let heard = Date.now(); // when the site last heard of the person, as far as this page knows
  let ends = heard + idle;
  let timer = 0;

  const ask = async (method) => {
    const token = leaving.elements.csrfmiddlewaretoken.value;
    const answer = await fetch(dialog.dataset.here, { method, headers: { "X-CSRFToken": token } });
    const { left } = await answer.json();
    return left * 1000;
  };

  const wait = (until) => {
    clearTimeout(timer);
    timer = setTimeout(look, Math.max(500, until - Date.now()));
  };

  const stay = async () => {
    heard = Date.now();
    ends = heard + idle;
    try {
      ends = heard + (await ask("POST"));
    } catch {
      // Off line nothing can be told; what is typed waits on the page.
    }
    if (dialog.open) dialog.close();
    document.title = title;
    wait(ends - warned);
  };

  const count = (left) => {
    const minutes = Math.round(left / MINUTE);
    const { minutes: many, minute, seconds } = dialog.dataset;
    const words = minutes > 1 ? many.replace("{count}", minutes) : minutes ? minute : seconds;
    if ([5, 2, 1, 0].includes(minutes) || !told.textContent) {
      if (told.textContent !== words) told.textContent = words;
    }
  };

  const close = async () => {
    const last = new CustomEvent("leaving", { detail: [] });
    window.dispatchEvent(last);
    const saved = await Promise.all(last.detail);
    if (saved.every(Boolean)) leaving.requestSubmit(); // words that can't be saved stay on the page
  };

  const look = async () => {
    if (Date.now() < ends - warned) return wait(ends - warned);
    let left = ends - Date.now();
    try {
      left = await ask("GET"); // another tab may be in use
    } catch {
      // Off line: by this page's own clock.
    }
    ends = Date.now() + left;
    if (left > warned) {
      if (dialog.open) dialog.close();
      document.title = title;
      return wait(ends - warned);
    }
    if (left <= 0) return close();
    if (!dialog.open) {
      told.textContent = "";
      document.title = `${dialog.dataset.title} ${title}`;
      dialog.showModal();
    }
    count(left);
    return wait(Math.min(ends, Date.now() + Math.min(MINUTE / 2, left / 4)));
  };

  dialog.querySelector("[data-stay]").addEventListener("click", stay);
  dialog.addEventListener("cancel", stay); // Escape: somebody pressed it
  for (const sign of ["keydown", "pointerdown", "wheel", "touchmove"]) {
    window.addEventListener(
      sign,
      () => {
        if (!dialog.open && Date.now() - heard > SIGN) stay();
      },
      { passive: true },
    );
  }
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") look();
  });
  wait(ends - warned);
}
