/** `ehs schema [kind]`: prints a schema as it is published, or the list of kinds. */
import { nearest } from "../../check/nearest.js";
import { documentKinds } from "../../report/documents/document.js";
import { fileKinds, readSchemaText } from "../../store/schema.js";
import type { Command } from "../command.js";
import { withValues } from "../complete/values.js";
import { CannotAnswer, exit } from "../exit.js";
import { languageNear } from "../open.js";
import type { TypedCommon } from "../options.js";
import { cliWords } from "../words.js";

const kinds: readonly string[] = [
  ...fileKinds,
  "common",
  "measure",
  "output/calendar",
  "output/diff",
  "output/doctor",
  "output/editions",
  "output/export",
  "output/findings",
  "output/suggestions",
  "output/gaps",
  "output/import",
  "output/log",
  "output/manifest",
  "output/status",
  "output/show",
  "output/bundle",
  "output/bundle-check",
  "output/words",
  ...documentKinds.map((kind) => `documents/${kind}`),
];

export const schema: Command = {
  declare: (command) =>
    withValues(command.option("--lang <language>", "language of the answer: nb, nn or en"), { kind: { words: kinds } }),
  run: async ([kind], typed: TypedCommon, context) => {
    const lang = await languageNear(typed, context);
    if (kind === undefined) {
      context.stdout.write(`${kinds.join("\n")}\n`);
      return exit.fine;
    }
    if (!kinds.includes(kind)) throw new CannotAnswer(cliWords[lang].unknownKind(kind, kinds, nearest(kind, kinds)));
    context.stdout.write(await readSchemaText(kind));
    return exit.fine;
  },
};
