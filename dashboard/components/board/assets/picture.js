// A chart as a picture that stands alone: on white paper, with the finding as its title and the caption beneath.
import { dress, plotly } from "./plot.js";
import { save } from "./dom.js";
import { PAPER } from "./theme.js";

function lines(text, width) {
  return text.split(" ").reduce((rows, word) => {
    const last = rows[rows.length - 1];
    if (`${last} ${word}`.length > width) rows.push(word);
    else rows[rows.length - 1] = `${last} ${word}`.trim();
    return rows;
  }, [""]).join("<br>");
}

function framed(figure, title, message) {
  const height = (figure.layout.height ?? 260) + 170;
  return { ...figure, layout: { ...figure.layout, width: 900, height, paper_bgcolor: PAPER.background,
    margin: { l: 24, r: 24, t: 110, b: 70 },
    title: { text: lines(title, 80), x: 0.02, xanchor: "left", y: 0.97, yanchor: "top", font: { size: 19 } },
    annotations: [...(figure.layout.annotations ?? []), { text: lines(`${""} ${message.caption}`.trim(), 120),
      showarrow: false, xref: "paper", yref: "paper", x: 0, y: 0, xanchor: "left", yanchor: "top", yshift: -32, align: "left", font: { size: 12 } }] } };
}

export async function pictureOf(card, message, format) {
  const { Plotly, look } = await plotly();
  const font = getComputedStyle(card).fontFamily;
  for (const [index, panel] of message.panels.entries()) {
    const title = panel.title ? `${message.title} ${panel.title}.` : message.title;
    const figure = framed(dress(panel.figure, look, { ...PAPER, font }), title, message);
    const url = await Plotly.toImage(figure, { format, width: 900, height: figure.layout.height, scale: 2 });
    save(`${message.file}${message.panels.length > 1 ? `-${index + 1}` : ""}.${format}`, url);
  }
}
