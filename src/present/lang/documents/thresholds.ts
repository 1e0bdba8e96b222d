/** The thresholds of the method, as a reader understands them. */
import type { Parameters } from "../../../model/progress.js";
import type { Lang } from "../../../report/wording.js";
import { en } from "../en.js";
import { nb } from "../nb.js";
import { nn } from "../nn.js";
import { voiced } from "../voice.js";

/** Each with its value as text. */
type ThresholdWords = Readonly<Record<keyof Parameters, (value: string) => string>>;

export const thresholds: Readonly<Record<Lang, ThresholdWords>> = {
  nb: {
    on_track: (value) => `${nb.status.on_track} fra ${value} av tempoet som trengs`,
    behind: (value) => `${nb.status.behind} fra ${value} av det`,
    early: (value) => `for tidlig å si under ${value} av veien`,
    steeper: (value) => `brattere framover fra ${value} ganger tempoet hittil`,
    grace_months: (value) => `tall er foreldet ${value} måneder etter at de skulle kommet`,
    significance: (value) => `endring i en undersøkelse fra z = ${value}`,
    delay: (value) => `vesentlig forsinket fra ${value} av planlagt varighet`,
    small_count: (value) => `antall under ${value} vises ikke`,
    sample_mix: (value) => `utvalget er endret fra ${value} prosentpoeng`,
    report_months: (value) => `statusen er for gammel etter ${value} måneder`,
  },
  nn: {
    on_track: (value) => `${nn.status.on_track} frå ${value} av tempoet som trengst`,
    behind: (value) => `${nn.status.behind} frå ${value} av det`,
    early: (value) => `for tidleg å seie under ${value} av vegen`,
    steeper: (value) => `brattare framover frå ${value} gonger tempoet hittil`,
    grace_months: (value) => `tal er forelda ${value} månader etter at dei skulle ha kome`,
    significance: (value) => `endring i ei undersøking frå z = ${value}`,
    delay: (value) => `vesentleg forseinka frå ${value} av planlagd varigheit`,
    small_count: (value) => `tal på under ${value} blir ikkje viste`,
    sample_mix: (value) => `utvalet er endra frå ${value} prosentpoeng`,
    report_months: (value) => `statusen er for gammal etter ${value} månader`,
  },
  en: {
    on_track: (value) => `${en.status.on_track} from ${value} of the pace needed`,
    behind: (value) => `${en.status.behind} from ${value} of it`,
    early: (value) => `too early to say below ${value} of the way`,
    steeper: (value) => `steeper ahead from ${value} times the pace so far`,
    grace_months: (value) => `figures are stale ${value} months after they were due`,
    significance: (value) => `a change in a survey from z = ${value}`,
    delay: (value) => `significantly delayed from ${value} of the planned duration`,
    small_count: (value) => `counts below ${value} are not shown`,
    sample_mix: (value) => `the sample has changed from ${value} percentage points`,
    report_months: (value) => `a status is too old after ${value} months`,
  },
};

export const thresholdWords = (lang: Lang): ThresholdWords => voiced(lang, thresholds[lang]);
