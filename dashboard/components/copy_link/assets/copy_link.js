// Copies the address of this view, pinned to its release; where copying is not allowed, shows it to be copied by hand.
function linkOf({ name, release }) {
  const link = new URL(window.location.href);
  link.searchParams.set(name, release);
  link.hash = "";
  return link.href;
}

async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function make(name, properties) {
  return Object.assign(document.createElement(name), properties);
}

function build(root) {
  const button = make("button", { type: "button", className: "em-copy", textContent: "Copy link" });
  const said = make("span", { className: "em-copied" });
  said.setAttribute("role", "status");
  const field = make("input", { className: "em-link", readOnly: true, hidden: true });
  field.setAttribute("aria-label", "Link to this view");
  button.title = "Copy a link to exactly this view, in this release";
  root.append(button, said, field);
  button.onclick = async () => {
    const text = linkOf(root.emData);
    const done = await copied(text);
    said.textContent = done ? "Copied" : "Copy it from here:";
    field.hidden = done;
    field.value = text;
    if (!done) field.select();
    if (done) setTimeout(() => { said.textContent = ""; }, 4000);
  };
}

export default function copyLink({ data, parentElement }) {
  let root = parentElement.querySelector(".em-sharing");
  if (!root) {
    root = make("div", { className: "em-sharing" });
    parentElement.append(root);
    build(root);
  }
  root.emData = data;
}
