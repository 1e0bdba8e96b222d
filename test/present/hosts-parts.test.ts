/** The parts of what hosts are told: annotations, fixes, summaries, and what must not be in them. */
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/finding.js";
import { findingsGithub, withoutCommands } from "../../src/present/findings-github.js";
import { findingsSummary, summaryLimit, withinBytes } from "../../src/present/findings-summary.js";
import { digest } from "../../src/present/fingerprints.js";
import { type HostFormat, hostText } from "../../src/present/hosts.js";
import type { ToldSet } from "../../src/present/told.js";
import { anyData, findingOf, seededFiles, toldOf, toldOfFindings } from "../helpers/seeded-faults.js";
import { sarifOf } from "../helpers/sarif.js";

const hosts: readonly HostFormat[] = ["github", "sarif", "junit", "gitlab"];
const options = { version: "0.0.0", whole: "summary" } as const;
const room = { limit: summaryLimit, linkTo: null };

const several = (count: number, severity: Finding["severity"]): Finding[] =>
  Array.from({ length: count }, (_each, at) => findingOf({ severity, item: `1.${at}` }));

let many: ToldSet;
beforeAll(async () => {
  many = await toldOf(seededFiles(40));
});

describe("annotations", () => {
  const kinds = (text: string): string[] => text.split("\n").flatMap((line) => /^::(\w+) /.exec(line)?.[1] ?? []);

  it("are all there when there are ten, and nine and a word of the rest when there are more", () => {
    expect(kinds(findingsGithub(toldOfFindings(several(10, "error"), ""), "summary"))).toHaveLength(10);
    const text = findingsGithub(toldOfFindings([...several(13, "info"), ...several(11, "error")], ""), "command");
    expect(kinds(text)).toEqual([...Array<string>(10).fill("error"), ...Array<string>(10).fill("notice")]);
    expect(text).toContain(
      "::error title=The plan%2C checked::Another 2 errors are left out here, because GitHub shows at most 10 of a kind in each step. Run `ehs validate` to see them all.",
    );
    expect(text).toContain("Another 4 notes are left out");
  });

  it("tell what is new before what is old", () => {
    const set = toldOfFindings(several(20, "error"), "");
    const marked = { ...set, told: set.told.map((told, at) => ({ ...told, isNew: at > 17 })) };
    const [one, other, third] = findingsGithub(marked, "summary").split("\n");
    expect([one, other, third].map((line) => /\((.*?)\)/.exec(line ?? "")?.[1])).toEqual(["1.18", "1.19", "1.0"]);
  });

  it("have columns only on one line", () => {
    const text = findingsGithub(toldOfFindings([findingOf({ endLine: 4 })], ""), "summary");
    expect(text).toMatch(/^::error file=plan\/objectives\/1\.yaml,line=2,endLine=4,title=/);
  });

  it("are no commands but their own, whatever the plan says", () => {
    const hostile = findingOf({
      file: "plan/objectives/a,b:c%.yaml",
      item: "x\n::error::y",
      data: { ...anyData, given: "50 %\r\n::set-env name=A::b, c: d" },
    });
    const text = findingsGithub(toldOfFindings([hostile], ""), "summary");
    expect(text.trimEnd().split("\n")).toHaveLength(1);
    expect(text).toContain("file=plan/objectives/a%2Cb%3Ac%25.yaml,line=2");
    expect(text).toContain("50 %25 ::set-env name=A::b, c: d");
    expect(withoutCommands("  ::error::x\nplan: a::b\n##[add-mask]x")).toBe(
      "  : :error::x\nplan: a::b\n## [add-mask]x",
    );
  });
});

