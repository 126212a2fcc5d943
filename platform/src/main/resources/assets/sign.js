/* A pad to sign on with a finger, and a voice that reads the agreement. Without them one types one's name and reads. ES2017. */
(function () {
  "use strict";
  var reader = document.querySelector("[data-read]");
  if (reader && window.speechSynthesis) {
    reader.hidden = false;
    reader.addEventListener("click", function () {
      if (speechSynthesis.speaking) { speechSynthesis.cancel(); return; }
      var words = new SpeechSynthesisUtterance(document.getElementById(reader.dataset.read).innerText);
      words.lang = document.documentElement.lang;
      words.rate = 0.9;
      speechSynthesis.speak(words);
    });
  }

  var form = document.querySelector("form[data-sign]");
  if (!form) return;
  var pad = form.querySelector("[data-pad]");
  var canvas = pad.querySelector("canvas");
  var pen = canvas.getContext("2d");
  var drawn = false;
  pad.hidden = false;
  pen.lineWidth = 5;
  pen.lineCap = pen.lineJoin = "round";

  function at(event) {
    var box = canvas.getBoundingClientRect();
    return [(event.clientX - box.left) * canvas.width / box.width, (event.clientY - box.top) * canvas.height / box.height];
  }
  canvas.addEventListener("pointerdown", function (event) {
    canvas.setPointerCapture(event.pointerId);
    pen.beginPath();
    pen.moveTo.apply(pen, at(event));
    event.preventDefault();
  });
  canvas.addEventListener("pointermove", function (event) {
    if (!canvas.hasPointerCapture(event.pointerId)) return;
    pen.lineTo.apply(pen, at(event));
    pen.stroke();
    drawn = true;
  });
  pad.querySelector("[data-clear]").addEventListener("click", function () {
    pen.clearRect(0, 0, canvas.width, canvas.height);
    drawn = false;
  });
  form.addEventListener("submit", function () {
    form.elements.drawing.value = drawn ? canvas.toDataURL("image/png") : "";
  });
})();
