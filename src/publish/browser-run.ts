/** Runs the browser once, without a shell, in a folder of its own that is gone afterwards whatever happened. */
import { type ChildProcess, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Machine, roomFor } from "./browser-places.js";
import { CannotPublish } from "./fault.js";
import { makeWay } from "./way.js";

/** How much of what the browser says is kept, in characters. */
const KEPT = 4000;
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** It reaches nothing: names lead nowhere, and every connection, to this machine too, goes to a port where nobody is. */
const offline = [
  "--host-resolver-rules=MAP * ~NOTFOUND",
  "--proxy-server=127.0.0.1:9",
  "--proxy-bypass-list=<-loopback>",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-sync",
  "--no-pings",
];

/** The same page is laid out alike everywhere: no window, no card for graphics, no one's language or settings. */
const plain = [
  "--headless",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-extensions",
  "--disable-default-apps",
  "--no-first-run",
  "--no-default-browser-check",
  "--font-render-hinting=none",
  "--lang=en-GB",
];

/**
 * Chromium refuses to start as root with its sandbox, and CI often is root; then it goes without. Anybody else keeps the
 * sandbox. What is opened is a page of our own that may run no script and fetch nothing.
 */
const asRoot = (): readonly string[] => (process.getuid?.() === 0 ? ["--no-sandbox"] : []);

/** Lines about a desktop that is not there drown the one that tells. */
const telling = (said: string): string =>
  said
    .split("\n")
    .filter((line) => line.trim() !== "" && !/dbus|unexpected operator|UPower/i.test(line))
    .slice(-12)
    .join("\n");

/** Ends the browser and all it started. */
function end(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") child.kill("SIGKILL");
    else process.kill(-child.pid, "SIGKILL");
  } catch {
    // all of it had ended
  }
}

/** A user who stops us stops the browser too, and finds nothing left behind. */
function whenStopped(tidy: () => void): () => void {
  const stop = (signal: NodeJS.Signals): void => {
    tidy();
    off();
    process.kill(process.pid, signal);
  };
  const off = (): void => {
    for (const signal of signals) process.off(signal, stop);
  };
  for (const signal of signals) process.on(signal, stop);
  return off;
}

/** How a run came out: null is the exit code of one that was ended by a signal. */
type Outcome = { readonly code: number | null } | { readonly error: Error } | "slow";

function watch(child: ChildProcess, seconds: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve("slow");
    }, seconds * 1000);
    const done = (outcome: Outcome): void => {
      clearTimeout(timer);
      resolve(outcome);
    };
    child.once("error", (error) => {
      done({ error });
    });
    // not "close": a helper that lives on may hold standard error open
    child.once("exit", (code) => {
      done({ code });
    });
  });
}

export interface Run {
  readonly machine: Machine;
  /** Path of the browser. */
  readonly browser: string;
  /** For how long it may take, at most. */
  readonly seconds: number;
}

/** What is to be ended and taken away when the user stops us. */
interface Ours {
  readonly folder: string;
  child: ChildProcess | null;
}

async function runIn(ours: Ours, { machine, browser, seconds }: Run, args: readonly string[]): Promise<string> {
  const { folder } = ours;
  const profile = join(folder, "profile");
  const env = {
    ...machine.env,
    ...{ TZ: "UTC", LC_ALL: "C.UTF-8", LANG: "C.UTF-8", LANGUAGE: "en" },
    // what it would keep beside its profile, it keeps there too
    ...{ XDG_CONFIG_HOME: profile, XDG_CACHE_HOME: profile },
  };
  const all = [...plain, ...offline, ...asRoot(), `--user-data-dir=${profile}`, ...args];
  const child = spawn(browser, all, {
    cwd: folder,
    env,
    stdio: ["ignore", "ignore", "pipe"],
    windowsHide: true,
    detached: process.platform !== "win32", // a group of its own, so that all of it can be ended
  });
  ours.child = child;
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said = (said + text).slice(-KEPT);
  });
  try {
    const outcome = await watch(child, seconds);
    if (outcome === "slow") throw new CannotPublish({ code: "browser-slow", browser, seconds, said: telling(said) });
    const failed = (reason: string): CannotPublish =>
      new CannotPublish({ code: "browser-failed", browser, reason, said: telling(said) });
    if ("error" in outcome) throw failed(outcome.error.message);
    if (outcome.code !== 0) throw failed(`exit ${outcome.code ?? "by signal"}`);
    return telling(said);
  } finally {
    end(child);
    ours.child = null;
    child.stderr.destroy();
  }
}

/**
 * Makes a folder, lets `use` put files in it and run the browser, and takes the folder away.
 * @throws CannotPublish `browser-failed` or `browser-slow`; whatever `use` throws
 */
export async function withBrowser<Result>(
  run: Run,
  use: (folder: string, browse: (args: readonly string[]) => Promise<string>) => Promise<Result>,
): Promise<Result> {
  const { home } = run.machine;
  const room = roomFor(run.browser);
  if (room !== null) await makeWay(home, room);
  const folder = await mkdtemp(room === null ? join(tmpdir(), "ehs-pdf-") : join(home, `${room}ehs-pdf-`));
  const ours: Ours = { folder, child: null };
  // from before the browser is started: it may be seen, and we be stopped, before we hear of it
  const off = whenStopped(() => {
    if (ours.child !== null) end(ours.child);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  try {
    return await use(folder, (args) => runIn(ours, run, args));
  } finally {
    off();
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }
}
