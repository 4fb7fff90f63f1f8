// What a click on another level will show, sent before it: drawn at the click, and again, if it differs, by the answer.
const kept = new Map();
let around, show;

// Messages hold for one state of all other choices; those of another state are given up.
export function keep(message) {
  if (!message.option) return;
  if (message.around !== around) kept.clear();
  around = message.around;
  kept.set(message.option, message);
}

export function whenAsked(draw) {
  if (!show) document.addEventListener("click", answer, true);
  show = draw;
}

// While an answer is on its way, other choices may be about to change: what is kept may not hold any more.
const isWaiting = () => document.querySelector('[data-testid="stApp"]')?.dataset.testScriptState === "running";

function answer({ target }) {
  if (isWaiting()) return;
  const option = target.closest?.('[role="radiogroup"] [role="radio"]:not([aria-checked="true"])');
  const group = option?.closest('[role="radiogroup"]');
  const message = group && kept.get(`${group.getAttribute("aria-label")}: ${option.textContent.trim()}`);
  if (message) setTimeout(() => show(message)); // the click itself goes first: the server is to be asked meanwhile
}
