/** What is asked of a document from inside the browser. Runs before the document does; `accessible.ts` calls it. */
/* global document, window, getComputedStyle, innerWidth, CSSStyleSheet */

/** A short name by which a person finds the element. */
const named = (element) => {
  const id = element.id ? `#${element.id}` : "";
  const text = (element.getAttribute("aria-label") ?? element.textContent ?? "").trim().replace(/\s+/g, " ");
  return `<${element.localName}${id}> “${text.slice(0, 50)}”`;
};

const visible = (element) => element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });

const scrolls = (element) => {
  const { overflowX, overflowY } = getComputedStyle(element);
  const by = (overflow, inner, outer) => /auto|scroll/.test(overflow) && inner > outer + 1;
  return (
    by(overflowX, element.scrollWidth, element.clientWidth) || by(overflowY, element.scrollHeight, element.clientHeight)
  );
};

/** What a keyboard must come to: links and controls, and boxes that scroll without anything in them to come to. */
function stations() {
  const controls = "a[href], button, input, select, textarea, summary";
  const wanted = [...document.querySelectorAll(`${controls}, [tabindex]`)].filter(
    (element) => visible(element) && (element.tabIndex >= 0 || element.matches(controls)),
  );
  const boxes = [...document.body.querySelectorAll("*")].filter((element) => visible(element) && scrolls(element));
  const bare = boxes.filter((box) => !wanted.some((element) => box.contains(element)));
  return { wanted, bare };
}

const channels = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);

function luminance([red = 0, green = 0, blue = 0]) {
  const linear = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast by WCAG 2, of two colours without transparency. */
function contrast(one, other) {
  const [light, dark] = [luminance(channels(one)), luminance(channels(other))].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour behind an element's edge. */
function ground(element) {
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (channels(backgroundColor)[3] !== 0) return backgroundColor;
  }
  return "rgb(255, 255, 255)";
}

/** What is wrong with how the focused element shows that it is; null when it shows. */
function unseen(element) {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  if (outlineStyle === "auto") return null; // the browser's own, in two colours
  if (outlineStyle === "none" || parseFloat(outlineWidth) < 2) return "focus is not visible";
  return contrast(outlineColor, ground(element)) < 3 ? "focus has too little contrast" : null;
}

const reached = new Set();
const flaws = [];

document.addEventListener("focusin", ({ target }) => {
  if (reached.has(target)) return;
  reached.add(target);
  const flaw = unseen(target);
  if (flaw !== null) flaws.push(`${flaw}: ${named(target)}`);
});

window.ehsPage = {
  /** Everything that is folded is opened, so that it is judged too. */
  open() {
    for (const each of document.querySelectorAll("details")) each.open = true;
  },
  /** Begins a round by keyboard; how many times Tab must be pressed to come to everything, wherever it begins. */
  tabs() {
    reached.clear();
    flaws.length = 0;
    document.activeElement?.blur();
    const { wanted, bare } = stations();
    return wanted.length + bare.length + 1;
  },
  /** What is wrong with how focus shows, wherever the keyboard came before. */
  focusEach() {
    reached.clear();
    flaws.length = 0;
    for (const element of stations().wanted) element.focus({ preventScroll: true, focusVisible: true });
    return [...flaws];
  },
  /** Called when Tab has been pressed that many times. */
  afterTabs() {
    const { wanted, bare } = stations();
    const missed = wanted.filter((element) => !reached.has(element));
    return [
      ...flaws,
      ...missed.map((element) => `Tab does not come to ${named(element)}`),
      ...bare.map((box) => `no keyboard scrolls ${named(box)}`),
    ];
  },
  /** On paper nothing scrolls: a browser that meets something wider than the sheet makes everything smaller. */
  tooWide() {
    return this.beyond().map((flaw) => `print: ${flaw.replace("scrolls sideways", "is wider than the sheet")}`);
  },
  /** What goes beyond the right edge of the window. */
  beyond() {
    const { scrollWidth } = document.documentElement;
    if (scrollWidth <= innerWidth) return [];
    const inScroller = (element) => {
      for (let at = element.parentElement; at !== null && at !== document.body; at = at.parentElement)
        if (getComputedStyle(at).overflowX !== "visible") return true;
      return false;
    };
    const wide = [...document.body.querySelectorAll("*")].filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 1 && !inScroller(element),
    );
    return [`scrolls sideways (${scrollWidth} px): ${wide.slice(-3).map(named).join(", ")}`];
  },
  /** As a reader may set text (WCAG 1.4.12); not by a style element, which a document's policy may forbid. */
  space() {
    const sheet = new CSSStyleSheet();
    const spaced = ["letter-spacing: 0.12em", "word-spacing: 0.16em", "line-height: 1.5"];
    sheet.replaceSync(`body * { ${spaced.map((each) => `${each} !important`).join("; ")} }`);
    document.adoptedStyleSheets.push(sheet);
  },
};
