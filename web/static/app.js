// The only script. Everything works without it; it sends files before their form and goes on where a connection broke off, takes files that are
// dropped, shows how far they have come, and what was typed into a password field, says before it is sent that a file is too large, takes
// two quick clicks for one, suggests papers while words are typed into a search field, tells how many papers are ticked, and closes a menu that
// is left.
"use strict";

/** The first portion of a file and the largest, in bytes: they grow while each is gone within seconds, so that on a bad line little is lost. */
const LEAST = 64 * 1024;
const LARGEST = 8 * 1024 * 1024;
/** After how many milliseconds without a byte a connection is dead, how many seconds are waited before each new try, and how many there are. */
const SILENCE = 60000;
const WAITS = [1, 2, 4, 8, 15, 30];
const TRIES = 60;

const coded = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes)));

/** Waits some seconds, or until the network is back. */
function wait(seconds) {
  return new Promise((done) => {
    const timer = setTimeout(done, 1000 * seconds);
    window.addEventListener("online", () => { clearTimeout(timer); done(); }, { once: true });
  });
}

/** One request for an upload, in the tus protocol 1.0.0. Gives null where the connection broke off or fell silent. */
function ask(upload, method, address, headers, body) {
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    let silence;
    const heard = () => { clearTimeout(silence); silence = setTimeout(() => request.abort(), SILENCE); };
    request.open(method, address);
    request.setRequestHeader("Tus-Resumable", "1.0.0");
    request.setRequestHeader("X-CSRF-Token", upload.token);
    Object.entries(headers).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.upload.addEventListener("progress", (sent) => { heard(); if (!upload.over) upload.moved(sent.loaded); });
    request.addEventListener("loadend", () => { clearTimeout(silence); done(request.status ? request : null); });
    heard();
    upload.request = request;
    request.send(body || null);
  });
}

/** The next request for an upload: to begin it, to hear how far it has come, or to send a portion, with its checksum where the page may. */
async function step(upload) {
  const file = upload.file;
  if (!upload.place) {
    const name = coded(new TextEncoder().encode(file.name));
    return ask(upload, "POST", upload.address, { "Upload-Length": file.size, "Upload-Metadata": `filename ${name}` });
  }
  if (!upload.sure) return ask(upload, "HEAD", upload.place, {});
  const portion = await file.slice(upload.at, upload.at + upload.size).arrayBuffer();
  const headers = { "Content-Type": "application/offset+octet-stream", "Upload-Offset": upload.at };
  if (window.isSecureContext) headers["Upload-Checksum"] = `sha256 ${coded(await crypto.subtle.digest("SHA-256", portion))}`;
  const began = performance.now();
  if (upload.over) return null;
  const answer = await ask(upload, "PATCH", upload.place, headers, portion);
  if (performance.now() - began < 2000) upload.size = Math.min(2 * upload.size, LARGEST);
  return answer;
}

/** Sends a file, and says whether it is there whole. What had come before a connection broke off is not sent again. */
async function send(upload) {
  let tries = 0;
  while (tries < TRIES && !upload.over) {
    // A file that went from the disk, or changed there, cannot be read.
    const answer = await step(upload).catch(() => undefined);
    if (answer === undefined || upload.over) return false;
    const status = answer ? answer.status : 0;
    const offset = answer && answer.getResponseHeader("Upload-Offset");
    if (status === 201 || ((status === 200 || status === 204) && offset !== null)) {
      if (status === 201) upload.place = answer.getResponseHeader("Location");
      else if (Number(offset) > upload.at) tries = 0;
      upload.at = Number(offset);
      upload.sure = true;
      upload.tell("now");
      upload.moved(0);
      if (upload.at === upload.file.size) return true;
    } else if (upload.place && (status === 404 || status === 410)) {
      tries += 1;
      upload.place = "";
    } else if (status === 0 || status >= 500 || [409, 423, 460].includes(status)) {
      upload.tell("again");
      upload.sure = status === 460;
      upload.size = LEAST;
      await wait(WAITS[Math.min(tries, WAITS.length - 1)]);
      tries += 1;
    } else {
      return false;
    }
  }
  return false;
}

/**
 * A field of a file: what is chosen is sent at once, and the form then names it instead. Where that is refused, or the connection does not come
 * back, the file goes with the form.
 */
function beforehand(box) {
  const field = box.querySelector("input[type=file]");
  const named = box.querySelector("input[type=hidden]");
  const shown = box.querySelector("[data-sent]");
  const [name, state, bar] = ["bdi", "[role=status]", "progress"].map((part) => shown.querySelector(part));
  let upload = null;
  const tell = (word) => { if (state.textContent !== shown.dataset[word]) state.textContent = shown.dataset[word]; };
  /** What was sent before and is not wanted any more goes. */
  const giveUp = () => {
    const token = field.form.elements.csrf.value;
    const place = upload ? upload.place : named.value && `${box.dataset.uploads}/${named.value}`;
    if (upload) { upload.over = true; upload.request.abort(); }
    if (place) ask({ token, over: true }, "DELETE", place, {});
  };
  field.addEventListener("change", () => {
    giveUp();
    const file = field.files[0];
    const before = shown.querySelector("[data-before]");
    if (before) before.remove();
    field.classList.remove("received");
    [upload, named.value, shown.hidden, box.sending] = [null, "", true, null];
    field.required = "needed" in field.dataset;
    if (!file || !file.size || !field.validity.valid) return;
    const own = { file, address: box.dataset.uploads, token: field.form.elements.csrf.value, place: "", at: 0, size: LEAST, sure: true, over: false, tell };
    own.moved = (more) => { bar.value = Math.floor((100 * (own.at + more)) / file.size); };
    upload = own;
    [name.textContent, bar.value, bar.hidden, shown.hidden] = [file.name, 0, false, false];
    tell("now");
    box.sending = send(own).then((whole) => {
      if (own.over) return;
      tell(whole ? "done" : "along");
      bar.hidden = !whole;
      if (!whole) return;
      [named.value, field.value, field.required] = [own.place.split("/").pop(), "", false];
      // The field says that no file is chosen, beside one that has been sent.
      field.classList.add("received");
    });
  });
}

