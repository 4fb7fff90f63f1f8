// Words that the glossary knows can be hovered over, tapped or reached with the keyboard, and then say what they mean.
import { make } from "./dom.js";

let known = new Map();
let pattern = null;

export function learn(glossary) {
  known = new Map(Object.entries(glossary).map(([term, words]) => [term.toLowerCase(), words]));
  const terms = [...known.keys()].sort((one, other) => other.length - one.length);
  pattern = new RegExp(`(${terms.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`, "i");
}

export function hasLearned() {
  return pattern !== null;
}

export function term(text) {
  const words = known.get(text.toLowerCase());
  if (!words) return document.createTextNode(text);
  const node = make("button", { type: "button", class: "em-term", "aria-label": `${text}: ${words}` }, text);
  node.append(make("span", { class: "em-gloss", "aria-hidden": "true" }, words));
  node.onkeydown = (event) => { if (event.key === "Escape") node.blur(); };
  return node;
}

// Each word once a sentence: underlining every one of them would be louder than the finding.
export function gloss(node, text) {
  if (node.emSaid === text) return;
  node.emSaid = text;
  node.hidden = !text;
  const said = new Set();
  const parts = pattern ? text.split(pattern) : [text];
  node.replaceChildren(...parts.map((part) => {
    const first = known.has(part.toLowerCase()) && !said.has(part.toLowerCase());
    said.add(part.toLowerCase());
    return first ? term(part) : document.createTextNode(part);
  }));
}

// What begins with a word of the glossary: `Disparity shown: Asian and Black`.
export function opened(text) {
  const first = pattern?.exec(text);
  if (first?.index !== 0) return document.createTextNode(text);
  const whole = make("span", {}, term(first[0]));
  whole.append(text.slice(first[0].length));
  return whole;
}
