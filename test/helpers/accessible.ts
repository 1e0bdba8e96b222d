/**
 * Whether a document can be used by everyone: axe-core on screen, in print, in the dark and on 320 px; reflow; keyboard;
 * nothing fetched, no complaint from the browser; valid HTML. One page is used again for many documents.
 */
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { AxeResults, NodeResult } from "axe-core";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import type { Browser, CDPSession, Page } from "playwright-core";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const inPage = fileURLToPath(new URL("in-page.mjs", import.meta.url));
const address = "http://document.test/";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

const html = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ["html-validate:recommended", "html-validate:document", "html-validate:a11y"],
    rules: {
      // how it is written, not what it is
      "doctype-style": ["error", { style: "lowercase" }],
      "no-trailing-whitespace": "off",
      "long-title": "off",
      // a document is one file, so a measure that is drawn has its length on the spot
      "no-inline-style": "off",
    },
  }),
);

/** What is not valid in the HTML, with line and column. */
async function invalid(document: string): Promise<readonly string[]> {
  const { results } = await html.validateString(document);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ line, column, ruleId, message }) => `html ${line}:${column} ${ruleId}: ${message}`);
}

interface State {
  readonly name: string;
  readonly media: "screen" | "print";
  readonly scheme: "light" | "dark";
  readonly width: number;
  /** Rules whose answer may be another than on the screen; null: all rules there are. */
  readonly rules: readonly string[] | null;
  /** Real presses of the Tab key; in other colours it is enough that focus shows. */
  readonly keys: "pressed" | "shown" | "none";
}

const colours = ["color-contrast", "link-in-text-block"];
const layout = ["target-size", "scrollable-region-focusable"];

/** What print and narrow pages leave out may leave a page without these. */
const shape = ["landmark-one-main", "page-has-heading-one", "heading-order", "empty-table-header"];

/** What is printable of an A4 sheet with the margins of the style, in CSS pixels. */
export const sheet = { width: 673, height: 978 };

/**
 * The first is judged by every rule, the others by those that what differs can change. No colour changes with the width of
 * a page (test/present/documents/style.test.ts).
 */
const states: readonly State[] = [
  { name: "screen", media: "screen", scheme: "light", width: 1280, rules: null, keys: "pressed" },
  { name: "print", media: "print", scheme: "light", width: sheet.width, rules: [...colours, ...shape], keys: "none" },
  { name: "dark", media: "screen", scheme: "dark", width: 1280, rules: colours, keys: "shown" },
  {
    name: "320 px",
    media: "screen",
    scheme: "light",
    width: 320,
    rules: [...layout, ...shape],
    keys: "pressed",
  },
];

/**
 * Why axe cannot tell: scrolled out of sight; a sign that is no letter, or a single digit, which stands in the colour of
 * the words around it.
 */
const unseen: ReadonlySet<string> = new Set(["elmPartiallyObscured", "nonBmp", "shortTextContent"]);

/** Contrast that axe leaves to others: in drawings, where it is computed from the palette, and of what is scrolled out of sight. */
const excused = ({ html: source, target, any }: NodeResult): boolean =>
  /svg|^<text|^<tspan/.test(`${source} ${target.join(" ")}`) ||
  any.every(({ data }) => unseen.has((data as { messageKey?: string } | null)?.messageKey ?? ""));

/** What axe holds against the page, and contrast that it could not measure outside drawings. */
async function axeFlaws(page: Page, { name, rules }: State): Promise<readonly string[]> {
  const runOnly = rules === null ? { type: "tag", values: tags } : { type: "rule", values: rules };
  const asked = JSON.stringify({
    runOnly,
    resultTypes: ["violations", "incomplete"],
    elementRef: false,
    preload: false,
  });
  // what is in a drawing is named in every state as in the first
  const where = rules === null ? "document" : '{ exclude: ["svg"] }';
  const found = await page.evaluate<Pick<AxeResults, "violations" | "incomplete">>(`axe.run(${where}, ${asked})`);
  const unmeasured = found.incomplete
    .filter(({ id }) => id === "color-contrast")
    .map((each) => ({ ...each, nodes: each.nodes.filter((node) => !excused(node)) }));
  return [...found.violations, ...unmeasured].flatMap(({ id, nodes }) =>
    nodes.map((node) => `${name}: ${id} at ${node.target.join(" ")}: ${node.failureSummary ?? ""}`),
  );
}

/**
 * Real presses of Tab, sent without waiting for each; what was come to is noted in the page. A busy machine may lose a
 * press: what was passed over has one more round to be come to.
 */
async function keyboardFlaws(page: Page, keys: CDPSession): Promise<readonly string[]> {
  const count = await page.evaluate<number>("ehsPage.tabs()");
  const tab = { key: "Tab", code: "Tab", windowsVirtualKeyCode: 9 };
  const press = (type: "rawKeyDown" | "keyUp") => keys.send("Input.dispatchKeyEvent", { type, ...tab });
  const round = async (): Promise<readonly string[]> => {
    await Promise.all(Array.from({ length: count }, () => [press("rawKeyDown"), press("keyUp")]).flat());
    return page.evaluate<readonly string[]>("ehsPage.afterTabs()");
  };
  const flaws = await round();
  return flaws.length === 0 ? flaws : round();
}

async function show(page: Page, { media, scheme, width }: State): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ media, colorScheme: scheme });
}

async function flawsIn(page: Page, keys: CDPSession, state: State): Promise<readonly string[]> {
  await show(page, state);
  const flaws = [...(await axeFlaws(page, state))];
  if (state.keys === "none") return [...flaws, ...(await page.evaluate<readonly string[]>("ehsPage.tooWide()"))];
  const add = async (name: string, more: Promise<readonly string[]>): Promise<void> => {
    flaws.push(...(await more).map((flaw) => `${name}: ${flaw}`));
  };
  await add(state.name, state.keys === "pressed" ? keyboardFlaws(page, keys) : page.evaluate("ehsPage.focusEach()"));
  await add(state.name, page.evaluate("ehsPage.beyond()"));
  if (state.width > 320) return flaws;
  await page.evaluate("ehsPage.space()");
  await add(`${state.name}, spaced text`, page.evaluate("ehsPage.beyond()"));
  return flaws;
}

/** Judges documents; each answer is a list of flaws in words, empty when there are none. */
export interface Judge {
  readonly flaws: (document: string) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

export async function judge(browser: Browser): Promise<Judge> {
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const page = await context.newPage();
  const keys = await context.newCDPSession(page);
  let shown = "";
  let heard: string[] = [];
  await context.route("**/*", async (route) => {
    if (route.request().url() === address && route.request().isNavigationRequest())
      return route.fulfill({ contentType: "text/html; charset=utf-8", body: shown });
    heard.push(`asks the network for ${route.request().url()}`);
    return route.abort();
  });
  page.on("console", (message) => heard.push(`the browser says: ${message.text()}`));
  page.on("pageerror", (error) => heard.push(`the browser says: ${error.message}`));
  await context.addInitScript({ path: axe });
  await context.addInitScript({ path: inPage });

  const flaws = async (document: string): Promise<readonly string[]> => {
    const validated = invalid(document);
    shown = document;
    heard = [];
    await page.goto(address);
    await page.evaluate("ehsPage.open()");
    const found: string[] = [];
    for (const state of states) found.push(...(await flawsIn(page, keys, state)));
    return [...new Set([...(await validated), ...heard, ...found])];
  };
  return { flaws, close: () => context.close() };
}
