// Passkeys: the browser asks for the person's finger, face or key, and the form carries its answer.
// Without this script the same pages offer a code instead.
(() => {
  "use strict";
  if (!window.PublicKeyCredential || !window.webauthnJSON) return;

  const forms = document.querySelectorAll("form[data-passkey]");

  async function optionsOf(form) {
    if (form.dataset.options) return JSON.parse(form.dataset.options);
    const answer = await fetch(form.action, { headers: { Accept: "application/json" } });
    return (await answer.json()).request_options;
  }

  async function ask(form) {
    const options = await optionsOf(form);
    if (form.dataset.passkey !== "add") return window.webauthnJSON.get(options);
    // It must open the account by itself: it is kept on the device, and asks who is there.
    const kind = options.publicKey.authenticatorSelection || {};
    options.publicKey.authenticatorSelection = {
      ...kind, residentKey: "required", requireResidentKey: true, userVerification: "required",
    };
    return window.webauthnJSON.create(options);
  }

  for (const form of forms) {
    form.hidden = false;
    const refused = form.querySelector("[data-refused]");
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      refused.hidden = true;
      try {
        form.elements.credential.value = JSON.stringify(await ask(form));
        form.submit();
      } catch {
        refused.hidden = false;
      }
    });
  }
})();
