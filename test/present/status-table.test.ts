/** The whole screen, as files: what an analyst sees. */
import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/present/lang/index.js";
import type { ScreenOptions } from "../../src/present/screen.js";
import { statusTable } from "../../src/present/status-table.js";
import { displayWidth } from "../../src/present/width.js";
import { everything } from "../../src/report/status.js";
import type { StatusView } from "../../src/report/status-view.js";
import { inventedPlan } from "../report/invented-plan.js";
import { viewOf } from "../report/scene.js";

const words = new Set<string>();
const leftOut = [
  { file: "objectives/3.yaml", item: null, words },
  { file: "objectives/1.yaml", item: "1.9", words },
];
const nb = viewOf({ leftOut, revision: { commit: "90a5f3a0123", short: "90a5f3a", dirty: true } });
const en = viewOf({
  wording: catalogue("en"),
  revision: { commit: null, short: null, dirty: false, reason: "no-repository" },
});

const plain: ScreenOptions = { width: 80, colour: false, ascii: false };
const screen = (view: StatusView, options: Partial<ScreenOptions> = {}): string =>
  statusTable(view, { ...plain, ...options });

describe("the whole screen", () => {
  it.each([
    ["status-nb-80", nb, {}],
    ["status-nb-160", nb, { width: 160 }],
    ["status-en-80", en, {}],
    ["status-en-160", en, { width: 160 }],
    ["status-en-ascii-120", en, { width: 120, ascii: true }],
    ["status-nb-colour-100", nb, { width: 100, colour: true }],
  ] as const)("%s", async (name, view, options) => {
    await expect(screen(view, options)).toMatchFileSnapshot(`golden/${name}.txt`);
  });
});

describe("the screen", () => {
  it.each([80, 81, 99, 100, 119, 120, 139, 140, 160, 200])(
    "fits in %d cells, with no space at the end of a line",
    (width) => {
      for (const view of [nb, en]) {
        for (const line of screen(view, { width }).split("\n")) {
          expect(displayWidth(line)).toBeLessThanOrEqual(width);
          expect(line).toBe(line.trimEnd());
        }
      }
    },
  );

  it("is the same in the same cells, however it is coloured", () => {
    // eslint-disable-next-line no-control-regex -- colours are what is taken away
    expect(screen(nb, { colour: true }).replace(/\u001b\[\d+m/g, "")).toBe(screen(nb));
    expect(screen(nb)).not.toContain("\u001b");
    expect(screen(nb, { width: 60 })).toBe(screen(nb));
    expect(screen(nb, { width: 500 })).toBe(screen(nb, { width: 200 }));
  });

  it("has only ASCII signs when asked, apart from letters", () => {
    for (const view of [nb, en]) expect(screen(view, { ascii: true, width: 120 })).toMatch(/^[\n -~æøåÆØÅ]*$/);
  });

  it("says it when nothing matches", () => {
    const none = viewOf({ filter: { ...everything, types: ["effect"], objectives: ["1"] } });
    expect(screen(none)).toContain("Utvalg: mål 1 · type effect\n");
    expect(screen(none)).toContain("Ingenting i planen passer med utvalget.");
    expect(screen(none)).toContain("Ingenting trenger oppfølging nå.");
  });

  it("marks texts that are not in the asked language", () => {
    expect(screen(en, { width: 160 })).toContain("Fornøyd med digital kontakt [nb]");
  });

  it("shows hostile text without being steered by it", () => {
    const objective = `id: "1"\nname: "a\\e[2Jb\\u202e | \\nc"\nindicators: []\n`;
    const shown = screen(viewOf({ plan: inventedPlan({ "objectives/1.yaml": objective }) }));
    expect(shown).toContain("1  a␛[2Jb\ufffd | c\n");
  });
});
