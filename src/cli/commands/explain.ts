/** `ehs explain [code]`: what a finding means; without a code, every code with its title. */
import { nearest } from "../../check/nearest.js";
import { explainText, catalogueText } from "../../present/explain.js";
import { withCommonOptions, type Command } from "../command.js";
import { CannotAnswer, exit } from "../exit.js";
import { catalogue } from "../inspect.js";
import { languageNear } from "../open.js";
import { wantsColour, type TypedCommon } from "../options.js";
import { cliWords } from "../words.js";

export const explain: Command = {
  declare: withCommonOptions,
  run: async ([code], typed: TypedCommon, context) => {
    const lang = await languageNear(typed, context);
    const settings = { lang, colour: wantsColour(typed, context), width: context.stdout.columns ?? 100 };
    if (code === undefined) {
      context.stdout.write(catalogueText([...catalogue.values()], settings));
      return exit.fine;
    }
    const rule = catalogue.get(code);
    if (rule === undefined)
      throw new CannotAnswer(cliWords[lang].unknownCode(code, nearest(code, [...catalogue.keys()])));
    context.stdout.write(explainText(rule, settings));
    return exit.fine;
  },
};
