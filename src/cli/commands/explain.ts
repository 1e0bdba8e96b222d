/** `ehs explain [code]`: what a finding, a kind of gap, a status or a flag means; without a code, every code with its title. */
import { nearest } from "../../check/nearest.js";
import { GAP_CODES } from "../../evaluate/gaps/consequence.js";
import { explainGap, gapCatalogueText } from "../../present/explain-gaps.js";
import { explainVerdict, type Verdict, verdictCatalogueText, verdictCodes } from "../../present/explain-verdicts.js";
import { explainText, catalogueText } from "../../present/explain.js";
import type { FindingsOptions } from "../../present/findings-text.js";
import { catalogue as wordsOf } from "../../present/lang/index.js";
import { withCommonOptions, type Command } from "../command.js";
import { withValues } from "../complete/values.js";
import { CannotAnswer, exit } from "../exit.js";
import { catalogue } from "../inspect.js";
import { languageNear } from "../open.js";
import { type Lang, wantsColour, type TypedCommon } from "../options.js";
import { cliWords } from "../words.js";

const codes: readonly string[] = [...catalogue.keys(), ...GAP_CODES, ...verdictCodes];

/** Codes are typed as JSON has them; a status or flag also as the screens print it, with spaces or hyphens. */
function verdictOf(code: string, { lang }: FindingsOptions): Verdict | null {
  const typed = code.toLowerCase();
  const { status, flag } = wordsOf(lang);
  const shown = new Map(Object.entries({ ...status, ...flag }).map(([each, name]) => [name.toLowerCase(), each]));
  const wanted = shown.get(typed) ?? typed.replace(/[ -]/g, "_");
  return verdictCodes.find((each) => each === wanted) ?? null;
}

function explained(code: string, settings: FindingsOptions, lang: Lang): string {
  const rule = catalogue.get(code);
  if (rule !== undefined) return explainText(rule, settings);
  const gap = GAP_CODES.find((each) => each === code);
  if (gap !== undefined) return explainGap(gap, settings);
  const verdict = verdictOf(code, settings);
  if (verdict !== null) return explainVerdict(verdict, settings);
  const near = nearest(code, codes);
  throw new CannotAnswer(cliWords[lang].unknownCode(code, near));
}

export const explain: Command = {
  declare: (command) => withValues(withCommonOptions(command), { code: { words: codes } }),
  run: async ([code], typed: TypedCommon, context) => {
    const lang = await languageNear(typed, context);
    const settings = { lang, colour: wantsColour(typed, context), width: context.stdout.columns ?? 100 };
    if (code === undefined) {
      const all = [catalogueText([...catalogue.values()], settings), gapCatalogueText(GAP_CODES, settings)];
      context.stdout.write(all.join("") + verdictCatalogueText(settings));
      return exit.fine;
    }
    context.stdout.write(explained(code, settings, lang));
    return exit.fine;
  },
};
