/**
 * The demonstration plan, which has something of everything, with each of its texts in the place of which somebody wrote
 * harm: script, links, signs that turn text around, control characters, Markdown, templates, and names without end.
 */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { demoFolder } from "../demo/scene.js";

/** What somebody might write; every text begins with one of these. */
const harms: readonly string[] = [
  "<script>document.title='run'</script><img src=x onerror=alert(1)>",
  "</title></style></table><iframe src='https://evil.test/a.html'></iframe>",
  "[link](javascript:alert(1)) ![x](https://evil.test/b.png) `code` | cell {{constructor}} {{{raw}}}",
  "\u202egnorw si siht\u202c\u2066 \u0007\u001b[31mred &lt;b&gt; \u2028 =1+1",
  "# Heading\n\n- item\n\n---\n\n~~~html\n<b>@everyone</b> closes #1\n",
];

/** Letters of a name without end. */
const ENDLESS = 10_000;

/** One text in so many has no end. */
const EVERY = 60;

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is Tree =>
  isTree(value) && Object.keys(value).length > 0 && Object.keys(value).every((key) => /^(nb|nn|en)$/.test(key));

/** Texts without a language: what is written in one place and is no name that something else uses. */
const plain: ReadonlySet<string> = new Set(["role", "case", "method_of", "scope_note", "assessed_by"]);

function harmer() {
  let count = 0;
  const next = (): string => {
    count += 1;
    const harm = harms[count % harms.length] ?? "";
    return count % EVERY === 0 ? `${harm}${"W".repeat(ENDLESS)}` : `${harm} (${count})`;
  };
  const harmed = (value: unknown, key = ""): unknown => {
    if (isText(value)) return Object.fromEntries(Object.keys(value).map((lang) => [lang, next()]));
    if (Array.isArray(value)) return value.map((each) => harmed(each));
    if (isTree(value))
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, harmed(each, name)]));
    return typeof value === "string" && plain.has(key) ? next() : value;
  };
  return harmed;
}

/** Lays the plan out in a folder. */
export function harmfulPlan(folder: string): void {
  const harmed = harmer();
  for (const path of readdirSync(demoFolder, { recursive: true, encoding: "utf8" }).sort()) {
    const from = join(demoFolder, path);
    if (!statSync(from).isFile()) continue;
    const bytes = readFileSync(from);
    const to = join(folder, path);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, path.endsWith(".yaml") ? JSON.stringify(harmed(parse(bytes.toString("utf8"))), null, 1) : bytes);
  }
}
