/** `ehs completion bash|zsh|fish`: prints the script that has a shell ask `ehs` what a word can become. */
import type { Command } from "../command.js";
import { scripts, shells } from "../complete/scripts.js";
import { withValues } from "../complete/values.js";
import { exit } from "../exit.js";
import { languageNear } from "../open.js";
import { oneOf, type TypedCommon } from "../options.js";

export const completion: Command = {
  declare: (command) =>
    withValues(command.option("--lang <language>", "language of the answer: nb, nn or en"), {
      shell: { words: shells },
    }),
  run: async ([shell = ""], typed: TypedCommon, context) => {
    context.stdout.write(scripts[oneOf("<shell>", shell, shells, await languageNear(typed, context))]);
    return exit.fine;
  },
};
