/* Keeps what is typed on the device, says when the network is gone, stops a double tap, and moves the focus to what needs mending. ES2017. */
(function () {
  "use strict";
  var LIFE = 72 * 3600 * 1000;

  function online() {
    if (navigator.onLine) document.documentElement.removeAttribute("data-off");
    else document.documentElement.setAttribute("data-off", "");
  }
  addEventListener("online", online);
  addEventListener("offline", online);
  online();

  var errors = document.querySelector("[data-focus]");
  if (errors) errors.focus();

  function fields(form) {
    return form.querySelectorAll("input[type=text],input[type=tel],textarea,input[type=checkbox]:not([name=consent])");
  }

  document.querySelectorAll("form[data-keep]").forEach(function (form) {
    var key = "keep:" + form.dataset.keep;
    var timer;
    try {
      var kept = JSON.parse(localStorage.getItem(key) || "null");
      if (kept && Date.now() - kept.at < LIFE && !errors) {
        fields(form).forEach(function (field) {
          if (field.type === "checkbox") return;
          if (!field.value && kept.values[field.name]) field.value = kept.values[field.name];
        });
      }
      form.addEventListener("input", function () {
        clearTimeout(timer);
        timer = setTimeout(function () {
          var values = {};
          fields(form).forEach(function (field) {
            if (field.type !== "checkbox") values[field.name] = field.value;
          });
          localStorage.setItem(key, JSON.stringify({ at: Date.now(), values: values }));
        }, 600);
      });
    } catch (denied) {
      /* Storage is off: the server still saves at every page. */
    }
  });

  document.querySelectorAll("form[action='/sign-out']").forEach(function (form) {
    form.addEventListener("submit", function () {
      try {
        Object.keys(localStorage).forEach(function (key) {
          if (key.indexOf("keep:") === 0) localStorage.removeItem(key);
        });
        indexedDB.deleteDatabase("evidence");
      } catch (denied) { /* nothing was kept */ }
    });
  });

  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (!navigator.onLine) {
      // Sent now, the page with what was typed would be gone.
      event.preventDefault();
      document.querySelector(".off").scrollIntoView();
      return;
    }
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "yes";
    setTimeout(function () { delete form.dataset.sent; }, 15000);
  });
  addEventListener("pageshow", function () {
    document.querySelectorAll("form[data-sent]").forEach(function (form) { delete form.dataset.sent; });
  });
})();
