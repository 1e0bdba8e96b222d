/**
 * A repository with a long history over a plan of national size: the demonstration plan and 400 objectives, in `plan/`.
 * Of every 20 commits the 17th to 19th are made on a branch, and the 20th merges it.
 */
import { Buffer } from "node:buffer";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { change } from "./deeds.mjs";
import { demoFiles, makeObjectives } from "./objectives.mjs";
import { randomBy } from "./random.mjs";
import { fileText } from "./yaml-text.mjs";

/** Git's own settings only, so that the same seed gives the same commits everywhere. */
const quiet = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1", LC_ALL: "C" };
const people = ["Kari Nordmann", "Ola Nordmann", "Åse Dahl", "Per Ås"];

const blob = (path, text) => `M 100644 inline plan/${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`;

/** One commit for `git fast-import`; `at` counts from 0 and is also its moment and, plus one, its mark. */
function commitText({ at, branch, subject, from, merge = null, files }) {
  const seconds = 1451900000 + at * 25_000;
  const who = people[at % people.length];
  const person = `${who} <person${at % people.length}@example.org> ${seconds} +0100`;
  const parents = `${from === null ? "" : `from :${from}\n`}${merge === null ? "" : `merge :${merge}\n`}`;
  const message = `data ${Buffer.byteLength(subject)}\n${subject}\n`;
  return `commit refs/heads/${branch}\nmark :${at + 1}\nauthor ${person}\ncommitter ${person}\n${message}${parents}${files.join("")}`;
}

const dayOf = (at) => new Date((1451900000 + at * 25_000) * 1000).toISOString().slice(0, 10);

/** All commits, oldest first, as text for `git fast-import`. */
function* history(commits, seed, objectives) {
  const random = randomBy(seed);
  const plan = makeObjectives(random, objectives);
  const files = [
    ...demoFiles(() => true),
    ...plan.map((objective) => [objective.path, fileText("objective", objective.data)]),
  ];
  yield commitText({
    at: 0,
    branch: "main",
    subject: "Planen",
    from: null,
    files: files.map(([path, text]) => blob(path, text)),
  });
  let main = 1;
  let branch = null;
  const brought = new Map();
  for (let at = 1; at < commits; at += 1) {
    const step = at % 20;
    if (step === 0 && branch !== null) {
      const subject = `Merge pull request #${at / 20} from gren-${at / 20}`;
      yield commitText({ at, branch: "main", subject, from: main, merge: branch, files: [...brought.values()] });
      [main, branch] = [at + 1, null];
      brought.clear();
      continue;
    }
    // A branch keeps to files of its own, so that nothing on main since it left is undone.
    const touched = Array.from({ length: random() < 0.08 ? 2 : 1 }, () => plan[Math.floor(random() * plan.length)]);
    const subject = touched.map((objective) => change(objective, random, dayOf(at))).join(", ");
    const changed = new Map(
      touched.map((objective) => [objective.path, blob(objective.path, fileText("objective", objective.data))]),
    );
    const onBranch = step >= 17 && at - step + 20 < commits;
    const from = onBranch ? (branch ?? main) : main;
    const files = [...changed.values()];
    yield commitText({ at, branch: onBranch ? `gren-${Math.ceil(at / 20)}` : "main", subject, from, files });
    if (onBranch) {
      branch = at + 1;
      for (const [path, text] of changed) brought.set(path, text);
    } else main = at + 1;
  }
}

function git(folder, args) {
  const { status, stdout, stderr } = spawnSync("git", args, { cwd: folder, env: quiet, encoding: "utf8" });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout;
}

/** Makes the repository in a folder that must not exist yet, packed as a clone would be, with its files checked out. */
export async function makeHistory(folder, { commits = 10_000, seed = 1, objectives = 400 } = {}) {
  mkdirSync(folder);
  git(folder, ["init", "--quiet", "--initial-branch=main"]);
  const importer = spawn("git", ["fast-import", "--quiet"], {
    cwd: folder,
    env: quiet,
    stdio: ["pipe", "inherit", "inherit"],
  });
  const done = once(importer, "close");
  for (const text of history(commits, seed, objectives))
    if (!importer.stdin.write(text)) await once(importer.stdin, "drain");
  importer.stdin.end();
  const [code] = await done;
  if (code !== 0) throw new Error(`git fast-import ended with ${code}`);
  git(folder, ["checkout", "--quiet", "--force", "main"]);
  // Branches that are merged are deleted, as people do; what was imported is packed again, as a server would.
  const branches = git(folder, ["for-each-ref", "--format=%(refname:short)", "--merged=main", "refs/heads/gren-*"]);
  const names = branches.split("\n").filter((name) => name !== "");
  if (names.length > 0) git(folder, ["branch", "--quiet", "-D", ...names]);
  git(folder, ["repack", "-adfq", "--depth=50", "--window=10"]);
}
