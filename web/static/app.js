// The only script. Everything works without it; it shows how far an upload has come, and what was typed into a password field, says before
// it is sent that a file is too large, takes two quick clicks for one, and suggests papers while words are typed into a search field.
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

/** As long the typing must rest before papers are asked for, in milliseconds. */
const REST = 250;

/**
 * Suggests papers below a search field while words are typed (ARIA Authoring Practices Guide: editable combobox with list autocomplete). The
 * arrow keys go through them, Enter opens the one that is marked and else sends the form as ever, Escape closes the list.
 */
function suggest(field) {
  const form = field.form;
  if (!form || !window.fetch || !window.AbortController) return;
  const list = document.createElement("ul");
  const said = document.createElement("p");
  let papers = [];
  let marked = -1;
  let rest = 0;
  let asking = null;

  const mark = (number) => {
    marked = number;
    Array.from(list.children).forEach((option, at) => option.setAttribute("aria-selected", String(at === marked)));
    const option = list.children[marked];
    if (option) {
      field.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else {
      field.removeAttribute("aria-activedescendant");
    }
  };
  const show = (open) => {
    list.hidden = !open;
    field.setAttribute("aria-expanded", String(open));
    mark(-1);
  };
  const open = (paper) => {
    show(false);
    location.assign(paper.href);
  };
  const option = (paper, at) => {
    const item = document.createElement("li");
    item.id = `${list.id}-${at}`;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    const part = (text, name, lang) => {
      const piece = document.createElement("bdi");
      piece.textContent = text;
      piece.className = name;
      if (lang) piece.lang = lang;
      item.append(piece, " ");
    };
    if (paper.symbol) part(paper.symbol, "symbol");
    part(paper.title, "t", paper.lang);
    part(paper.space, "note");
    // The field keeps the focus, and the list stays open until the click has come.
    item.addEventListener("mousedown", (event) => event.preventDefault());
    item.addEventListener("click", () => open(paper));
    return item;
  };
  const forget = () => {
    clearTimeout(rest);
    if (asking) asking.abort();
    asking = null;
  };
  const none = () => {
    papers = [];
    list.replaceChildren();
    said.textContent = "";
    show(false);
  };
  const ask = async () => {
    const own = new AbortController();
    asking = own;
    try {
      const answer = await fetch(`${form.action}/suggestions?${new URLSearchParams(new FormData(form))}`, { signal: own.signal });
      // Whoever is signed out by now is led elsewhere.
      if (!answer.ok || answer.redirected) { none(); return; }
      const found = await answer.json();
      if (own.signal.aborted) return;
      if (found.papers.length === 0 || document.activeElement !== field) { none(); return; }
      papers = found.papers;
      list.replaceChildren(...papers.map(option));
      said.textContent = found.said;
      show(true);
    } catch (fault) {
      if (!own.signal.aborted) none();
    }
  };
  const typed = () => {
    forget();
    if (field.value.trim() === "") none();
    else rest = setTimeout(ask, REST);
  };

  list.id = `${field.id}-suggested`;
  list.className = "suggested";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", field.dataset.suggests);
  said.className = "vh";
  said.setAttribute("role", "status");
  field.parentElement.append(list);
  form.append(said);
  // A combobox may be a field for text; that for searches may bear no other role.
  field.type = "text";
  field.enterKeyHint = "search";
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-expanded", "false");

  // While a word is put together from its signs it is none yet.
  field.addEventListener("input", (event) => { if (!event.isComposing) typed(); });
  field.addEventListener("compositionend", typed);
  field.addEventListener("blur", () => { forget(); show(false); });
  form.addEventListener("submit", () => { forget(); show(false); });
  field.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      forget();
      show(false);
    } else if (event.key === "Enter" && marked >= 0) {
      event.preventDefault();
      open(papers[marked]);
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && papers.length > 0) {
      event.preventDefault();
      if (list.hidden) show(true);
      // Between the last and the first the field itself has its turn.
      const places = papers.length + 1;
      const step = event.key === "ArrowDown" ? 1 : places - 1;
      mark(((marked + 1 + step) % places) - 1);
    }
  });
}

/** Brings a page, or a part that was put in its place, to life; the summary of faults is read first. */
function start(root) {
  root.querySelectorAll("form[data-progress]").forEach(watch);
  root.querySelectorAll("form[method=post]:not([data-progress])").forEach(once);
  root.querySelectorAll("input[data-most]").forEach(measure);
  root.querySelectorAll("button[data-shows]").forEach(reveal);
  root.querySelectorAll("input[data-suggests]").forEach(suggest);
  const faults = root.querySelector(".errors");
  if (faults) faults.focus();
}

start(document);
