// Plotly, loaded once for the page, and figures dressed in the shared template for the reader's theme.

const CONFIG = { displayModeBar: false, responsive: false, scrollZoom: false, doubleClick: false };
const templates = new Map();
let loading;

// The version stands in its name, so a browser keeps it for good, and compiled.
const PLOTLY = "./vendor/plotly-basic-4.1.1.min.js";

async function start() {
  const [answer] = await Promise.all([
    fetch(new URL("./look.json", import.meta.url)),
    self.Plotly ? null : import(PLOTLY),
  ]);
  return { look: await answer.json(), Plotly: self.Plotly ?? self.moduleName };
}

export function plotly() {
  loading ??= start();
  return loading;
}

// A copy of what is plain data, its colours swapped for those of the dark theme; by way of text, which is fastest.
function copy(value, swap) {
  const text = JSON.stringify(value);
  return JSON.parse(swap ? text.replaceAll(/"(#[0-9A-F]{6})"/g, (named, colour) => `"${swap[colour] ?? colour}"`) : text);
}

function clothe(template, theme) {
  const layout = structuredClone(template.layout);
  layout.font = { ...layout.font, color: theme.text, family: theme.font };
  layout.hoverlabel = { ...layout.hoverlabel, bgcolor: theme.background, bordercolor: theme.grid,
    font: { ...layout.hoverlabel.font, color: theme.text, family: theme.font } };
  for (const axis of ["xaxis", "yaxis"]) layout[axis] = { ...layout[axis], gridcolor: theme.grid };
  return { ...template, layout };
}

// One a theme: with another object each time, plotly would lay everything out anew.
function templateOf(look, theme, swap) {
  const key = JSON.stringify(theme);
  if (!templates.has(key)) templates.set(key, copy(clothe(look.template, theme), swap));
  return templates.get(key);
}

export function dress(figure, look, theme) {
  const swap = theme.dark ? look.dark : null;
  const { data, layout } = copy(figure, swap);
  return { data, layout: { ...layout, template: templateOf(look, theme, swap) } };
}

// The second of three quarters, or of four times since a start, is named where there is room for all of them.
function roomy(layout, width) {
  const { xaxis, margin } = layout;
  const crowded = xaxis?.type === "category" ? xaxis.tickvals?.length === 3 : xaxis?.ticktext?.length === 4;
  if (!crowded || width - (margin?.r ?? 0) > 240) return layout;
  const others = (all) => all?.filter((_, at) => at !== 1);
  return { ...layout, xaxis: { ...xaxis, tickvals: others(xaxis.tickvals), ticktext: others(xaxis.ticktext) } };
}

// A figure that is as it was is left alone, however often the page asks for it.
export async function draw(place, figure, theme) {
  const { Plotly, look } = await plotly();
  const width = place.clientWidth || 320;
  const wanted = JSON.stringify([figure, theme, width]);
  if (place.emDrawn === wanted) return;
  place.emDrawn = wanted;
  const { data, layout } = dress(figure, look, theme);
  place.style.height = `${layout.height ?? 260}px`;
  await Plotly.react(place, data, { ...roomy(layout, width), width }, CONFIG);
  place.emWidth = width;
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
