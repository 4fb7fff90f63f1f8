// First-visit orientation. The browser remembers that it was closed; where it may not, it is closed for this visit.
const KEPT = "equity-monitor-welcomed";

function remembered() {
  try { return localStorage.getItem(KEPT) === "yes"; } catch { return false; }
}

function remember() {
  try { localStorage.setItem(KEPT, "yes"); } catch { /* a browser that keeps nothing asks again next time */ }
}

function make(name, properties, ...children) {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
}

function build(root, words) {
  const opener = make("button", { type: "button", className: "em-ask", textContent: "How to read this" });
  const closer = make("button", { type: "button", className: "em-close", textContent: "Got it" });
  const items = words.map(([term, text]) => make("div", {}, make("h3", { textContent: term }), make("p", { textContent: text })));
  const panel = make("section", { className: "em-panel-welcome" },
    make("h2", { textContent: "New here? One minute" }), make("div", { className: "em-points" }, ...items), closer);
  panel.setAttribute("aria-label", "How to read this");
  const show = (open) => {
    panel.hidden = !open;
    opener.hidden = open;
  };
  closer.onclick = () => { remember(); show(false); opener.focus(); };
  opener.onclick = () => { show(true); closer.focus(); };
  show(!remembered());
  root.append(opener, panel);
}

export default function welcome({ data, parentElement }) {
  if (parentElement.querySelector(".em-welcome")) return;
  const root = make("div", { className: "em-welcome" });
  parentElement.append(root);
  build(root, data.words);
}
