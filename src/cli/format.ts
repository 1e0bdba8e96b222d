/** What a plan's format means for a command: whether it can be read, and whether it can be changed. */
import type { Declared, FormatError } from "../store/format/declared.js";
import { isOlder } from "../store/format/declared.js";
import { oldestFormat } from "../store/format/rewrite.js";
import { newestFormat } from "../store/format/steps.js";
import { CannotAnswer } from "./exit.js";
import type { Lang } from "./options.js";
import { toolVersion } from "./version.js";

const known = async () => ({
  version: await toolVersion(),
  oldest: oldestFormat(newestFormat),
  newest: newestFormat,
});

/** @param path of `plan.yaml`, as the user can open it */
export async function unknownFormat({ format, commit }: FormatError, path: string, lang: Lang): Promise<CannotAnswer> {
  const words = (await import("./format-words.js")).formatWords[lang];
  const place = words.at(path, commit === null ? null : commit.slice(0, 8));
  return new CannotAnswer((format > newestFormat ? words.newer : words.older)(place, format, await known()));
}

/** @throws CannotAnswer where the plan does not say in which format it is */
export async function refuseUndeclared(declared: Declared, path: string, lang: Lang): Promise<void> {
  if (declared !== "missing" && declared !== "odd") return;
  const words = (await import("./format-words.js")).formatWords[lang];
  throw new CannotAnswer(words[declared](path, await known()));
}

/** That a plan is older than what is shown of it; null where it is not. */
export async function olderNote(declared: Declared, lang: Lang): Promise<string | null> {
  if (typeof declared !== "number" || !isOlder(declared)) return null;
  return (await import("./format-words.js")).formatWords[lang].readAs(declared, newestFormat);
}

/** @throws CannotAnswer where the plan must be rewritten first */
export async function refuseOlder(declared: Declared, lang: Lang): Promise<void> {
  if (typeof declared !== "number" || !isOlder(declared)) return;
  throw new CannotAnswer((await import("./format-words.js")).formatWords[lang].migrateFirst(declared, newestFormat));
}
