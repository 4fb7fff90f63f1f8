// The definition card: what is counted, out of what, after which standard; and its proofs. Sent once a page, kept here.
import { make } from "./dom.js";

const known = new Map();
const proved = new Map();

export function remember({ definitions, proofs }) {
  for (const [key, entries] of Object.entries(definitions)) known.set(key, entries);
  for (const [key, rows] of Object.entries(proofs ?? {})) proved.set(key, rows);
}

export function definitionOf(key) {
  const list = make("dl", { class: "em-definition" });
  for (const [term, words] of known.get(key) ?? []) list.append(make("dt", {}, term), make("dd", {}, words));
  return list;
}

export function proofOf(key) {
  const rows = proved.get(key) ?? [];
  if (!rows.length) return make("p", {}, "This is a count. It rests on no estimator, so there is nothing to prove.");
  const head = ["Worked example", "Published", "Computed now", "Result", "Source"];
  const line = ([words, published, computed, outcome, source]) => make("tr", {},
    make("td", {}, words), make("td", {}, published), make("td", {}, computed),
    make("td", { class: `em-proof-${outcome}` }, outcome === "pass" ? "\u2713 pass" : "\u2717 fail"), make("td", {}, source));
  const table = make("table", {}, make("caption", {}, "Published examples of the arithmetic behind this card, computed again as this page was opened"),
    make("thead", {}, make("tr", {}, ...head.map((name) => make("th", { scope: "col" }, name)))), make("tbody", {}, ...rows.map(line)));
  return make("div", { class: "em-scroll", tabindex: "0", role: "region", "aria-label": "Worked examples" }, table);
}
