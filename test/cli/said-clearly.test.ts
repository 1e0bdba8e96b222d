/** What goes wrong around an answer is said in a sentence, in the plan's language, and with a command that can be copied. */
import { spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { historyWords } from "../../src/cli/history/words.js";
import { whyNone } from "../../src/store/git/place.js";
import { GitError } from "../../src/store/git/git.js";
import { decode, isUtf16 } from "../../src/store/text.js";
import { ehs } from "../helpers/run.js";
import { gitEnvironment, repository } from "../helpers/repository.js";
import { fixScene, sound } from "./fix-scene.js";

const program = fileURLToPath(new URL("../../bin/ehs.js", import.meta.url));

describe("an answer that cannot be written to standard output", () => {
  it.runIf(existsSync("/dev/full")).each([["validate"], ["status"], ["show", "1.1"]])(
    "is told in a sentence: %s",
    (...line) => {
      const { folder } = fixScene({});
      const full = openSync("/dev/full", "w");
      const { status, stderr } = spawnSync(process.execPath, [program, ...line], {
        ...{ cwd: folder, encoding: "utf8", stdio: ["ignore", full, "pipe"], env: { ...process.env, EHS_LANG: "" } },
      });
      closeSync(full);
      expect(stderr).toBe(
        "ehs: Svaret kunne ikke skrives til standard ut: disken er full. Det som kom med, er ikke hele svaret.\n",
      );
      expect(status).toBe(2);
    },
  );
});

describe("a repository that git does not trust", () => {
  const told =
    "fatal: detected dubious ownership in repository at '/srv/våre planer'\nTo add an exception for this directory, call:\n\n\tgit config --global --add safe.directory '/srv/våre planer'\n";

  it("is named in a command that can be copied", async () => {
    const repo = repository([{ files: sound, message: "plan" }]);
    const why = await whyNone(repo.folder, new GitError("failed", 128, told));
    expect(why).toEqual({ reason: "refused", detail: "/srv/våre planer" });
    for (const lang of ["nb", "nn", "en"] as const)
      expect(historyWords[lang].none(why)).toMatch(/: git config --global --add safe\.directory '\/srv\/våre planer'$/);
  });

  it("is the folder itself where git names none", async () => {
    const { folder } = repository([{ files: sound, message: "plan" }]);
    expect(await whyNone(folder, new GitError("failed", 128, "fatal: unsafe"))).toEqual({
      ...{ reason: "refused", detail: folder },
    });
  });
});

describe("the language of the plan", () => {
  it.each([
    [["--staged"], "er ikke under versjonskontroll"],
    [["--staged", "--fix"], "--fix retter filene slik de ligger på disken"],
    [["--dry-run"], "--dry-run viser hva som ville blitt rettet"],
    [["-", "plan/plan.yaml"], "`-` leser én fil fra standard inn"],
  ])("is that of the refusal: validate %s", async (more, text) => {
    const { folder } = fixScene({});
    const { code, stderr } = await ehs(["validate", ...more], { cwd: folder, env: gitEnvironment });
    expect(code).toBe(2);
    expect(stderr).toContain(text);
  });
});

describe("no findings", () => {
  it.each([
    [[], "Ingen funn i 4 filer med 1 delindikator.\n"],
    [["plan/objectives/1.yaml"], "Ingen funn i 1 fil med 1 delindikator.\n"],
    [["plan/objectives"], "Ingen funn i 1 fil med 1 delindikator.\n"],
    [["plan/sources.yaml"], "Ingen funn i 1 fil.\n"],
    [["plan"], "Ingen funn i 4 filer med 1 delindikator.\n"],
  ])("speak of what was asked about: %s", async (paths, text) => {
    const { folder } = fixScene({});
    const { stdout } = await ehs(["validate", ...paths, "--as-of", "2024-06-30"], { cwd: folder });
    expect(stdout).toBe(text);
  });
});

describe("a file in UTF-16", () => {
  const little = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"));
  const big = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le").swap16());
  const text = 'id: "1"\nname: Mål for samhandling\n';

  it.each([
    ["little-endian with a mark", little(`\uFEFF${text}`)],
    ["big-endian with a mark", big(`\uFEFF${text}`)],
    ["little-endian", little(text)],
    ["big-endian", big(text)],
  ])("%s is called that", (_, bytes) => {
    expect(decode("objectives/1.yaml", bytes)).toMatchObject({
      ...{ text: null, drafts: [{ code: "encoding", line: 1, data: { guess: "", name: "UTF-16" } }] },
    });
  });

  it("is told so", async () => {
    const { folder, path } = fixScene({});
    writeFileSync(path("objectives/1.yaml"), little(`\uFEFF${sound["objectives/1.yaml"] ?? ""}`));
    const { code, stdout } = await ehs(["validate"], { cwd: folder });
    expect(code).toBe(1);
    expect(stdout).toContain("Filen er lagret som UTF-16, ikke UTF-8: lagre den på nytt som UTF-8.");
  });

  it.each([
    ["", false],
    ["a", false],
    ["id: x\n", false],
    ["\0", false],
    ["name: a\0b\n", false],
    ["æøå\n", false],
  ])("is not %j in UTF-8", (own, expected) => {
    expect(isUtf16(new TextEncoder().encode(own))).toBe(expected);
  });
});

describe("a list of what may stand with a mark at its start", () => {
  const list = `accepted:\n  - code: outcome-uncovered\n    item: b1\n    reason: Gammel\n    date: "2024-01-01"\n`;

  it("is pruned, and loses the mark", async () => {
    const { folder, path, bytes } = fixScene({});
    writeFileSync(path("accepted.yaml"), `\uFEFF# vår liste\n${list}`);
    const { stderr } = await ehs(["validate", "--prune"], { cwd: folder });
    expect(stderr).not.toContain("har feil");
    expect(bytes("accepted.yaml")).not.toContain("outcome-uncovered");
    expect(bytes("accepted.yaml").startsWith("\uFEFF")).toBe(false);
  });
});
