/** Where browsers usually lie, per operating system. Nothing is looked up here. */
import { posix, win32 } from "node:path";

/** What the search may know of the machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The user's own folder. */
  readonly home: string;
}

/** Chromium first: it is what distributions pack. All of them print by the same engine. */
const names = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
] as const;

const windowsNames = ["chrome.exe", "chromium.exe", "msedge.exe"] as const;

const macApplications = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Chromium.app/Contents/MacOS/Chromium",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
] as const;

const windowsApplications = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
] as const;

/** A variable of the environment; Windows does not tell large letters from small. */
function variable({ platform, env }: Machine, name: string): string | undefined {
  if (platform !== "win32") return env[name];
  const found = Object.keys(env).find((key) => key.toLowerCase() === name.toLowerCase());
  return found === undefined ? undefined : env[found];
}

/** The folders on PATH. A relative one is passed over: what runs must not depend on where one stands. */
function pathFolders(machine: Machine): readonly string[] {
  const paths = machine.platform === "win32" ? win32 : posix;
  return (variable(machine, "PATH") ?? "").split(paths.delimiter).filter((folder) => paths.isAbsolute(folder));
}

/** Where a program of this name would lie, in the order of PATH. */
function onPath(machine: Machine, name: string): readonly string[] {
  const windows = machine.platform === "win32";
  // without its ending a name means the program; scripts (.cmd, .bat) would need a shell
  const whole = windows && win32.extname(name) === "" ? `${name}.exe` : name;
  return pathFolders(machine).map((folder) => (windows ? win32 : posix).join(folder, whole));
}

function usualPlaces(machine: Machine): readonly string[] {
  const given = (name: string): readonly string[] => [variable(machine, name) ?? ""].filter((folder) => folder !== "");
  if (machine.platform === "darwin")
    return ["/Applications", posix.join(machine.home, "Applications")].flatMap((folder) =>
      macApplications.map((application) => posix.join(folder, application)),
    );
  if (machine.platform === "win32")
    return ["ProgramFiles", "ProgramFiles(x86)", "ProgramW6432", "LocalAppData"]
      .flatMap(given)
      .flatMap((folder) => windowsApplications.map((application) => win32.join(folder, application)));
  // a shell that was not started by login may lack it on PATH
  return ["/snap/bin/chromium"];
}

/** All places to look in, best first, each once. */
export function browserPlaces(machine: Machine): readonly string[] {
  const wanted = machine.platform === "win32" ? windowsNames : names;
  return [...new Set([...wanted.flatMap((name) => onPath(machine, name)), ...usualPlaces(machine)])];
}

/** Where `EHS_BROWSER` may lead: a path as it is, a bare name by PATH. */
export function namedPlaces(machine: Machine, named: string): readonly string[] {
  const path = machine.platform === "win32" ? /[\\/]/ : /\//;
  return path.test(named) ? [named] : onPath(machine, named);
}

/** The names and places tried, for people to read: not every folder on PATH. */
export const looked = (machine: Machine): readonly string[] => [
  ...(machine.platform === "win32" ? windowsNames : names),
  ...usualPlaces(machine),
];

/**
 * A folder in the user's own, ending in a stroke, that this browser can read and write, for the page and the document; null:
 * the system's own for temporary files. A snap sees a /tmp of its own and nothing in hidden folders, so it is given its own.
 */
export const roomFor = (browser: string): string | null =>
  browser.startsWith("/snap/") ? `snap/${posix.basename(browser)}/common/` : null;
