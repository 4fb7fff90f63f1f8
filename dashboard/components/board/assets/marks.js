// The key: a small picture of each mark beside what it means.
import { make } from "./dom.js";

export function keyOf([shape, text, colour]) {
  const swatch = make("span", { class: `em-mark em-mark-${shape}` });
  swatch.style.setProperty("--em-mark", `var(--em-${colour.slice(1).toLowerCase()}, ${colour})`);
  return make("li", {}, swatch, text);
}
