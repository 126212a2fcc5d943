/* Keeps an open page up to date: a party's looks for news now and then, a mediator's table is told of it. Without this, reloading does. ES2017. */
(function () {
  "use strict";
  var SEEN = 20000, HIDDEN = 120000, POLL_IDLE = 30 * 60000, STREAM_IDLE = 25 * 60000;
  var touched = Date.now();
  var looked = Date.now();
  var stream = null;

  function refresh(element) {
    if (window.htmx && element) window.htmx.trigger(element, "due");
  }

  /* Every 20 seconds while it is seen, every two minutes while it is hidden, not at all once nobody has touched it for half an hour. */
  function poll() {
    var page = document.querySelector("[data-poll]");
    var now = Date.now();
    if (!page || now - touched > POLL_IDLE || now - looked < (document.hidden ? HIDDEN : SEEN)) return;
    looked = now;
    refresh(page);
  }

  function listen() {
    var table = document.querySelector("[data-changes]");
    if (!table || !window.EventSource) return;
    if (stream && Date.now() - touched > STREAM_IDLE) {
      stream.close();
      stream = null;
    } else if (!stream && Date.now() - touched <= STREAM_IDLE) {
      stream = new EventSource(table.dataset.changes);
      stream.addEventListener("change", function () { refresh(document.querySelector("[data-changes]")); });
    }
  }

  ["pointerdown", "keydown", "scroll", "focus"].forEach(function (kind) {
    addEventListener(kind, function () { touched = Date.now(); listen(); }, { passive: true, capture: true });
  });
  addEventListener("pagehide", function () { if (stream) { stream.close(); stream = null; } });

  /* Said once to who listens; whoever types goes on typing. */
  document.addEventListener("htmx:afterRequest", function (event) {
    var news = document.getElementById("news");
    if (!news || event.detail.xhr.status !== 200) return;
    news.textContent = "";
    setTimeout(function () { news.textContent = news.dataset.text; }, 100);
  });

  setInterval(function () { poll(); listen(); }, 1000);
  listen();
})();
