/** `ehs doctor`: whether this machine has what `ehs` needs here, and what to do where it has not. */
import { homedir } from "node:os";
import type { Command as Commander } from "commander";
import { withCommonOptions, type Command } from "../command.js";
import { gather } from "../doctor/gather.js";
import { doctorJson, doctorText, linesOf } from "../doctor/report.js";
import { CannotAnswer, exit } from "../exit.js";
import { languageNear } from "../open.js";
import { languageOf, type TypedCommon, wantsColour } from "../options.js";
import { answer, outputsOf, withFormats } from "../outputs.js";

const formats = ["text", "json"] as const;

const declare = (command: Commander): Commander => withFormats(withCommonOptions(command), formats);

export const doctor: Command = {
  declare,
  run: async (_, typed: TypedCommon, context) => {
    // a plan that cannot be found is one of the things that are told
    const lang = await languageNear(typed, context).catch((error: unknown) => {
      if (error instanceof CannotAnswer) return languageOf(typed, context.env, null);
      throw error;
    });
    const outputs = outputsOf(typed, formats, context, lang);
    const lines = linesOf(await gather(typed, context), lang, context.env["HOME"] ?? homedir());
    const code = lines.some(({ level }) => level === "error") ? exit.no : exit.fine;
    return answer(
      { outputs, typed, context, lang },
      (format, to) => {
        if (format === "json") return doctorJson(lines, lang);
        return doctorText(lines, lang, { width: to.stdout.columns ?? 100, colour: wantsColour(typed, to) });
      },
      code,
    );
  },
};
