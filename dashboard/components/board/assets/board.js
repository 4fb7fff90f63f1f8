// The board: draws every chart of a page from one message, and redraws only what changed.
import { keep, whenAsked } from "./ahead.js";
import { renderCards, reword } from "./cards.js";
import { remember } from "./definition.js";
import { hasLearned, learn } from "./gloss.js";
import { plotly } from "./plot.js";
import { readTheme } from "./theme.js";

const turns = new WeakMap();

function rootIn(parent) {
  const found = parent.querySelector(".em-board");
  if (found) return found;
  const root = document.createElement("div");
  root.className = "em-board";
  parent.appendChild(root);
  return root;
}

// Once a link: a reader who then scrolls away is not pulled back by the next filter.
function bringIntoView(root, key) {
  if (!key || root.dataset.boardBrought === key) return;
  root.dataset.boardBrought = key;
  root.querySelector(`[data-card="${CSS.escape(key)}"]`)?.scrollIntoView({ block: "start" });
}

async function render(root, data) {
  const turn = (turns.get(root) ?? 0) + 1;
  turns.set(root, turn);
  delete root.dataset.boardReady;
  await renderCards(root, data, readTheme(root));
  // A later message may have overtaken this one; only the last may say that the board is ready.
  if (turns.get(root) !== turn) return;
  root.dataset.boardReady = data.stamp;
  bringIntoView(root, data.card);
}

function redraw(root, data) {
  render(root, data).catch((fault) => {
    root.dataset.boardFault = "yes";
    // What failed half-way must not pass for drawn when it is asked for again.
    root.querySelectorAll(".em-card, .em-plot").forEach((part) => { part.emFilled = part.emDrawn = null; });
    console.error(fault);
  });
}

export default function board({ data, parentElement }) {
  if (data.ahead) {
    data.ahead.forEach(keep);
    return;
  }
  if (data.definitions) {
    plotly(); // definitions come first, so it is here by the time that the figures are
    remember(data);
    if (data.glossary && !hasLearned()) {
      learn(data.glossary);
      document.querySelectorAll(".em-card").forEach(reword); // figures may have overtaken the words
    }
    return;
  }
  const root = rootIn(parentElement);
  keep(data);
  if (data.option) whenAsked((message) => redraw(root, message));
  redraw(root, data);
  return () => root.remove();
}
