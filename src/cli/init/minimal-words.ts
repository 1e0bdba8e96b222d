/** What the smallest starter plan says: names to be replaced, and where to go on. */
import type { Lang } from "../../report/wording.js";

/** The same in each language that there are words in. */
export type Words = Readonly<Record<Lang, string>>;

/** Names and texts of the starter's items. They tell the editor what belongs there, and state no fact. */
export const starter = {
  title: { nb: "Ny plan", nn: "Ny plan", en: "New plan" },
  organisation: {
    nb: "Virksomheten som eier planen",
    nn: "Verksemda som eig planen",
    en: "The organisation that owns the plan",
  },
  source: {
    nb: "Kilden som tallene hentes fra",
    nn: "Kjelda som tala blir henta frå",
    en: "The source that the figures come from",
  },
  objective: { nb: "Det første målet", nn: "Det første målet", en: "The first objective" },
  summary: {
    nb: "Skriv hva målet handler om, og hvorfor det er viktig.",
    nn: "Skriv kva målet handlar om, og kvifor det er viktig.",
    en: "Write what the objective is about, and why it matters.",
  },
  outcome: {
    nb: "Skriv hva som skal være oppnådd.",
    nn: "Skriv kva som skal vere oppnådd.",
    en: "Write what is to be achieved.",
  },
  indicator: { nb: "Den første indikatoren", nn: "Den første indikatoren", en: "The first indicator" },
  description: {
    nb: "Skriv hva indikatoren viser.",
    nn: "Skriv kva indikatoren viser.",
    en: "Write what the indicator shows.",
  },
  unit: { nb: "% av dem det gjelder", nn: "% av dei det gjeld", en: "% of those concerned" },
  baseline: { nb: "Skal måles første gang.", nn: "Skal målast første gong.", en: "To be measured for the first time." },
  target: { nb: "Skal avklares.", nn: "Skal avklarast.", en: "To be clarified." },
  initiative: { nb: "Det første initiativet", nn: "Det første initiativet", en: "The first initiative" },
} satisfies Readonly<Record<string, Words>>;

/** Remarks for the editor, in the plan's first language. */
export const remarks = {
  organisations: {
    nb: "Alle som planen navngir: eiere av initiativ, kilder og rådenes medlemmer.",
    nn: "Alle som planen nemner ved namn: eigarar av initiativ, kjelder og medlemene i råda.",
    en: "Everyone the plan names: owners of initiatives and sources, members of its bodies.",
  },
  sources: {
    nb: "Hvor tallene kommer fra: undersøkelser, registre, statistikk. Med eier og hyppighet kan ehs si hvem som må spørres, og når.",
    nn: "Kvar tala kjem frå: undersøkingar, register, statistikk. Med eigar og kor ofte kan ehs seie kven som må spørjast, og når.",
    en: "Where figures come from: surveys, registers, statistics. With owner and cadence ehs can say whom to ask, and when.",
  },
  ids: {
    nb: "En id er for alltid og brukes aldri om igjen. Nummeret (number) er det leseren ser, og det kan endres.",
    nn: "Ein id er for alltid og blir aldri brukt om igjen. Nummeret (number) er det lesaren ser, og det kan endrast.",
    en: "An id is for ever and is never reused. The number is what a reader sees, and it may change.",
  },
  baseline: {
    nb: 'Når utgangspunktet er målt: baseline: { kind: measured, value: 46, period: "2024" }',
    nn: 'Når utgangspunktet er målt: baseline: { kind: measured, value: 46, period: "2024" }',
    en: 'Once the baseline is measured: baseline: { kind: measured, value: 46, period: "2024" }',
  },
  target: {
    nb: 'Når måltallet er satt: { kind: level, value: 60, due: "2027", set: "2025-01" }',
    nn: 'Når måltalet er sett: { kind: level, value: 60, due: "2027", set: "2025-01" }',
    en: 'Once the target is set: { kind: level, value: 60, due: "2027", set: "2025-01" }',
  },
  observations: {
    nb: 'Senere tall: observations: [{ period: "2025", value: 52, source: …, published: "2026-02-01" }]',
    nn: 'Seinare tal: observations: [{ period: "2025", value: 52, source: …, published: "2026-02-01" }]',
    en: 'Later figures: observations: [{ period: "2025", value: 52, source: …, published: "2026-02-01" }]',
  },
  foreign: {
    nb: "",
    nn: "",
    en: "The names are in English until you write them in the plan's language.",
  },
} satisfies Readonly<Record<string, Words>>;

