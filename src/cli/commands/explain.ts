/** `ehs explain [code]`: what a finding or a kind of gap means; without a code, every code with its title. */
import { nearest } from "../../check/nearest.js";
import { GAP_CODES } from "../../evaluate/gaps/consequence.js";
import { explainGap, gapCatalogueText } from "../../present/explain-gaps.js";
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
      context.stdout.write(catalogueText([...catalogue.values()], settings) + gapCatalogueText(GAP_CODES, settings));
      return exit.fine;
    }
    const rule = catalogue.get(code);
    const gap = GAP_CODES.find((each) => each === code);
    if (rule === undefined && gap === undefined) {
      const near = nearest(code, [...catalogue.keys(), ...GAP_CODES]);
      throw new CannotAnswer(cliWords[lang].unknownCode(code, near));
    }
    if (rule !== undefined) context.stdout.write(explainText(rule, settings));
    else if (gap !== undefined) context.stdout.write(explainGap(gap, settings));
    return exit.fine;
  },
};
