// The table behind a chart, and the same rows as CSV: empty numbers are hidden ones, never zero.
import { make } from "./dom.js";

const NUMBERS = new Set(["value", "lower", "upper", "numerator", "denominator"]);

function varying({ columns, constants }) {
  return columns.filter((name) => !(name in constants));
}

function records(table) {
  const names = varying(table);
  return table.rows.map((row) => ({ ...table.constants, ...Object.fromEntries(names.map((name, at) => [name, row[at]])) }));
}

function shown(record, name) {
  const cell = record[name];
  if (cell !== null && cell !== "") return NUMBERS.has(name) ? cell.toLocaleString("en-GB") : String(cell);
  return NUMBERS.has(name) && record.status ? `[${record.status}]` : "";
}

export function tableOf(message, page) {
  const names = varying(message.table).filter((name) => name !== "status" && (name !== "note" || message.chips.length));
  const rows = records(message.table);
  const look = (name) => (NUMBERS.has(name) ? "em-number" : null);
  const head = make("tr", {}, ...names.map((name) => make("th", { scope: "col", class: look(name) }, page.columns[name] ?? name)));
  const body = rows.map((row) => make("tr", {}, ...names.map((name) => make("td", { class: look(name) }, shown(row, name)))));
  const { quarter, unit, target } = message.table.constants;
  const about = [quarter, unit, target && `target: ${target}`].filter(Boolean).join(", ");
  const table = make("table", {}, make("caption", {}, `${message.label}: ${about}`), make("thead", {}, head), make("tbody", {}, ...body));
  const scroll = make("div", { class: "em-scroll", tabindex: "0", role: "region", "aria-label": `Table of ${message.label}` }, table);
  return make("div", {}, scroll, rows.some((row) => row.status) ? make("p", { class: "em-caption" }, page.codes) : null);
}

function quoted(cell) {
  const text = cell === null || cell === undefined ? "" : String(cell);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function csvOf(message, notice) {
  const { columns } = message.table;
  const lines = records(message.table).map((row) => columns.map((name) => quoted(row[name])).join(","));
  return [...notice.map((line) => `# ${line}`), columns.join(","), ...lines].join("\r\n") + "\r\n";
}