/** The page that lies in the plan's folder. */
export const readme: Readonly<Record<Lang, (title: string, example: boolean) => string>> = {
  nb: (title, example) => `# ${title}

Planen er YAML-filer i denne mappen, og historikken ligger i git. Programmet \`ehs\` kontrollerer filene, vurderer hver
måling mot måltallene og sier hva som mangler.

| for å                           | kjør                   |
| ------------------------------- | ---------------------- |
| kontrollere planen              | \`ehs validate\`         |
| se hvor den står                | \`ehs status\`           |
| se hva som mangler, og fra hvem | \`ehs gaps\`             |
| se alt om ett punkt             | \`ehs show 1.1\`         |
| se hvilke nøkler en fil kan ha  | \`ehs schema\`           |
| se hva et funn betyr            | \`ehs explain\`          |
| få planen kontrollert i GitHub  | \`ehs init --ci github\` |

Den første linjen i hver fil peker på skjemaet i \`schemas/\`, ved siden av denne mappen. I et redigeringsprogram med
støtte for YAML gir det utfylling og forklaring av hver nøkkel.
${
  example
    ? ""
    : `
Slik går du videre: Bytt ut navnene i \`objectives/1.yaml\`, \`organisations.yaml\` og \`sources.yaml\`, og legg til en fil i
\`objectives/\` for hvert mål. Ingen tall er fylt inn: Det som ikke er kjent, står som uavklart til det er kjent.
`
}`,
  nn: (title, example) => `# ${title}

Planen er YAML-filer i denne mappa, og historikken ligg i git. Programmet \`ehs\` kontrollerer filene, vurderer kvar
måling mot måltala og seier kva som manglar.

| for å                            | køyr                   |
| -------------------------------- | ---------------------- |
| kontrollere planen               | \`ehs validate\`         |
| sjå kvar han står                | \`ehs status\`           |
| sjå kva som manglar, og frå kven | \`ehs gaps\`             |
| sjå alt om eitt punkt            | \`ehs show 1.1\`         |
| sjå kva nøklar ei fil kan ha     | \`ehs schema\`           |
| sjå kva eit funn tyder           | \`ehs explain\`          |
| få planen kontrollert i GitHub   | \`ehs init --ci github\` |

Den første linja i kvar fil peiker på skjemaet i \`schemas/\`, ved sida av denne mappa. I eit redigeringsprogram med
støtte for YAML gir det utfylling og forklaring av kvar nøkkel.
${
  example
    ? ""
    : `
Slik går du vidare: Byt ut namna i \`objectives/1.yaml\`, \`organisations.yaml\` og \`sources.yaml\`, og legg til ei fil i
\`objectives/\` for kvart mål. Ingen tal er fylte inn: Det som ikkje er kjent, står som uavklart til det er kjent.
`
}`,
  en: (title, example) => `# ${title}

The plan is YAML files in this folder, and its history is kept in git. The program \`ehs\` checks the files, judges every
measure against its targets, and says what is missing.

| to                                 | run                    |
| ---------------------------------- | ---------------------- |
| check the plan                     | \`ehs validate\`         |
| see where it stands                | \`ehs status\`           |
| see what is missing, and from whom | \`ehs gaps\`             |
| see all about one item             | \`ehs show 1.1\`         |
| see which keys a file can have     | \`ehs schema\`           |
| see what a finding means           | \`ehs explain\`          |
| have the plan checked on GitHub    | \`ehs init --ci github\` |

The first line of each file points at its schema in \`schemas/\`, beside this folder. An editor with YAML support then
completes and explains every key.
${
  example
    ? ""
    : `
To go on: replace the names in \`objectives/1.yaml\`, \`organisations.yaml\` and \`sources.yaml\`, and add a file in
\`objectives/\` for each objective. No figure is filled in: what is not known stands as open until it is known.
`
}`,
};
