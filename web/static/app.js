// The only script. Everything works without it; it shows how far an upload has come, and what was typed into a password field, says before
// it is sent that a file is too large, and takes two quick clicks for one.
"use strict";

/** Sends a form with files by XMLHttpRequest, which tells how much has gone; the answer is then shown as if the form had been sent plainly. */
function watch(form) {
  const box = form.querySelector("[data-sending]");
  const bar = box && box.querySelector("progress");
  const fault = box && box.querySelector(".err");
  if (!bar || !window.FormData) return;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const buttons = form.querySelectorAll("button[type=submit]");
    const ready = (yes) => buttons.forEach((button) => { button.disabled = !yes; });
    const failed = () => { fault.hidden = false; ready(true); };
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.upload.addEventListener("progress", (sent) => {
      if (sent.lengthComputable) bar.value = Math.round((100 * sent.loaded) / sent.total);
    });
    request.addEventListener("error", failed);
    request.addEventListener("abort", failed);
    request.addEventListener("load", () => {
      // Redirections were followed: a new address means that the paper was taken.
      if (request.status < 400 && request.responseURL !== form.action) {
        location.assign(request.responseURL);
        return;
      }
      const page = new DOMParser().parseFromString(request.responseText, "text/html");
      const main = page.querySelector("main");
      if (!main) { failed(); return; }
      document.title = page.title;
      document.querySelector("main").replaceWith(document.adoptNode(main));
      start(document.querySelector("main"));
    });
    fault.hidden = true;
    bar.value = 0;
    box.hidden = false;
    ready(false);
    request.send(new FormData(form));
  });
}

/** A file that is larger than what is taken is not sent first: on a slow line that would be known after an hour. */
function measure(field) {
  field.addEventListener("change", () => {
    const larger = Array.from(field.files).some((file) => file.size > Number(field.dataset.most));
    field.setCustomValidity(larger ? field.dataset.larger : "");
    if (larger) field.reportValidity();
  });
}

/** Two quick clicks on a button send its form once: the second would find that there is nothing left to do. */
function once(form) {
  let sent = -Infinity;
  form.addEventListener("submit", (event) => {
    if (event.timeStamp - sent < 2000) event.preventDefault();
    else sent = event.timeStamp;
  });
}

/** A button beside a password field shows what was typed, and hides it again. */
function reveal(button) {
  const field = document.getElementById(button.dataset.shows);
  if (!field) return;
  button.hidden = false;
  button.addEventListener("click", () => {
    const shown = field.type === "text";
    field.type = shown ? "password" : "text";
    button.setAttribute("aria-pressed", String(!shown));
  });
}

/** Brings a page, or a part that was put in its place, to life; the summary of faults is read first. */
function start(root) {
  root.querySelectorAll("form[data-progress]").forEach(watch);
  root.querySelectorAll("form[method=post]:not([data-progress])").forEach(once);
  root.querySelectorAll("input[data-most]").forEach(measure);
  root.querySelectorAll("button[data-shows]").forEach(reveal);
  const faults = root.querySelector(".errors");
  if (faults) faults.focus();
}

start(document);