describe("fixes", () => {
  const fixed = (text: string, given: Partial<Finding>): string | null => {
    const [line = ""] = text.split("\n");
    const [result] = sarifOf(toldOfFindings([findingOf({ line: 1, endLine: 1, ...given })], text)).results;
    const replacement = result?.fixes?.[0]?.artifactChanges[0]?.replacements[0];
    if (replacement === undefined) return null;
    const { startColumn, endColumn } = replacement.deletedRegion;
    return line.slice(0, startColumn - 1) + replacement.insertedContent.text + line.slice(endColumn - 1);
  };
  const at = (text: string, part: string, meant: string | null): Partial<Finding> => {
    const given = part.replaceAll(/^["']|["']$/g, "");
    return {
      ...{ col: text.indexOf(part) + 1, endCol: text.indexOf(part) + part.length + 1 },
      data: { ...anyData, given, id: given, allowed: meant === null ? [] : [meant] },
    };
  };

  it.each([
    ["basline: 74", "basline", "unknown-key", "baseline", "baseline: 74"],
    ['source: "registre"', '"registre"', "unknown-reference", "register", 'source: "register"'],
    ["source: registre", "registre", "unknown-reference", "register", "source: register"],
    ["refs: [B1_2]", "B1_2", "unknown-reference", "B1,2", 'refs: ["B1,2"]'],
    ["refs: [1.l0]", "1.l0", "unknown-reference", "1.10", null],
    ['value: "3,5"', '"3,5"', "decimal-comma", "3.5", "value: 3.5"],
    ["id: 1.10", "1.10", "number-form", '"1.10"', 'id: "1.10"'],
    ["name: 'a'", "'a'", "unknown-reference", "it's", null],
    ["name: a", "a", "unknown-reference", null, null],
    ["name: a", "a", "file-unknown", "objectives/a.yaml", null],
    ["name: a", "a", "personal-data", "b", null],
  ])("%s: %s (%s) becomes %s", (text, part, code, suggestion, expected) => {
    expect(fixed(text, { ...at(text, part, suggestion), code, suggestion })).toBe(expected);
  });
});

describe("what must not be shown again", () => {
  it("is not in any format", () => {
    const text = 'contact: "kari.hansen@example.org"';
    const concealed = findingOf({
      code: "personal-data",
      line: 1,
      endLine: 1,
      col: 10,
      endCol: 36,
      data: { kind: "named-address" },
    });
    const set = toldOfFindings([concealed], text);
    for (const format of hosts) expect(hostText(format, set, options)).not.toContain("kari.hansen");
    expect(findingsSummary(set, room)).not.toContain("kari.hansen");
  });
});

describe("the summary", () => {
  it("links to lines where the host says which commit it is at", () => {
    const linkTo = (file: string, line: number): string => `https://host.example/${file}#L${line}`;
    const text = findingsSummary(toldOfFindings([findingOf({})], ""), { ...room, linkTo });
    expect(text).toContain("| [plan/objectives/1.yaml:2](https://host.example/plan/objectives/1.yaml#L2) | 1.3 |");
  });

  it("is cut between lines where there is no room, and says so", () => {
    const limit = 5000;
    const text = findingsSummary(many, { limit, linkTo: null });
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(limit);
    const shown = text.split("\n").filter((line) => line.startsWith("| plan")).length;
    expect(shown).toBeGreaterThan(5);
    expect(text).toMatch(/linjer er utelatt\. Kjør `ehs validate` for å se alt\.\n$/);
    expect(text).not.toContain("\\`");
  });

  it("never goes past the limit, however small", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2000 }),
        fc.string({ maxLength: 3000, unit: "grapheme" }),
        (limit, text) => {
          const cut = withinBytes(`# h\n${text}\n`, limit, { lang: "nb", about: "gaps" });
          expect(new TextEncoder().encode(cut).length).toBeLessThanOrEqual(limit);
        },
      ),
    );
  });
});

describe("a fingerprint", () => {
  it("is FNV-1a of 128 bits", () => {
    expect(digest("")).toBe("6c62272e07bb014262b821756295c58d");
    expect(digest("a")).toBe("d228cb696f1a8caf78912b704e4a8964");
  });
});
