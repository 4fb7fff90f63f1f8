// Plotly, loaded once for the page, and figures dressed in the shared template for the reader's theme.

const CONFIG = { displayModeBar: false, responsive: false, scrollZoom: false, doubleClick: false };
let loading;

function load(name) {
  return import(new URL(name, import.meta.url).href);
}

async function start() {
  // Cached by the browser under a name that holds the version, so it crosses the network once.
  const [answer] = await Promise.all([
    fetch(new URL("./look.json", import.meta.url)),
    self.Plotly ? null : load("./vendor/plotly-basic-4.1.1.min.js"),
  ]);
  return { look: await answer.json(), Plotly: self.Plotly ?? self.moduleName };
}

export function plotly() {
  loading ??= start();
  return loading;
}

function darken(value, swap) {
  if (typeof value === "string") return swap[value] ?? value;
  if (Array.isArray(value)) return value.map((part) => darken(part, swap));
  if (value && typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, darken(part, swap)]));
  }
  return value;
}

function clothe(template, theme) {
  const layout = structuredClone(template.layout);
  layout.font = { ...layout.font, color: theme.text, family: theme.font };
  layout.hoverlabel = { ...layout.hoverlabel, bgcolor: theme.background, bordercolor: theme.grid,
    font: { ...layout.hoverlabel.font, color: theme.text, family: theme.font } };
  for (const axis of ["xaxis", "yaxis"]) layout[axis] = { ...layout[axis], gridcolor: theme.grid };
  return { ...template, layout };
}

export function dress(figure, look, theme) {
  const swap = theme.dark ? look.dark : {};
  const template = darken(clothe(look.template, theme), swap);
  return { data: darken(figure.data, swap), layout: { ...darken(figure.layout, swap), template } };
}

export async function draw(place, figure, theme) {
  const { Plotly, look } = await plotly();
  const { data, layout } = dress(figure, look, theme);
  place.style.height = `${layout.height ?? 260}px`;
  await Plotly.react(place, data, { ...layout, width: place.clientWidth || 320 }, CONFIG);
  place.emWidth = place.clientWidth;
}

export async function fit(place) {
  if (!place.emWidth || place.emWidth === place.clientWidth || !place.clientWidth) return;
  place.emWidth = place.clientWidth;
  const { Plotly } = await plotly();
  await Plotly.relayout(place, { width: place.clientWidth });
}

export async function forget(place) {
  if (!place.emWidth) return;
  const { Plotly } = await plotly();
  Plotly.purge(place);
}
