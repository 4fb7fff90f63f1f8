// Arrow keys walk through a chart's points; each is read out, and shown as the mouse would show it.
import { plotly } from "./plot.js";

function pointsOf(place) {
  return (place.data ?? []).flatMap((trace, curveNumber) =>
    (trace.hovertext ?? []).map((words, pointNumber) => ({ words, curveNumber, pointNumber })))
    .filter((point) => point.words);
}

async function show(place, point) {
  const { Plotly } = await plotly();
  try {
    Plotly.Fx.hover(place, [{ curveNumber: point.curveNumber, pointNumber: point.pointNumber }]);
  } catch { /* a hidden point has no place to hover over; it is still read out */ }
}

export function exploreWith(place, voice) {
  let at = -1;
  place.onkeydown = (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const points = pointsOf(place);
    if (!step || !points.length) return;
    event.preventDefault();
    at = (at + step + points.length) % points.length;
    voice.textContent = points[at].words.replaceAll("<br>", ", ").replaceAll(/<[^>]*>/g, "");
    show(place, points[at]);
  };
  place.onblur = () => { at = -1; voice.textContent = ""; };
}
