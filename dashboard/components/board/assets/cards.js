// One card per chart: the finding first, the chart second, table and definition one click away.
import { addActions, refreshDrawers } from "./actions.js";
import { make, say } from "./dom.js";
import { exploreWith } from "./explore.js";
import { gloss } from "./gloss.js";
import { draw, fit, forget } from "./plot.js";
import { chipOf, keyOf } from "./marks.js";

const widths = new ResizeObserver((entries) => entries.forEach((entry) => fit(entry.target)));

function newCard(key) {
  const card = make("article", { class: "em-card", id: `card-${key}`, "data-card": key, "aria-labelledby": `label-${key}` });
  card.emParts = {
    label: make("h2", { class: "em-label", id: `label-${key}` }),
    finding: make("p", { class: "em-finding" }),
    chips: make("ul", { class: "em-chips", "aria-label": "Verdict" }),
    sure: make("p", { class: "em-sure" }),
    target: make("p", { class: "em-sure" }),
    marks: make("ul", { class: "em-marks" }),
    panels: make("div", { class: "em-panels" }),
    caption: make("p", { class: "em-caption" }),
    actions: make("div", { class: "em-actions" }),
    table: make("div", { class: "em-drawer", hidden: "" }),
    definition: make("div", { class: "em-drawer", hidden: "" }),
    proof: make("div", { class: "em-drawer", hidden: "" }),
  };
  card.append(...Object.values(card.emParts));
  addActions(card);
  return card;
}

function newPanel() {
  const title = make("h3", {});
  const place = make("div", { class: "em-plot", role: "img", tabindex: "0" });
  const voice = make("p", { class: "em-voice", "aria-live": "polite" });
  const panel = make("div", { class: "em-panel" }, title, place, voice);
  panel.emParts = { title, place };
  exploreWith(place, voice);
  widths.observe(place);
  return panel;
}

function dropPanel(panel) {
  widths.unobserve(panel.emParts.place);
  forget(panel.emParts.place);
  panel.remove();
}

// A panel that is not wanted now is hidden and not taken down: drawing into it again is three times faster than anew.
function panelsFor(card, wanted) {
  const { panels } = card.emParts;
  while (panels.children.length < wanted) panels.append(newPanel());
  const every = [...panels.children];
  every.forEach((panel, at) => { panel.hidden = at >= wanted; });
  return every.slice(0, wanted);
}

function fill(card, message) {
  const parts = card.emParts;
  say(parts.label, message.label);
  say(parts.finding, message.title.replaceAll("-and-", "\u2011and\u2011"));  // by-and-for stays on one line
  gloss(parts.sure, message.sure);
  gloss(parts.target, message.target);
  say(parts.caption, message.caption);
  parts.chips.replaceChildren(...message.chips.map(chipOf));
  parts.marks.replaceChildren(...message.marks.map(keyOf));
}

// Says a card's words again, once the glossary has come.
export function reword(card) {
  const { sure, target } = card.emParts;
  sure.emSaid = target.emSaid = null;
  fill(card, card.emShown.message);
}

async function renderCard(card, message, theme, page) {
  card.emShown = { message, page };
  const wanted = JSON.stringify([message, theme, page.columns, card.clientWidth]);
  if (card.emFilled === wanted) return;
  card.emFilled = wanted;
  fill(card, message);
  refreshDrawers(card);
  await Promise.all(panelsFor(card, message.panels.length).map((panel, index) => {
    const { title, figure } = message.panels[index];
    say(panel.emParts.title, title);
    panel.emParts.place.setAttribute("aria-label", title ? `${title}. ${message.alt}` : message.alt);
    return draw(panel.emParts.place, figure, theme);
  }));
}

function dropCard(card) {
  [...card.emParts.panels.children].forEach(dropPanel);
  card.remove();
}

export async function renderCards(root, page, theme) {
  const known = new Map([...root.children].map((card) => [card.dataset.card, card]));
  const cards = page.cards.map((message) => known.get(message.key) ?? newCard(message.key));
  [...known.values()].filter((card) => !cards.includes(card)).forEach(dropCard);
  cards.forEach((card, at) => { if (root.children[at] !== card) root.insertBefore(card, root.children[at] ?? null); });
  root.classList.toggle("em-dark", theme.dark);
  root.classList.toggle("em-sparks", page.layout === "sparks");
  await Promise.all(cards.map((card, at) => renderCard(card, page.cards[at], theme, page)));
}
