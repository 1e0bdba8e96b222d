/** `ehs validate --accept` and `--prune`: what is written, what is refused, and that nothing else changes. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { refusalOf } from "../../src/check/accepted/acceptable.js";
import { seededFiles } from "../helpers/seeded-faults.js";
import { entry, faulty, folderWith, keysOf, list, modeline, told, validate } from "./accepted-scene.js";
import { objective } from "./since-scene.js";

const because = ["--accept", "--reason", "Known and left"];
const read = (folder: string, path = list): string => readFileSync(join(folder, path), "utf8");

const written = `${modeline}accepted:
  - code: direction-against-target
    item: "1.3"
    field: "targets[2025]/value"
    reason: Known and left
    date: "2024-06-30"
  - code: measure-without-source
    item: "1.3"
    reason: Known and left
    date: "2024-06-30"
  - code: outcome-uncovered
    item: "b1.2"
    field: "id"
    reason: Known and left
    date: "2024-06-30"
`;

describe("ehs validate --accept", () => {
  it("writes everything that is found into a list of its own, and then tells what is left", async () => {
    const folder = folderWith();
    expect(await validate(folder, because)).toEqual({
      code: 0,
      stdout:
        "No findings in 8 files with 1 measure.\n3 accepted findings do not count. --show-accepted lists them, with the reasons.\n",
      stderr: "ehs: Accepted 3 findings in plan/accepted.yaml.\n",
    });
    expect(read(folder)).toBe(written);
    expect(readdirSync(join(folder, "plan")).filter((name) => name.startsWith("."))).toEqual([]);
    for (const [path, text] of Object.entries(faulty)) expect(read(folder, path), path).toBe(text);
    expect(await validate(folder, because)).toMatchObject({ code: 0, stderr: "ehs: There is nothing to accept.\n" });
    expect(read(folder)).toBe(written);
  });

  it("only what the options name, with what they say of it", async () => {
    const folder = folderWith();
    const more = ["--code", "outcome-uncovered", "--item", "b1.2,1.3", "--role", "the secretariat"];
    const ran = await validate(folder, [...because, ...more, "--until", "2025-06-30", "--lang", "nb"]);
    expect(ran).toMatchObject({ code: 1, stderr: "ehs: Godtok 1 funn i plan/accepted.yaml.\n" });
    expect(read(folder)).toBe(
      modeline +
        "accepted:\n" +
        entry({ code: "outcome-uncovered", item: '"b1.2"', field: '"id"', reason: "Known and left" }) +
        '    role: the secretariat\n    date: "2024-06-30"\n    until: "2025-06-30"\n',
    );
    expect((await told(folder)).accepted).toMatchObject([{ role: "the secretariat", until: "2025-06-30" }]);
  });

  it("only below the paths that are named", async () => {
    const folder = folderWith();
    const ran = await validate(folder, [...because, "plan/meetings"]);
    expect(ran).toMatchObject({ code: 0, stderr: "ehs: There is nothing to accept.\n" });
    expect(existsSync(join(folder, list))).toBe(false);
  });

  it("adds in order to a list that is there, and keeps its entries, comments and line ends", async () => {
    const own =
      "accepted:\r\n  # agreed in March\r\n  - { code: measure-without-source, item: '1.3', reason: Old }\r\n";
    const folder = folderWith({ [list]: own });
    await validate(folder, because);
    const [first = "", , last = ""] = written.replace(/^[^]*?accepted:\n/, "").split(/^(?= {2}- )/m);
    const crlf = (text: string): string => text.replaceAll("\n", "\r\n");
    expect(read(folder)).toBe(`${own.replace("  # agreed", `${crlf(first)}  # agreed`)}${crlf(last)}`);
  });

  it("renews what was accepted for a time, in its place", async () => {
    const expired = { code: "outcome-uncovered", item: '"b1.2"', field: '"id"', reason: "Old" };
    const folder = folderWith({ [list]: `accepted:\n${entry({ ...expired, until: '"2024-01-01"' })}` });
    await validate(folder, [...because, "--code", "outcome-uncovered"]);
    const renewed = entry({ ...expired, reason: "Known and left", date: '"2024-06-30"' });
    expect(read(folder)).toBe(`accepted:\n${renewed}`);
  });

  it("leaves what cannot be accepted, and says so", async () => {
    const folder = folderWith({ "plan/trends/2024.yaml": 'year: "2024"\ntrends: [{\n' });
    const ran = await validate(folder, [...because, "--quiet"]);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toBe(
      "ehs: 1 finding cannot be accepted and is left (yaml-syntax). `ehs explain cannot-be-accepted` says why.\n",
    );
    expect((await told(folder)).findings.map(({ code }) => code)).toEqual(["yaml-syntax"]);
  });

  it.each([
    ["without a reason", ["--accept"], /--accept needs a reason\. Write for example/],
    ["with a blank one", ["--accept", "--reason", "  "], /--accept needs a reason/],
    ["a reason for nothing", ["--reason", "Later"], /--reason goes with --accept/],
    ["a code that there is not", [...because, "--code", "outcome-uncoverd"], /“outcome-uncoverd”.*“outcome-uncovered”/],
    ["an id that there is not", [...because, "--item", "b1.22"], /“b1.22”.*“b1.2”/],
    ["a day that there is not", [...because, "--until", "2025-02-30"], /--until “2025-02-30” is no day/],
    ["a day that has passed", [...because, "--until", "2024-06-29"], /--until 2024-06-29 has passed/],
    ["together with --fix", [...because, "--fix"], /--accept cannot be used together with --fix/],
    ["personal data", ["--accept", "--reason", "Ask kari.hansen@example.org"], /Nothing is written.*e-mail address/],
  ])("is refused: %s", async (_, options, expected) => {
    const folder = folderWith();
    const ran = await validate(folder, options);
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr).toMatch(expected);
    expect(existsSync(join(folder, list))).toBe(false);
  });

  it.each([
    [
      "with faults of its own",
      'accepted:\n  - { code: translation-missing, item: "1.3" }\n',
      /has faults and is unchanged/,
    ],
    ["in brackets", 'accepted: [{ code: measure-without-source, item: "1.3", reason: Old }]\n', /one entry a dash/],
  ])("a list %s is left alone", async (_, text, expected) => {
    const folder = folderWith({ [list]: text });
    const ran = await validate(folder, because);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(expected);
    expect(read(folder)).toBe(text);
  });

  it("what is no file is not replaced", async () => {
    const folder = folderWith({ [`${list}/x.txt`]: "" });
    const ran = await validate(folder, because);
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr).toMatch(/has faults and is unchanged/);
    expect(read(folder, `${list}/x.txt`)).toBe("");
  });
});

describe("ehs validate --prune", () => {
  const stale = entry({ code: "translation-missing", item: '"1.3"', reason: "Old" });
  const expired = entry({ code: "measure-without-source", item: '"1.3"', reason: "Old", until: '"2024-01-01"' });
  const needed = entry({ code: "outcome-uncovered", item: '"b1.2"', reason: "Old" });

  it("takes out what is not needed and what is over, and nothing else", async () => {
    const folder = folderWith({ [list]: `accepted:\n${stale}  # needed\n${needed}${expired}` });
    const ran = await validate(folder, "--prune");
    expect(ran).toMatchObject({ code: 1, stderr: "ehs: Took 2 entries out of plan/accepted.yaml.\n" });
    expect(read(folder)).toBe(`accepted:\n  # needed\n${needed}`);
    expect((await validate(folder, "--prune")).stderr).toBe("ehs: No entries to take out.\n");
  });

  it("is not done unasked", async () => {
    const folder = folderWith({ [list]: `accepted:\n${stale}${needed}` });
    await validate(folder, [...because, "--code", "measure-without-source"]);
    expect(read(folder)).toContain(stale + needed);
    expect(keysOf((await told(folder)).findings)).toContain(
      "warning accepted-not-needed 1.3 accepted/accepted[translation-missing@1.3]/code",
    );
  });

  const own = "    accepted: [{ code: translation-missing, reason: Old }]\n";
  const withOwn = (text: string): string =>
    (faulty[objective] ?? "").replace("    type: result\n", `    type: result\n${text}`);

  it("goes together with --accept, and takes out what stands at an item", async () => {
    const folder = folderWith({ [list]: `accepted:\n${stale}`, [objective]: withOwn(own) });
    const ran = await validate(folder, [...because, "--prune"]);
    expect(ran.stderr).toBe(
      "ehs: Accepted 3 findings in plan/accepted.yaml.\nehs: Took 1 entry out of plan/accepted.yaml.\n" +
        `ehs: Took 1 entry out of ${objective}.\n`,
    );
    expect(read(folder)).not.toContain("translation-missing");
    expect(read(folder, objective)).toBe(faulty[objective]);
  });

  it("keeps everything else at an item, to the byte, with the mark and the line ends of the file", async () => {
    const two = `    accepted: # ours\n      - code: translation-missing\n        reason: Old\n      # it is so\n      - { code: measure-without-source, reason: Yes }\n`;
    const kept = `    accepted: # ours\n      # it is so\n      - { code: measure-without-source, reason: Yes }\n`;
    const crlf = (text: string): string => `\uFEFF${text.replaceAll("\n", "\r\n")}`;
    const folder = folderWith({ [objective]: crlf(withOwn(two)) });
    const ran = await validate(folder, "--prune");
    expect(ran.stderr).toBe(`ehs: Took 1 entry out of ${objective}.\n`);
    expect(read(folder, objective)).toBe(crlf(withOwn(kept)));
    expect((await validate(folder, "--prune")).stderr).toBe("ehs: No entries to take out.\n");
  });

  it("leaves an entry that cannot be taken out by itself, and says so", async () => {
    const brackets = `    accepted: [\n      { code: translation-missing, reason: Old }, # why\n      { code: measure-without-source, reason: Yes },\n    ]\n`;
    const folder = folderWith({ [objective]: withOwn(brackets) });
    const ran = await validate(folder, "--prune");
    expect(ran.stderr).toBe(
      "ehs: No entries to take out.\nehs: 1 entry not needed is written so that it must be taken out by hand.\n",
    );
    expect(read(folder, objective)).toBe(withOwn(brackets));
  });
});

describe("a plan with several hundred findings", () => {
  it("accepting all leaves only what cannot be; taking one back brings back that one and no other", async () => {
    const folder = folderWith();
    for (const [path, text] of Object.entries(seededFiles(4))) writeFileSync(join(folder, "plan", path), text);
    const before = await told(folder);
    await validate(folder, because);
    const after = await told(folder);
    const fixed = before.findings.filter(({ code }) => refusalOf(code) !== null);
    expect(after.findings.map(({ code }) => code)).toEqual(fixed.map(({ code }) => code));
    expect(after.accepted.length + fixed.length).toBe(before.findings.length);
    const whole = read(folder);
    const entries = whole.split(/^(?= {2}- )/m).slice(1);
    const keys = new Set(keysOf(after.findings));
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: entries.length - 1 }), async (at) => {
        const [removed = ""] = entries.splice(at, 1);
        writeFileSync(
          join(folder, list),
          `${modeline}accepted:${entries.length === 0 ? " []" : ""}\n${entries.join("")}`,
        );
        entries.splice(at, 0, removed);
        const back = keysOf((await told(folder)).findings).filter((key) => !keys.has(key));
        const [code, subject, field] = ["code", "item|file", "field"].map(
          (key) => new RegExp(`^ +(?:- )?(?:${key}): "?([^"\\n]*)`, "m").exec(removed)?.[1] ?? "-",
        );
        expect(back.length).toBeGreaterThan(0);
        expect(new Set(back.map((key) => key.replace(/^\w+ /, "")))).toEqual(new Set([`${code} ${subject} ${field}`]));
      }),
      { numRuns: 8 },
    );
  });
});