/** Files that are dropped on a form: the first goes where it was dropped, the next where a file is still wanted. */
function drops(form) {
  const boxes = Array.from(form.querySelectorAll("[data-uploads]"));
  const more = form.querySelector("[data-more]");
  const field = (box) => box.querySelector("input[type=file]");
  const free = (box) => !field(box).files.length && !box.querySelector("input[type=hidden]").value;
  const carries = (event) => event.dataTransfer && Array.from(event.dataTransfer.types).includes("Files");
  boxes.forEach((box) => { box.querySelector("[data-drop]").hidden = false; });
  form.addEventListener("dragover", (event) => {
    if (!carries(event)) return;
    event.preventDefault();
    form.classList.add("over");
  });
  form.addEventListener("dragleave", () => form.classList.remove("over"));
  form.addEventListener("drop", (event) => {
    form.classList.remove("over");
    if (!carries(event)) return;
    event.preventDefault();
    const files = Array.from(event.dataTransfer.files);
    const here = event.target.closest("[data-uploads]");
    const places = boxes.filter((box) => box === here).concat(boxes.filter((box) => box !== here && free(box)));
    more.hidden = files.length <= places.length;
    files.slice(0, places.length).forEach((file, number) => {
      const one = new DataTransfer();
      one.items.add(file);
      field(places[number]).files = one.files;
      field(places[number]).dispatchEvent(new Event("change"));
    });
  });
}

/** Sends a form with files by XMLHttpRequest, which tells how much has gone; the answer is then shown as if the form had been sent plainly. */
function watch(form) {
  const box = form.querySelector("[data-sending]");
  const bar = box && box.querySelector("progress");
  const fault = box && box.querySelector(".err");
  if (!bar || !window.FormData) return;
  const boxes = Array.from(form.querySelectorAll("[data-uploads]"));
  boxes.forEach(beforehand);
  drops(form);
  form.addEventListener("submit", async (event) => {
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
    // What is on its way before the form comes first: then the form names it.
    await Promise.all(boxes.map((box) => box.sending));
    request.send(new FormData(form));
  });
}

/**
 * A file that is larger than what is taken, or of another kind, is not sent first: on a slow line that would be known after an hour. What is
 * wrong stays beside the field until another file is chosen.
 */
function measure(field) {
  const endings = field.accept.split(",");
  const box = field.closest(".field");
  const fault = box && box.querySelector("[data-fault]");
  field.addEventListener("change", () => {
    const files = Array.from(field.files);
    const larger = files.some((file) => file.size > Number(field.dataset.most));
    const other = files.some((file) => !endings.some((ending) => file.name.toLowerCase().endsWith(ending)));
    const photo = files.some((file) => /\.hei[cf]$/i.test(file.name)) && field.dataset.heic;
    const said = larger ? field.dataset.larger : other ? photo || field.dataset.other : "";
    field.setCustomValidity(said);
    if (fault) {
      [fault.textContent, fault.hidden] = [said, !said];
      box.classList.toggle("bad", Boolean(said));
      field.setAttribute("aria-invalid", String(Boolean(said)));
      // What was wrong with the file before is answered by another.
      box.querySelectorAll(".err:not([data-fault])").forEach((old) => { old.hidden = true; });
    }
    if (said) field.reportValidity();
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
      // Who has asked too often is told so.
      if (answer.status === 429) { none(); said.textContent = (await answer.json()).said; return; }
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

/** A button that copies what stands in another part of the page. Where the browser copies nothing it is not shown: the part is marked whole. */
function copies(button) {
  const from = document.getElementById(button.dataset.copies);
  if (!from || !navigator.clipboard) return;
  const said = document.createElement("span");
  said.setAttribute("role", "status");
  button.after(said);
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(from.textContent);
      said.textContent = button.dataset.done;
    } catch {
      getSelection().selectAllChildren(from);
    }
  });
}

/** Beside the button of a list stands how many of its papers are ticked; what the browser ticks again, when somebody comes back, counts too. */
function counts(said) {
  const form = said.closest("form");
  const tell = () => {
    const ticked = form.querySelectorAll("input[name=document]:checked").length;
    said.textContent = ticked ? said.dataset.chosen.replace("{n}", ticked) : "";
  };
  form.addEventListener("change", tell);
  window.addEventListener("pageshow", tell);
  tell();
}

/** A menu over the page closes at Escape, and when the focus goes on to something behind it. */
function closes(menu) {
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
  // Where nothing else takes the focus, somebody has clicked on words of the menu, or is in another window.
  menu.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false;
  });
}

/** Brings a page, or a part that was put in its place, to life; the summary of faults is read first. */
function start(root) {
  // Files are measured before they are sent.
  root.querySelectorAll("input[data-most]").forEach(measure);
  root.querySelectorAll("form[data-progress]").forEach(watch);
  root.querySelectorAll("form[method=post]:not([data-progress])").forEach(once);
  root.querySelectorAll("button[data-shows]").forEach(reveal);
  root.querySelectorAll("input[data-suggests]").forEach(suggest);
  root.querySelectorAll("button[data-copies]").forEach(copies);
  root.querySelectorAll("[data-chosen]").forEach(counts);
  root.querySelectorAll("details[data-menu]").forEach(closes);
  const faults = root.querySelector(".errors");
  if (faults) faults.focus();
}

start(document);
