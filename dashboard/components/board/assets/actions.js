// What a reader can do with a card: open its table or definition, take its numbers or its picture away.
import { csvOf, tableOf } from "./table.js";
import { definitionOf, proofOf } from "./definition.js";
import { make, save } from "./dom.js";
import { pictureOf } from "./picture.js";

function opener(text, drawer, card, fill) {
  drawer.id = `${card.id}-${text.toLowerCase().replaceAll(" ", "-")}`;
  const button = make("button", { type: "button", "aria-expanded": "false", "aria-controls": drawer.id }, text);
  button.onclick = () => {
    drawer.hidden = !drawer.hidden;
    button.setAttribute("aria-expanded", String(!drawer.hidden));
    if (!drawer.hidden) drawer.replaceChildren(fill(card));
  };
  return button;
}

function taker(text, what, act) {
  return make("button", { type: "button", "data-take": text.toLowerCase(), "aria-label": what, onclick: act }, text);
}

function takeTable(card) {
  const { message, page } = card.emShown;
  save(`${message.file}.csv`, new Blob([csvOf(message, page.notice)], { type: "text/csv;charset=utf-8" }));
}

export function addActions(card) {
  const { actions, table, definition, proof } = card.emParts;
  const picture = (format) => () => pictureOf(card, card.emShown.message, format);
  actions.append(
    opener("Table", table, card, () => tableOf(card.emShown.message, card.emShown.page)),
    opener("Definition", definition, card, () => definitionOf(card.dataset.card)),
    opener("Prove this number", proof, card, () => proofOf(card.dataset.card)),
    taker("CSV", "Download the table as CSV", () => takeTable(card)),
    taker("PNG", "Download the chart as a PNG picture", picture("png")),
    taker("SVG", "Download the chart as an SVG picture", picture("svg")),
  );
}

export function refreshDrawers(card) {
  const { table } = card.emParts;
  if (!table.hidden) table.replaceChildren(tableOf(card.emShown.message, card.emShown.page));
}
