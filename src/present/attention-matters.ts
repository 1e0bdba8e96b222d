/** Open items and targets without a number, each in one line of words. */
import { groupBy } from "../report/attended.js";
import type { Development, Matter, OpenTarget, OpenValue } from "../report/attention-view.js";
import { oneLine } from "./clean.js";
import type { Catalogue } from "./lang/catalogue.js";
import { numberWithLevel } from "./level.js";
import { said } from "./screen.js";
import { capital } from "./status-text.js";

function developmentText(words: Catalogue, { text, owner }: Development): string {
  return said(words, text) + (owner === null ? "" : ` (${said(words, owner.short)})`);
}

const kindsOf = (words: Catalogue, values: readonly OpenValue[]): string =>
  words.list(values.map(({ kind }) => words.attention.overdueKind[kind]));

/** The values that are open: the item's own by kind alone, those of measures under it with their numbers. */
function valueTexts(words: Catalogue, { id, values }: Matter): string[] {
  return groupBy(values, (value) => value.id).map(([of, found]) => {
    const kinds = kindsOf(words, found);
    return of === id ? kinds : `${oneLine(found[0]?.number ?? of)}: ${kinds}`;
  });
}

/** "Tidsforløp – utgangspunkt og måltall", "Avklare måltall for søknader. (3.1a: måltall)" */
export function matterText(words: Catalogue, matter: Matter): string {
  const { number, name, level = null, developments, deadlines } = matter;
  const open = valueTexts(words, matter);
  if (developments.length === 0) {
    const due = deadlines.map(({ milestone }) =>
      words.attention.dueOf(milestone === null ? null : said(words, milestone)),
    );
    return `${said(words, name)} – ${words.list([...open, ...due])}`;
  }
  const leveled = level === null ? "" : `${capital(numberWithLevel(words, { number, level }))} – `;
  const whole = number === "" ? `${words.attention.wholePlan} – ` : leveled;
  const texts = developments.map((each) => developmentText(words, each)).join(" ");
  return whole + (open.length === 0 ? texts : `${texts.replace(/\.$/, "")} (${open.join("; ")})`);
}

/** What is to be developed of a target's item: "Antatt frist 2023: Sette måltall …" */
function developmentsText(words: Catalogue, { id, developments }: OpenTarget): string[] {
  const groups = groupBy(developments, (each) => `${each.id} ${each.by.period}`);
  return groups.flatMap(([, found]) => {
    const [first] = found;
    if (first === undefined) return [];
    const whose = first.id === id ? "" : ` (${oneLine(first.number)})`;
    const texts = found.map(({ development }) => developmentText(words, development)).join(" ");
    return [`${capital(words.attention.assumedBy(first.by.text))}${whose}: ${texts}`];
  });
}

const sentence = (text: string): string => (text.endsWith(".") ? text : `${text}.`);

/** "Kjernejournal bruk – venter på: Planer for innføring. Antatt frist 2023: Sette måltall …" */
export function targetLine(words: Catalogue, target: OpenTarget): string {
  const { name, text, reason, kind, by } = target;
  const why = words.attention.target(reason, kind, text === null ? null : said(words, text), by?.text ?? null);
  const developed = developmentsText(words, target);
  const line = `${said(words, name)} – ${why}`;
  return developed.length === 0 ? line : [sentence(line), ...developed].join(" ");
}
