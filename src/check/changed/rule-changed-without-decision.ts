/** The limits that verdicts rest on are moved by a decision, just as the targets are. */
import { defineRule, type Words } from "../rule.js";
import { quoted } from "../wording.js";
import { valueText } from "./moved.js";

interface Data {
  readonly [key: string]: string;
  /** `method.on_track`, `severities.figure-removed`. */
  readonly field: string;
  readonly old: string;
  readonly new: string;
  /** Id of a decision that is only proposed; "" for none. */
  readonly decision: string;
}

const moved = ({ field, old, new: now }: Data): Words => ({
  nb: `Regelen ${quoted(field, "nb")} er endret fra ${valueText(old, "nb")} til ${valueText(now, "nb")}`,
  nn: `Regelen ${quoted(field, "nn")} er endra frå ${valueText(old, "nn")} til ${valueText(now, "nn")}`,
  en: `The rule ${quoted(field, "en")} is changed from ${valueText(old, "en")} to ${valueText(now, "en")}`,
});

export const rule = defineRule<Data>({
  code: "rule-changed-without-decision",
  severity: "error",
  title: {
    nb: "Regelen for vurderingen endret uten vedtak",
    nn: "Regelen for vurderinga endra utan vedtak",
    en: "Rule of the verdicts changed without a decision",
  },
  why: {
    nb: "En flyttet grense gjør «noe etter» til «i rute» uten at noe er blitt bedre. Det samme gjelder når kravet om vedtak settes ned til en advarsel.",
    nn: "Ei flytta grense gjer «noko etter» til «i rute» utan at noko er blitt betre. Det same gjeld når kravet om vedtak blir sett ned til ei åtvaring.",
    en: "A limit that is moved turns “somewhat behind” into “on track” though nothing is better. The same holds where the demand for a decision is turned down to a warning.",
  },
  mend: {
    nb: "Legg vedtaket inn i møtet som fattet det, i samme endring. Det gjelder hele planen: La det stå uten scope, eller før opp alle de strategiske målene der.",
    nn: "Legg vedtaket inn i møtet som gjorde det, i same endring. Det gjeld heile planen: La det stå utan scope, eller før opp alle dei strategiske måla der.",
    en: "Add the decision to the meeting that took it, in the same change. It is for the whole plan: leave it without scope, or list every objective there.",
  },
  example: {
    bad: "method:\n  on_track: 0.9   # was 0.95\n",
    good: 'method:\n  on_track: 0.9   # was 0.95; meetings/2024-03.yaml, new in the same change:\ndecisions:\n  - { id: "d-2024-03-5", kind: supports, text: "On track is from 0.9" }\n',
  },
  message: {
    nb: (data) =>
      data.decision === ""
        ? `${moved(data).nb} uten et vedtak i samme endring. Legg vedtaket inn i møtet som fattet det, uten «scope» eller med alle de strategiske målene der.`
        : `${moved(data).nb}, men vedtaket ${quoted(data.decision, "nb")} er bare foreslått. Vent til det er vedtatt, og skriv da «state: adopted» på det.`,
    nn: (data) =>
      data.decision === ""
        ? `${moved(data).nn} utan eit vedtak i same endring. Legg vedtaket inn i møtet som gjorde det, utan «scope» eller med alle dei strategiske måla der.`
        : `${moved(data).nn}, men vedtaket ${quoted(data.decision, "nn")} er berre foreslått. Vent til det er vedteke, og skriv då «state: adopted» på det.`,
    en: (data) =>
      data.decision === ""
        ? `${moved(data).en} without a decision in the same change. Add the decision to the meeting that took it, without “scope” or with every objective there.`
        : `${moved(data).en}, but the decision ${quoted(data.decision, "en")} is only proposed. Wait until it is adopted, and then write “state: adopted” on it.`,
  },
});
