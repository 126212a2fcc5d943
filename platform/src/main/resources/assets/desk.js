// Focus on what must be mended, one sending of a form, "all" boxes, and single keys that are off until somebody switches them on.
(function () {
  'use strict';
  var KEYS = 'fengqiao.keys';

  function focusOnErrors() {
    var errors = document.querySelector('[data-focus]');
    if (errors) errors.focus();
  }

  function sendOnce() {
    document.addEventListener('submit', function (event) {
      var form = event.target;
      if (form.method !== 'post' || form.hasAttribute('hx-post')) return;
      if (form.dataset.sent) { event.preventDefault(); return; }
      form.dataset.sent = 'yes';
      form.querySelectorAll('button').forEach(function (button) { button.setAttribute('aria-disabled', 'true'); });
      setTimeout(function () {
        delete form.dataset.sent;
        form.querySelectorAll('button').forEach(function (button) { button.removeAttribute('aria-disabled'); });
      }, 15000);
    });
    window.addEventListener('pageshow', function (event) { if (event.persisted) location.reload(); });
  }

  function chooseAll() {
    document.querySelectorAll('[data-all]').forEach(function (all) {
      var boxes = document.querySelectorAll('input[type=checkbox][name="' + all.dataset.all + '"]');
      all.addEventListener('change', function () { boxes.forEach(function (box) { box.checked = all.checked; }); });
    });
  }

  function sendOnChange() {
    document.querySelectorAll('form[data-change]').forEach(function (form) {
      form.addEventListener('change', function () { form.requestSubmit ? form.requestSubmit() : form.submit(); });
    });
  }

  function on() { try { return localStorage.getItem(KEYS) === 'on'; } catch (_) { return false; } }

  function keySwitch() {
    document.querySelectorAll('[data-keys]').forEach(function (button) {
      function show() {
        button.setAttribute('aria-pressed', String(on()));
        button.textContent = on() ? button.dataset.on : button.dataset.off;
      }
      button.hidden = false;
      button.addEventListener('click', function () {
        try { localStorage.setItem(KEYS, on() ? 'off' : 'on'); } catch (_) { return; }
        show();
      });
      show();
    });
  }

  function move(step) {
    var rows = Array.prototype.slice.call(document.querySelectorAll('[data-row] .open'));
    if (!rows.length) return;
    var at = rows.indexOf(document.activeElement);
    rows[at < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + step))].focus();
  }

  function keys() {
    document.addEventListener('keydown', function (event) {
      if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) {
        var find = document.getElementById('find');
        if (find) { event.preventDefault(); find.focus(); find.select(); }
        return;
      }
      var typing = event.isComposing || event.ctrlKey || event.metaKey || event.altKey
        || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
      if (!on() || typing) return;
      if (event.key === 'j') move(1);
      else if (event.key === 'k') move(-1);
      else if (event.key === 'x') {
        var row = document.activeElement.closest('[data-row]');
        var box = row && row.querySelector('input[type=checkbox]');
        if (box) box.checked = !box.checked;
      } else if (event.key === 'Enter' && document.activeElement === document.body) {
        var top = document.querySelector('[data-row] .open');
        if (top) top.click();
      } else if (event.key === '/') {
        var search = document.getElementById('find');
        if (search) { event.preventDefault(); search.focus(); }
      }
    });
  }

  focusOnErrors(); sendOnce(); chooseAll(); sendOnChange(); keySwitch(); keys();
})();
