// What the page looks like now: taken from Streamlit's own variables, so that light, dark and custom themes all work.

function luminance(colour) {
  const canvas = document.createElement("canvas").getContext("2d");
  canvas.fillStyle = colour;
  const hex = canvas.fillStyle;
  const parts = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
}

export function readTheme(root) {
  const style = getComputedStyle(root);
  const read = (name, otherwise) => style.getPropertyValue(name).trim() || otherwise;
  const background = read("--st-background-color", "#ffffff");
  return {
    background,
    dark: luminance(background) < 0.4,
    text: read("--st-text-color", "#14191f"),
    grid: read("--st-border-color", "#d3d9df"),
    font: read("--st-font", "sans-serif"),
  };
}

export const PAPER = { background: "#ffffff", dark: false, text: "#14191f", grid: "#d3d9df" };
