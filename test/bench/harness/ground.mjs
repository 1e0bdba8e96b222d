/** What every job stands on: a folder for all it makes, the program as it would be packed, and corpora made once. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bare } from "./figures.mjs";
import { run } from "./process.mjs";

export const root = fileURLToPath(new URL("../../../", import.meta.url));

/** A copy of what is published, so that a build made meanwhile changes nothing. */
function copyProgram(to) {
  if (!existsSync(join(root, ".build/ehs/run.js"))) throw new Error("ehs is not built: run `npm run build` first");
  const { files } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  for (const name of [...files, "package.json"]) cpSync(join(root, name), join(to, name), { recursive: true });
  return join(to, "bin/ehs.js");
}

/** The times of several processes one after another, as of one. */
export function inAll(results) {
  const sum = (of) => results.map(of).reduce((total, each) => total + each, 0);
  const known = (of) => results.map(of).filter((each) => each !== null);
  const cpu = known((each) => each.cpu);
  const memory = known((each) => each.memory);
  return {
    seconds: sum(({ seconds }) => seconds),
    cpu: cpu.length === results.length ? sum((each) => each.cpu) : null,
    memory: memory.length === 0 ? null : Math.max(...memory),
    bytes: null,
  };
}

/** Makes the ground; `close` removes everything again. */
export function openGround() {
  const folder = mkdtempSync(join(tmpdir(), "ehs-bench-"));
  const close = () => rmSync(folder, { recursive: true, force: true });
  try {
    const program = copyProgram(join(folder, "program"));
    return { close, ...groundIn(folder, program) };
  } catch (error) {
    close();
    throw error;
  }
}

function groundIn(folder, program) {
  const cache = join(folder, "cache");
  const env = { XDG_CACHE_HOME: cache, HOME: join(folder, "home") };
  const made = new Map();
  mkdirSync(env.HOME);

  /** A folder by name, filled the first time it is asked for; gives what `make` gave. */
  async function corpus(name, make) {
    if (!made.has(name)) {
      const place = join(folder, "corpora", name);
      mkdirSync(place, { recursive: true });
      made.set(name, await make(place));
    }
    return made.get(name);
  }

  /** What `ehs` kept of any plan; of one in a repository where `repository` is given. */
  function forget(repository = null) {
    rmSync(cache, { recursive: true, force: true });
    if (repository !== null) rmSync(join(repository, ".git/ehs"), { recursive: true, force: true });
  }

  /** What was compiled of the program too: as newly installed. */
  function forgetAll(repository = null) {
    forget(repository);
    rmSync(join(dirname(program), "../.build/compiled"), { recursive: true, force: true });
  }

  const command = (name, argv, { before, optional, ...options } = {}) => ({
    name,
    before,
    optional,
    run: (ask = {}) => run(folder, argv, { ...options, ...ask, env: { ...env, ...options.env } }),
  });
  const node = (name, args, options) => command(name, [process.execPath, ...args], options);
  const ehs = (name, args, options) => node(name, [program, ...args], options);
  return { folder, corpus, forget, forgetAll, command, node, ehs, program, bare: node(bare, ["-e", "0"]) };
}
