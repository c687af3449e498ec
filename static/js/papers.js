/* How much of a file was sent; without this script the form works the same. */
"use strict";

for (const form of document.querySelectorAll("form[data-sending]")) {
  const shown = form.querySelector("[data-progress]");
  const bar = shown.querySelector("progress");
  const told = shown.querySelector("[role=status]");
  const button = form.querySelector("button[type=submit]");
  const tell = (words) => {
    shown.hidden = false;
    told.textContent = words;
  };
  const broken = () => {
    tell(told.dataset.broken);
    bar.hidden = true;
    button.disabled = false;
  };
  form.addEventListener("submit", (event) => {
    const file = form.querySelector("input[type=file]").files[0];
    if (!file) return;
    event.preventDefault();
    if (file.size > Number(form.dataset.most)) {
      bar.hidden = true;
      tell(told.dataset.large);
      return;
    }
    const sending = new XMLHttpRequest();
    sending.upload.addEventListener("progress", (part) => {
      const percent = Math.floor((100 * part.loaded) / part.total);
      bar.value = percent;
      tell(percent < 100 ? told.dataset.sent.replace("{percent}", percent) : told.dataset.checking);
    });
    sending.addEventListener("load", () => {
      if (sending.status === 200 && sending.responseURL !== location.href) {
        location.assign(sending.responseURL);
        return;
      }
      const page = new DOMParser().parseFromString(sending.responseText, "text/html");
      const main = page.querySelector("main");
      if (!main) return broken();
      document.title = page.title;
      document.querySelector("main").replaceWith(main);
      main.querySelector("[data-focus]")?.focus();
    });
    for (const trouble of ["error", "abort", "timeout"]) sending.addEventListener(trouble, broken);
    bar.hidden = false;
    button.disabled = true;
    tell(told.dataset.sent.replace("{percent}", 0));
    sending.open("POST", location.href);
    sending.send(new FormData(form));
  });
}
