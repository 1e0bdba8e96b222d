/** Whatever is done to a plan, and in whatever order: what a change is not about stays, byte for byte, and the plan is valid. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ehs } from "../../helpers/run.js";
import { fixScene, type Scene, sound } from "../fix-scene.js";

const colours =
  "colours:\n  - { id: green, name: Grønn, meaning: Som planlagt }\n  - { id: red, name: Rød, meaning: Avvik }\n";
const phases = "phases:\n  - { id: idea, name: Idé } # først\n  - { id: work, name: Arbeid }\n";
const governance = "bodies:\n  - id: council # det øverste\n    name: Rådet\n    kind: council\n";

const scene = (form: (text: string) => string): Scene =>
  fixScene({
    ...Object.fromEntries(Object.entries(sound).map(([name, text]) => [name, form(text)])),
    "plan.yaml": (text) => form(`${text}${colours}${phases}`),
    "governance.yaml": form(governance),
    "meetings/2024-03.yaml": form(
      'id: "2024-03-council"\nbody: council\ndate: "2024-03-12"\nstate: held # i Oslo\n# slutt\n',
    ),
  });

/** The text of every file, by name. */
const filesIn = ({ path }: Scene): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(path(""), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".yaml"))
      .sort()
      .map((name) => [name, readFileSync(join(path(""), name), "utf8")]),
  );

const year = fc.integer({ min: 2016, max: 2026 }).map(String);
const figure = fc.constantFrom("0", "44", "76,5", "71.50", ">80", "~65", "147/356", "1/3", "100");
const word = fc.constantFrom(
  "Ny kunnskap",
  "Kort: og godt",
  "æ # ø",
  "- strek",
  "'sitat'",
  '"sitat"',
  "  luft  ",
  "1.3",
  "ja",
);
const line = fc.oneof(
  fc.tuple(figure, year).map(([value, period]) => ["record", "1.1", value, "--period", period]),
  fc
    .tuple(figure, year, word)
    .map(([value, period, why]) => [
      "record",
      "1.1",
      value,
      "--period",
      period,
      "--revise",
      "correction",
      "--reason",
      why,
    ]),
  fc.tuple(figure, year).map(([value, due]) => ["target", "1.1", value, "--due", due]),
  fc.tuple(fc.constantFrom("green", "red"), word, year).map(([colour, why, at]) => {
    return ["update", "1.A", "--status", colour, "--reason", why, "--cut-off", `${at}-03-01`];
  }),
  fc.constantFrom("idea", "work").map((phase) => ["update", "1.A", "--phase", phase]),
  fc
    .tuple(fc.constantFrom("--suspend", "--resume", "--quiet"), word)
    .map(([how, why]) => ["retire", "1.A", how, "--reason", why]),
  fc
    .tuple(fc.constantFrom("1.1", "1", "1.A"), fc.constantFrom("7", "1.8", "0.5"))
    .map(([id, to]) => ["renumber", id, to]),
  fc.tuple(word, word).map(([name, why]) => ["add", "initiative", "1", "--name", name, "--reason", why]),
  word.map((name) => ["add", "objective", "--name", name]),
  word.map((name) => [
    ...["add", "indicator", "1", "--name", name, "--type", "result", "--unit", "antall"],
    ...["--scale", "count", "--direction", "up"],
  ]),
  word.map((text) => ["decide", "2024-03-council", "--kind", "supports", "--text", text, "--scope", "1.1"]),
  word.map((text) => ["comment", "1.A", "--text", text, "--role", "leder"]),
  fc
    .tuple(word, year)
    .map(([text, due]) => [
      ...["follow-up", "add", "2024-03-council", "--text", text, "--owner", "directorate", "--due", due],
    ]),
  fc.constantFrom("f-2024-03-1", "f-2024-03-2").map((id) => ["follow-up", "close", id]),
  word.map((text) => ["recommend", "2024-03-council", "--text", text, "--receiver", "directorate"]),
  fc.tuple(fc.constantFrom("1", "1.1"), word).map(([what, why]) => {
    return ["assess", what, "--colour", "green", "--reason", why, "--role", "leder"];
  }),
);

/** So many lines of the text are not found in the other, in their order. */
function gone(before: string, after: string): number {
  let [at, lost] = [0, 0];
  const lines = after.split("\n");
  for (const own of before.split("\n")) {
    const found = lines.indexOf(own, at);
    if (found < 0) lost += 1;
    else at = found + 1;
  }
  return lost;
}

/** Comments behind what they are about; a text in quotes may have the sign too. */
const remarks = (text: string): readonly string[] => text.match(/ # [^"\r\n]+(?=\r?$)/gm) ?? [];

/** What a command gives another value stands on a line of its own. */
const replaces: ReadonlySet<string | undefined> = new Set(["update", "renumber", "follow-up"]);

const forms: readonly (readonly [string, (text: string) => string])[] = [
  ["lines", (text) => text],
  ["lines that end in two signs", (text) => text.replaceAll("\n", "\r\n")],
  ["a last line that does not end", (text) => text.replace(/\n$/, "")],
];

describe.each(forms)("with %s", (_, form) => {
  it("any sequence of changes keeps the rest", { timeout: 240_000 }, async () => {
    let written = 0;
    const property = fc.asyncProperty(fc.array(line, { minLength: 2, maxLength: 6 }), async (lines) => {
      const plan = scene(form);
      for (const argv of lines) {
        const before = filesIn(plan);
        const { code, stderr } = await ehs([...argv, "--lang", "en"], {
          cwd: plan.folder,
          now: "2026-03-31T10:00:00Z",
        });
        const after = filesIn(plan);
        expect([0, 2], stderr).toContain(code);
        expect(stderr).not.toContain("fault of its own");
        if (code === 2) expect([...after]).toEqual([...before]);
        else written += 1;
        for (const [name, text] of before) {
          const now = after.get(name) ?? "";
          expect(gone(text, now), `${argv.join(" ")}\n${now}`).toBeLessThanOrEqual(replaces.has(argv[0]) ? 1 : 0);
          expect(/(?<!\r)\n/.test(now)).toBe(/(?<!\r)\n/.test(text));
          expect(remarks(now)).toEqual(remarks(text));
        }
        expect([...after.keys()].filter((name) => !before.has(name)).length).toBeLessThanOrEqual(1);
      }
      const { code, stdout } = await ehs("validate --lang en", { cwd: plan.folder, now: "2026-03-31T10:00:00Z" });
      expect(code, stdout).toBe(0);
    });
    await fc.assert(property, { numRuns: 12 });
    expect(written).toBeGreaterThan(10);
  });
});
