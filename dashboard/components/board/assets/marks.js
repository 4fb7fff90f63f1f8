// The key, a small picture of each mark beside what it means; and verdicts, a sign beside the words.
import { make } from "./dom.js";
import { opened } from "./gloss.js";

export function keyOf([shape, text, colour]) {
  const swatch = make("span", { class: `em-mark em-mark-${shape}` });
  swatch.style.setProperty("--em-mark", `var(--em-${colour.slice(1).toLowerCase()}, ${colour})`);
  return make("li", {}, swatch, opened(text));
}

const SIGNS = { shown: "\u25B2", small: "\u25B3", unsure: "?", parity: "=", mixed: "\u21C4", met: "\u2713" };

export function chipOf([kind, text]) {
  const sign = make("span", { class: "em-sign", "aria-hidden": "true" }, SIGNS[kind] ?? "");
  return make("li", { class: `em-chip em-chip-${kind}` }, sign, opened(text));
}
