/** Finds the Chromium, Chrome or Edge that is on the machine already; none is brought along or fetched. */
import { access, constants, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { browserPlaces, looked, type Machine, namedPlaces } from "./browser-places.js";
import { CannotPublish } from "./fault.js";

export type { Machine } from "./browser-places.js";

/** This machine, with the environment that was handed in. */
export const thisMachine = (env: Machine["env"]): Machine => ({ platform: process.platform, env, home: homedir() });

const mayRun = async (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    async () => (await stat(path)).isFile(),
    () => false,
  );

/** Told apart from the disk, so that every operating system can be tested on one. */
export type MayRun = (path: string) => Promise<boolean>;

async function firstOf(places: readonly string[], able: MayRun): Promise<string | null> {
  for (const place of places) if (await able(place)) return place;
  return null;
}

/**
 * The browser's path: what `EHS_BROWSER` names (a path, or a name on PATH), else the first of the known names on PATH,
 * else the usual places of the operating system.
 * @throws CannotPublish `browser-named-missing` or `browser-missing`
 */
export async function findBrowser(machine: Machine, able: MayRun = mayRun): Promise<string> {
  const named = machine.env["EHS_BROWSER"] ?? "";
  const found = await firstOf(named === "" ? browserPlaces(machine) : namedPlaces(machine, named), able);
  if (found !== null) return found;
  // what was named and is not there is a mistake to tell, not a reason to take another
  if (named !== "") throw new CannotPublish({ code: "browser-named-missing", named });
  throw new CannotPublish({ code: "browser-missing", platform: machine.platform, looked: looked(machine) });
}
