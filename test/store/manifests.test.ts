/** Manifests: what is one, what its hash is of, in which order they are read, and how they are written. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Manifest } from "../../src/model/edition.js";
import { isManifest } from "../../src/store/manifest-shape.js";
import { documentsFolder, manifestHash, manifestPath, manifestText, readManifests } from "../../src/store/manifests.js";
import { memoryTree } from "../helpers/tree.js";

const counts = { measures: 1, judged: 1, byStatus: { achieved: 1 } };
const file = { path: "plan.yaml", bytes: 1, sha256: "a".repeat(64) };

const sound: Manifest = {
  ...{ manifest: 1, edition: "2023", name: { nb: "Første" }, date: "2022-12", inferred: ["date"], scope: null },
  ...{ decision: null, as_of: "2022-12-31", frozen: "2026-11-21T10:00:00Z", commit: "1".repeat(40) },
  ...{ committed: "2026-11-20T10:00:00+01:00", afterwards: "2026-11-20", replaces: null },
  ...{ tree: "2".repeat(40), sources: [file], documents: [], numbers: { "1.1": "1.1" } },
  figures: {
    measures: [
      {
        ...{ id: "1.1", number: "1.1", status: "achieved", flags: ["early"], trend: null, period: "2022", value: 61 },
        ...{ target: 60, due: "2025" },
        quantities: {
          ...{ achievement: 1, expectedShare: null, expected: null, paceRatio: null, paceObserved: null },
          ...{ paceRequired: null, acceleration: null, projected: null, averageChange: null, levelGap: 0, moe: null },
        },
      },
    ],
    ...{ indicators: [{ id: "1.1", status: "achieved" }], objectives: [{ id: "1", ...counts }], counts },
  },
  ...{ made_with: { tool: "0.1.0", schema: "s", rule: "r" }, previous: null, hash: "h" },
};

const withHash = (manifest: Manifest): Manifest => ({ ...manifest, hash: manifestHash(manifest) });

describe("what is a manifest", () => {
  it("is one with every part in its shape", () => {
    expect(isManifest(sound)).toBe(true);
    expect(isManifest({ ...sound, previous: { edition: "2022", hash: "x" }, scope: "All." })).toBe(true);
    expect(isManifest({ ...sound, afterwards: null, replaces: { hash: "x", reason: "Too early" } })).toBe(true);
  });

  it("is none without any one of them", () => {
    for (const key of Object.keys(sound))
      expect([key, isManifest({ ...sound, [key]: undefined })]).toEqual([key, false]);
  });

  it.each<readonly [string, unknown]>([
    ["nothing", null],
    ["a list", []],
    ["a text", "manifest"],
    ["a later version", { ...sound, manifest: 2 }],
    ["a commit that could be anything", { ...sound, commit: "HEAD" }],
    ["a commit that could be an option", { ...sound, commit: "--all" }],
    ["a file without a hash", { ...sound, sources: [{ path: "plan.yaml", bytes: 1 }] }],
    ["no file", { ...sound, documents: [null] }],
    ["a measure without quantities", { ...sound, figures: { ...sound.figures, measures: [{ id: "1.1" }] } }],
    ["figures that are texts", { ...sound, figures: { ...sound.figures, counts: { ...counts, judged: "1" } } }],
    ["a clock that is none", { ...sound, frozen: "yesterday" }],
    ["a day that is none", { ...sound, as_of: "2022" }],
    ["one frozen afterwards on no day", { ...sound, afterwards: true }],
    ["one that replaces another without a reason", { ...sound, replaces: { hash: "x" } }],
  ])("is not %s", (_, value) => {
    expect(isManifest(value)).toBe(false);
  });

  it("is decided of any data without failing", () => {
    const keys = Object.keys(sound);
    const odd = fc.tuple(fc.constantFrom(...keys), fc.jsonValue());
    fc.assert(
      fc.property(odd, ([key, value]) => {
        expect(typeof isManifest({ ...sound, [key]: value })).toBe("boolean");
      }),
    );
  });
});

describe("the hash", () => {
  it("is of everything but itself", () => {
    expect(manifestHash({ ...sound, hash: "another" } as Manifest)).toBe(manifestHash(sound));
    const others: Manifest[] = [
      { ...sound, frozen: "2026-11-21T10:00:01Z" },
      { ...sound, numbers: { "1.1": "1.2" } },
      { ...sound, inferred: [] },
      { ...sound, sources: [{ ...file, path: "plan.yml" }] },
      { ...sound, figures: { ...sound.figures, counts: { ...counts, judged: 0 } } },
      { ...sound, previous: { edition: "2022", hash: "x" } },
    ];
    expect(new Set([sound, ...others].map(manifestHash)).size).toBe(7);
  });

  it("does not hang on how the file is laid out", () => {
    const text = manifestText(sound);
    for (const layout of [text, text.replaceAll("\n", "\r\n"), JSON.stringify(sound), JSON.stringify(sound, null, 8)])
      expect(manifestHash(JSON.parse(layout) as Manifest)).toBe(manifestHash(sound));
  });
});

describe("a manifest's text", () => {
  it("gives the manifest back", () => {
    expect(JSON.parse(manifestText(sound))).toEqual(sound);
  });

  it("has each file and each measure on a line of its own, and no empty line", () => {
    const lines = manifestText(sound).split("\n");
    expect(lines).toContain(`    ${JSON.stringify(file)}`);
    expect(lines).toContain(`      ${JSON.stringify(sound.figures.measures[0])}`);
    expect(lines.filter((line) => line === "")).toEqual([""]);
    expect(lines).toContain('  "documents": [],');
  });
});

describe("reading", () => {
  it("gives them in the order they were frozen, with what cannot be read last", async () => {
    const at = (edition: string, frozen: string): string => manifestText(withHash({ ...sound, edition, frozen }));
    const tree = memoryTree({
      [manifestPath("2025")]: at("2025", "2026-01-01T00:00:00Z"),
      [manifestPath("2023")]: at("2023", "2027-01-01T00:00:00Z"),
      [manifestPath("b")]: "{",
      [manifestPath("a")]: '{ "manifest": 7 }',
      [manifestPath("2024")]: at("2024", "2026-06-01T00:00:00+02:00"),
      "editions/2026/edition.yaml": "id: x",
      "editions/2026/old/manifest.json": at("2026", "2026-01-01T00:00:00Z"),
      "manifest.json": at("top", "2026-01-01T00:00:00Z"),
    });
    const found = await readManifests(tree);
    expect(found.map(({ folder }) => folder)).toEqual(["2025", "2024", "2023", "a", "b"]);
    expect(found.map(({ manifest }) => manifest?.edition ?? null)).toEqual(["2025", "2024", "2023", null, null]);
    for (const { manifest, computed } of found) expect(computed).toBe(manifest?.hash ?? null);
  });

  it("tells the hash that the contents have from the one it names", async () => {
    const tree = memoryTree({ [manifestPath("2023")]: manifestText({ ...withHash(sound), date: "2021" }) });
    const [found] = await readManifests(tree);
    expect(found?.computed).not.toBe(found?.manifest?.hash);
  });
});

it("documents lie in a folder of their own", () => {
  expect(documentsFolder("2024")).toBe("editions/2024/documents/");
});
