// The definition card: what is counted, out of what, after which standard. Sent once a page, kept here.
import { make } from "./dom.js";

const known = new Map();

export function remember(definitions) {
  for (const [key, entries] of Object.entries(definitions)) known.set(key, entries);
}

export function definitionOf(key) {
  const list = make("dl", { class: "em-definition" });
  for (const [term, words] of known.get(key) ?? []) list.append(make("dt", {}, term), make("dd", {}, words));
  return list;
}
