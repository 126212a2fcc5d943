/* Sends evidence in parts over a bad network: each file has its row, what broke off is kept on the device and goes on where it stopped.
   ES2017. One file, though long: on a slow network each further one is another wait. */
(function () {
  "use strict";
  const form = document.querySelector("form[data-uploads]");
  if (!form || !window.fetch || !window.AbortController) return;

  const PART = 256 * 1024;
  const PAUSES = [1000, 4000, 15000];
  const LIFE = 72 * 3600 * 1000;
  const PATIENCE = 60000;
  const PHOTO = 300 * 1024;
  const says = form.dataset;
  const token = form.querySelector("[name=_csrf]");
  const sending = document.getElementById("sending");
  const brought = document.getElementById("brought");
  const rows = new Set();
  const opened = Date.now();

  function text(key, first, second) {
    return says[key].replace("{0}", function () { return first; }).replace("{1}", function () { return second; });
  }

  function size(bytes) {
    const megabytes = Math.ceil(bytes / 1024 / 102.4) / 10;
    return bytes < 1024 * 1024 ? Math.ceil(bytes / 1024) + " KB" : megabytes + " MB";
  }

  /* What is not yet sent, kept on the device; where it keeps nothing, files still go while the page is open. */
  const shelf = (function () {
    let opening;
    function open() {
      opening = opening || new Promise(function (done, failed) {
        const asked = indexedDB.open("evidence", 1);
        asked.onupgradeneeded = function () { asked.result.createObjectStore("files", { keyPath: "key" }); };
        asked.onerror = function () { failed(asked.error); };
        asked.onsuccess = function () {
          asked.result.onversionchange = function () { asked.result.close(); };
          done(asked.result);
        };
      });
      return opening;
    }
    async function run(mode, work, otherwise) {
      try {
        const store = (await open()).transaction("files", mode).objectStore("files");
        return await new Promise(function (done, failed) {
          const asked = work(store);
          asked.onsuccess = function () { done(asked.result); };
          asked.onerror = function () { failed(asked.error); };
        });
      } catch (denied) {
        return otherwise;
      }
    }
    return {
      keep: function (item) { return run("readwrite", function (store) { return store.put(item); }); },
      drop: function (key) { return run("readwrite", function (store) { return store.delete(key); }); },
      all: function () { return run("readonly", function (store) { return store.getAll(); }, []); }
    };
  })();

  /* How far a file came, beside the file itself: that is written once. */
  function noted(key, percent) {
    const name = "keep:sent:" + key;
    try {
      if (percent === null) localStorage.removeItem(name);
      else if (percent !== undefined) localStorage.setItem(name, String(percent));
      return Number(localStorage.getItem(name) || 0);
    } catch (denied) {
      return 0;
    }
  }

  function element(tag, css, words) {
    const made = document.createElement(tag);
    made.className = css;
    if (words !== undefined) made.textContent = words;
    return made;
  }

  function Row(item) {
    const row = this;
    this.item = item;
    this.box = element("li", "card");
    const title = element("p", "", item.name + " ");
    title.appendChild(element("span", "hint nowrap", size(item.blob.size)));
    this.bar = element("progress", "");
    this.bar.max = 100;
    this.bar.setAttribute("aria-label", item.name);
    this.words = element("p", "small");
    this.buttons = element("p", "");
    [title, this.bar, this.words, this.buttons].forEach(function (part) { row.box.appendChild(part); });
    sending.appendChild(this.box);
    rows.add(this);
  }

  Row.prototype.show = function (words, percent) {
    this.words.textContent = words;
    this.bar.value = percent;
    this.waits = false;
    this.buttons.textContent = "";
  };

  /* It stopped; the person says when it goes on. */
  Row.prototype.stop = function (words, label, after) {
    const row = this;
    this.show(words, noted(this.item.key));
    this.waits = true;
    const go = element("button", "btn two", label);
    go.type = "button";
    go.onclick = function () { row.queue(); };
    const drop = element("button", "link", says.drop);
    drop.type = "button";
    drop.onclick = function () { row.drop(); };
    [go, element("span", "small", after), drop].forEach(function (part) { row.buttons.appendChild(part); });
  };

  Row.prototype.end = function () {
    rows.delete(this);
    this.box.remove();
    noted(this.item.key, null);
    return shelf.drop(this.item.key);
  };

  Row.prototype.refuse = function (words) {
    this.end();
    refused(words);
  };

  Row.prototype.drop = function () {
    this.item.dropped = true;
    if (this.item.upload) ask(says.uploads + "/" + this.item.upload + "/give-up", "", "text/plain").catch(function () {});
    this.end();
  };

  let line = Promise.resolve();
  Row.prototype.queue = function () {
    const row = this;
    this.show(text("sending", noted(this.item.key)), noted(this.item.key));
    line = line.then(function () { return row.send(); });
  };

  /* One part after the other; after each answer the server says from where on. */
  Row.prototype.send = async function () {
    const item = this.item;
    let pauses = PAUSES.slice();
    let begun = 0;
    while (!item.dropped) {
      let answer;
      try {
        answer = item.upload ? await this.part() : await this.begin();
      } catch (broken) {
        if (!pauses.length) return this.stop(says.kept, says.retry, "");
        const pause = pauses.shift();
        this.words.textContent = text("waiting", pause / 1000);
        await new Promise(function (done) { setTimeout(done, pause); });
        continue;
      }
      if (item.dropped) return;
      if (answer.over || (answer.lost && !item.upload)) return location.reload();
      if (answer.refused && answer.later) return this.stop(answer.refused, says.retry, "");
      if (answer.refused) return this.refuse(answer.refused);
      if (answer.done) return this.done(answer.done);
      if (answer.lost && begun++ > PAUSES.length) return this.stop(says.kept, says.retry, "");
      if (answer.lost) { item.upload = null; continue; }
      pauses = PAUSES.slice();
      item.upload = answer.upload;
      item.sent = answer.received;
      const percent = Math.floor(item.sent * 100 / item.blob.size);
      noted(item.key, percent);
      this.show(text("sending", percent), percent);
    }
  };

  Row.prototype.begin = function () {
    const item = this.item;
    const body = "name=" + encodeURIComponent(item.name) + "&bytes=" + item.blob.size;
    return ask(says.uploads, body, "application/x-www-form-urlencoded");
  };

  Row.prototype.part = function () {
    const item = this.item;
    const address = says.uploads + "/" + item.upload + "?from=" + item.sent + "&proves=" + item.proves;
    return ask(address, item.blob.slice(item.sent, item.sent + PART), "application/octet-stream");
  };

  Row.prototype.done = async function (name) {
    await this.end();
    document.querySelectorAll("[data-request]").forEach(function (request) { request.remove(); });
    document.getElementById("said").textContent = text("done", name);
    const answer = await fetch(says.rows, { credentials: "same-origin" });
    if (answer.ok && !answer.redirected) brought.innerHTML = await answer.text();
  };

  async function ask(address, body, type) {
    const patience = new AbortController();
    const timer = setTimeout(function () { patience.abort(); }, PATIENCE);
    try {
      const answer = await fetch(address, {
        method: "POST",
        credentials: "same-origin",
        headers: { [token.dataset.header]: token.value, "Content-Type": type },
        body: body,
        signal: patience.signal
      });
      if (answer.status >= 500) throw new Error(String(answer.status));
      if (answer.status === 404) return { lost: true };
      if (answer.status === 204) return {};
      // Anything else is a page: the sign-in or the draft is over, or this page is too old.
      const ours = (answer.ok || answer.status === 422) && /json/.test(answer.headers.get("Content-Type"));
      return ours ? await answer.json() : { over: true };
    } finally {
      clearTimeout(timer);
    }
  }

  function refused(words) {
    const box = element("li", "card err");
    const line = element("p", "error", words);
    line.setAttribute("role", "alert");
    box.appendChild(line);
    sending.appendChild(box);
  }

  function isOfOurs(file) {
    const name = file.name.toLowerCase();
    if (!file.type && name.indexOf(".") < 0) return true;
    return document.getElementById("files").accept.split(",").some(function (one) {
      return one[0] === "." ? name.endsWith(one) : file.type.indexOf(one.slice(0, -1)) === 0;
    });
  }

  /* A photo needs no more than 1,600 pixels. A long screenshot is left as it is: made smaller it could not be read. */
  async function shrunk(file) {
    if (!/^image\/(jpeg|png|webp)$/.test(file.type) || file.size <= PHOTO) return file;
    const address = URL.createObjectURL(file);
    try {
      const image = await new Promise(function (done, failed) {
        const loading = new Image();
        loading.onload = function () { done(loading); };
        loading.onerror = failed;
        loading.src = address;
      });
      const longer = Math.max(image.naturalWidth, image.naturalHeight);
      if (longer > 2.5 * Math.min(image.naturalWidth, image.naturalHeight)) return file;
      const canvas = document.createElement("canvas");
      canvas.width = Math.round(image.naturalWidth * Math.min(1, 1600 / longer));
      canvas.height = Math.round(image.naturalHeight * Math.min(1, 1600 / longer));
      const paper = canvas.getContext("2d");
      paper.fillStyle = "#fff";
      paper.fillRect(0, 0, canvas.width, canvas.height);
      paper.drawImage(image, 0, 0, canvas.width, canvas.height);
      let best = file;
      for (const quality of [0.85, 0.7, 0.5]) {
        const made = await new Promise(function (done) { canvas.toBlob(done, "image/jpeg", quality); });
        if (made && made.size < best.size) best = made;
        if (best.size <= PHOTO) break;
      }
      return best;
    } catch (unreadable) {
      return file;
    } finally {
      URL.revokeObjectURL(address);
    }
  }

  async function take(file, proves, number) {
    if (!isOfOurs(file)) return refused(text("unknownKind", file.name));
    if (!file.size) return refused(text("empty", file.name));
    const blob = await shrunk(file);
    if (blob.size > Number(says.largest)) return refused(text("tooLarge", file.name, size(blob.size)));
    const name = blob === file ? file.name : file.name.replace(/\.[^.]*$/, "") + ".jpg";
    // The server finds a transfer that broke off by name and size: the same file picked twice is one.
    if (Array.from(rows).some(function (row) { return row.item.name === name && row.item.blob.size === blob.size; })) return;
    const item = {
      key: says.holder + "/" + Date.now() + "/" + number,
      holder: says.holder,
      name: name,
      blob: blob,
      proves: proves,
      at: Date.now()
    };
    await shelf.keep(item);
    new Row(item).queue();
  }

  form.querySelectorAll(".pick").forEach(function (pick, number) {
    const input = pick.querySelector("input");
    input.className = "visually-hidden";
    pick.querySelector("label").className = number ? "btn two" : "btn";
    async function takeAll() {
      const files = Array.from(input.files);
      input.value = "";
      for (let i = 0; i < files.length; i++) await take(files[i], form.querySelector("[name=proves]").value, i);
    }
    input.addEventListener("change", takeAll);
    // On a slow network somebody may have chosen before this script came.
    takeAll();
  });
  form.querySelectorAll("button").forEach(function (button) { button.remove(); });

  shelf.all().then(function (items) {
    items.forEach(function (item) {
      if (Date.now() - item.at > LIFE) { noted(item.key, null); shelf.drop(item.key); return; }
      if (item.holder === says.holder && item.at < opened) new Row(item).stop(text("broken", noted(item.key)), says.goOn, says.fromThere);
    });
  });

  addEventListener("online", function () {
    rows.forEach(function (row) { if (row.waits) row.queue(); });
  });

  /* Going on while something is under way: said once, then it is the person's choice. */
  brought.addEventListener("click", function (event) {
    const next = event.target.closest("[data-next]");
    if (!next || !rows.size || next.dataset.warned) return;
    event.preventDefault();
    next.dataset.warned = "yes";
    next.before(element("p", "clock", text("unfinished", rows.size)));
  });
})();
