/** What the command line itself says: errors of usage and of the outside. Everything else is said by `present`. */
import type { Lang } from "../report/wording.js";

/** Shown for each mistake in usage: place, what, why, what to do. */
export interface CliWords {
  readonly noPlan: (from: string) => string;
  readonly notAPlan: (folder: string) => string;
  readonly unreadable: (folder: string, reason: string) => string;
  readonly badDate: (given: string, reason: string) => string;
  readonly badYear: (given: string, last: string) => string;
  readonly badDay: (option: string, given: string) => string;
  readonly badRange: (from: string, to: string, years: number) => string;
  readonly badOption: (option: string, given: string, allowed: readonly string[], near: string | null) => string;
  readonly unknownId: (id: string, near: readonly string[]) => string;
  /** Said after `unknownId` where files were left out whole: what is asked for may be in one of them. */
  readonly mayBeLeftOut: (files: readonly string[]) => string;
  readonly leftOutItem: (id: string) => string;
  readonly badAssumption: (
    option: string,
    given: string,
    why: "shape" | "period" | "value" | "bounds" | "percent" | "comma",
  ) => string;
  /** `baseline` is the period of the baseline, `year` the first whole year after it. */
  readonly beforeBaseline: (option: string, given: string, baseline: string, year: number) => string;
  /** Two assumptions of one period, which exclude each other. */
  readonly twiceAssumed: (option: string, given: string, other: string) => string;
  readonly assumesOneMeasure: string;
  readonly unknownCode: (code: string, near: string | null) => string;
  readonly unknownKind: (kind: string, kinds: readonly string[], near: string | null) => string;
  readonly noFile: (path: string, near: string | null) => string;
  readonly outside: (path: string, plan: string) => string;
  readonly stdinKind: string;
  readonly stdinAlone: string;
  readonly noPlanFiles: (folder: string) => string;
  readonly clean: (files: number, measures: number) => string;
  readonly seeFindings: (errors: number) => string;
  readonly internal: (message: string) => string;
}

export const didYouMean = {
  nb: (near: string | null) => (near === null ? "" : ` Mente du «${near}»?`),
  nn: (near: string | null) => (near === null ? "" : ` Meinte du «${near}»?`),
  en: (near: string | null) => (near === null ? "" : ` Did you mean “${near}”?`),
};

/** One is meant; several are the nearest there are. */
export const nearestOf = {
  nb: (near: readonly string[]) =>
    near.length > 1 ? ` De nærmeste er: ${near.join(", ")}.` : didYouMean.nb(near[0] ?? null),
  nn: (near: readonly string[]) =>
    near.length > 1 ? ` Dei næraste er: ${near.join(", ")}.` : didYouMean.nn(near[0] ?? null),
  en: (near: readonly string[]) =>
    near.length > 1 ? ` The nearest are: ${near.join(", ")}.` : didYouMean.en(near[0] ?? null),
};

const en: CliWords = {
  noPlan: (from) =>
    `There is no plan here: no plan.yaml in ${from}, in a plan folder there, or in any folder above. Go to the folder of the plan, or name it with --plan <folder>.`,
  notAPlan: (folder) => `${folder} is no plan: it has no plan.yaml. Name the folder that has it with --plan <folder>.`,
  unreadable: (folder, reason) =>
    `${folder} cannot be read (${reason}). Check that the folder exists and that you may read it.`,
  badDate: (given, reason) =>
    `--as-of “${given}” is not a date${reason === "" ? "" : ` (${reason})`}. Write year-month-day, such as 2023-03-31.`,
  badYear: (given, last) => `--year “${given}” is no year to review. Write a year of four digits, at most ${last}.`,
  badDay: (option, given) =>
    `${option} “${given}” is no date or period. Write a day such as 2023-03-31, or a period such as 2023-Q1 or 2023.`,
  badRange: (from, to, years) =>
    to < from
      ? `--to ${to} lies before --from ${from}. Give the earlier day first.`
      : `From ${from} to ${to} is more than ${years} years. Ask for fewer.`,
  badOption: (option, given, allowed, near) =>
    `${option} cannot be “${given}”.${didYouMean.en(near)} It can be: ${allowed.join(", ")}.`,
  unknownId: (id, near) => `The plan has nothing with the id or number “${id}”.${nearestOf.en(near)}`,
  mayBeLeftOut: (files) =>
    `It may be in ${files.join(", ")}, which ${files.length === 1 ? "is" : "are"} left out because of errors. Run \`ehs validate\` to see them.`,
  leftOutItem: (id) => `“${id}” is left out because of errors in the plan. Run \`ehs validate\` to see them.`,
  badAssumption: (option, given, why) =>
    `${option} “${given}” cannot be used: ${
      {
        shape: "it is not a figure, @ and a period",
        period: "what stands after @ is no period",
        value: "what stands before @ is no figure",
        bounds: "the figure is outside what the measure's unit allows",
        percent: "the measure is no share, so its figures are not per cent",
        comma: "a comma before three digits may part thousands or decimals; write 1500 or 1.5",
      }[why]
    }. Write for example ${option} 80@2025, or 147/356@2025-Q2.`,
  beforeBaseline: (option, given, baseline, year) =>
    `${option} “${given}” cannot be used: the baseline is of ${baseline}, and only what comes after it is judged. Write a later period, for example ${option} ${given.split("@")[0]?.trim() ?? ""}@${String(year)}.`,
  twiceAssumed: (option, given, other) =>
    `${option} “${given}” cannot be used together with ${option} “${other}”: both are for the same period, and only one of them can be true. Leave one of them out, or ask once for each.`,
  assumesOneMeasure: "--if and --target are about one measure. Name its id, for example `ehs show 1.3 --if 80@2025`.",
  unknownCode: (code, near) =>
    `There is no finding, kind of gap, status or remark with the code “${code}”.${didYouMean.en(near)} \`ehs explain\` lists them all.`,
  unknownKind: (kind, kinds, near) =>
    `There is no schema for “${kind}”.${didYouMean.en(near)} There are: ${kinds.join(", ")}.`,
  noFile: (path, near) => `No plan file matches “${path}”, so nothing was checked.${didYouMean.en(near)}`,
  outside: (path, plan) =>
    `“${path}” lies outside the plan in ${plan}, so nothing was checked. Name a file of the plan, or another plan with --plan <folder>.`,
  stdinKind:
    "The file on standard input does not say what kind of plan file it is. Begin it with the line `# yaml-language-server: $schema=…/objective.schema.json`, or name its place with --as objectives/….yaml.",
  stdinAlone: "`-` reads one file from standard input and goes with no other path.",
  noPlanFiles: (folder) => `${folder} holds no plan file that could be read, so nothing was checked.`,
  clean: (files, measures) =>
    `No findings in ${files === 1 ? "1 file" : `${files} files`}${measures === 0 ? "" : ` with ${measures === 1 ? "1 measure" : `${measures} measures`}`}.`,
  seeFindings: (errors) =>
    errors === 1
      ? "The plan has 1 error; what it touches is left out. Run `ehs validate` to see it."
      : `The plan has ${errors} errors; what they touch is left out. Run \`ehs validate\` to see them.`,
  internal: (message) =>
    `ehs failed by a fault of its own: ${message}. Your plan is unchanged. Set EHS_DEBUG=1 to see where, and report it.`,
};

const nb: CliWords = {
  noPlan: (from) =>
    `Her er ingen plan: ingen plan.yaml i ${from}, i en plan-mappe der eller i noen mappe over. Gå til mappen med planen, eller oppgi den med --plan <mappe>.`,
  notAPlan: (folder) =>
    `${folder} er ingen plan: den har ingen plan.yaml. Oppgi mappen som har den, med --plan <mappe>.`,
  unreadable: (folder, reason) =>
    `${folder} kan ikke leses (${reason}). Sjekk at mappen finnes, og at du har lov til å lese den.`,
  badDate: (given, reason) =>
    `--as-of «${given}» er ikke en dato${reason === "" ? "" : ` (${reason})`}. Skriv år-måned-dag, for eksempel 2023-03-31.`,
  badYear: (given, last) =>
    `--year «${given}» er ikke et år som kan gjennomgås. Skriv et år med fire sifre, høyst ${last}.`,
  badDay: (option, given) =>
    `${option} «${given}» er ingen dato eller periode. Skriv en dag som 2023-03-31, eller en periode som 2023-Q1 eller 2023.`,
  badRange: (from, to, years) =>
    to < from
      ? `--to ${to} ligger før --from ${from}. Oppgi den tidligste dagen først.`
      : `Fra ${from} til ${to} er mer enn ${years} år. Be om færre.`,
  badOption: (option, given, allowed, near) =>
    `${option} kan ikke være «${given}».${didYouMean.nb(near)} Den kan være: ${allowed.join(", ")}.`,
  unknownId: (id, near) => `Planen har ingenting med id eller nummer «${id}».${nearestOf.nb(near)}`,
  mayBeLeftOut: (files) =>
    `Det kan være i ${files.join(", ")}, som er utelatt på grunn av feil. Kjør \`ehs validate\` for å se dem.`,
  leftOutItem: (id) => `«${id}» er utelatt på grunn av feil i planen. Kjør \`ehs validate\` for å se dem.`,
  badAssumption: (option, given, why) =>
    `${option} «${given}» kan ikke brukes: ${
      {
        shape: "det er ikke et tall, @ og en periode",
        period: "det som står etter @, er ingen periode",
        value: "det som står før @, er ikke noe tall",
        bounds: "tallet er utenfor det enheten tillater",
        percent: "målingen er ingen andel, så tallene er ikke prosent",
        comma: "komma foran tre sifre kan skille både tusener og desimaler; skriv 1500 eller 1,5",
      }[why]
    }. Skriv for eksempel ${option} 80@2025, eller 147/356@2025-Q2.`,
  beforeBaseline: (option, given, baseline, year) =>
    `${option} «${given}» kan ikke brukes: utgangspunktet er fra ${baseline}, og bare det som kommer etter, blir vurdert. Skriv en senere periode, for eksempel ${option} ${given.split("@")[0]?.trim() ?? ""}@${String(year)}.`,
  twiceAssumed: (option, given, other) =>
    `${option} «${given}» kan ikke brukes sammen med ${option} «${other}»: begge er for samme periode, og bare én av dem kan stemme. Ta bort den ene, eller spør én gang for hver.`,
  assumesOneMeasure: "--if og --target gjelder én delindikator. Oppgi id-en, for eksempel `ehs show 1.3 --if 80@2025`.",
  unknownCode: (code, near) =>
    `Det finnes ikke noe funn, noen type gap, status eller merknad med koden «${code}».${didYouMean.nb(near)} \`ehs explain\` viser alle.`,
  unknownKind: (kind, kinds, near) =>
    `Det finnes ikke noe skjema for «${kind}».${didYouMean.nb(near)} Det finnes: ${kinds.join(", ")}.`,
  noFile: (path, near) => `Ingen planfil passer til «${path}», så ingenting ble kontrollert.${didYouMean.nb(near)}`,
  outside: (path, plan) =>
    `«${path}» ligger utenfor planen i ${plan}, så ingenting ble kontrollert. Oppgi en fil i planen, eller en annen plan med --plan <mappe>.`,
  stdinKind:
    "Filen på standard inn sier ikke hva slags planfil den er. Begynn den med linjen `# yaml-language-server: $schema=…/objective.schema.json`, eller oppgi plassen med --as objectives/….yaml.",
  stdinAlone: "`-` leser én fil fra standard inn og står alene, uten andre stier.",
  noPlanFiles: (folder) => `${folder} har ingen planfil som lot seg lese, så ingenting ble kontrollert.`,
  clean: (files, measures) =>
    `Ingen funn i ${files === 1 ? "1 fil" : `${files} filer`}${measures === 0 ? "" : ` med ${measures === 1 ? "1 delindikator" : `${measures} delindikatorer`}`}.`,
  seeFindings: (errors) =>
    errors === 1
      ? "Planen har 1 feil; det den rammer, er utelatt. Kjør `ehs validate` for å se den."
      : `Planen har ${errors} feil; det de rammer, er utelatt. Kjør \`ehs validate\` for å se dem.`,
  internal: (message) =>
    `ehs sviktet av en egen feil: ${message}. Planen er urørt. Sett EHS_DEBUG=1 for å se hvor, og meld fra.`,
};

const nn: CliWords = {
  noPlan: (from) =>
    `Her er ingen plan: ingen plan.yaml i ${from}, i ei plan-mappe der eller i noka mappe over. Gå til mappa med planen, eller oppgi ho med --plan <mappe>.`,
  notAPlan: (folder) =>
    `${folder} er ingen plan: mappa har ingen plan.yaml. Oppgi mappa som har fila, med --plan <mappe>.`,
  unreadable: (folder, reason) =>
    `${folder} kan ikkje lesast (${reason}). Sjekk at mappa finst, og at du har lov til å lese ho.`,
  badDate: (given, reason) =>
    `--as-of «${given}» er ikkje ein dato${reason === "" ? "" : ` (${reason})`}. Skriv år-månad-dag, til dømes 2023-03-31.`,
  badYear: (given, last) =>
    `--year «${given}» er ikkje eit år som kan gjennomgåast. Skriv eit år med fire siffer, høgst ${last}.`,
  badDay: (option, given) =>
    `${option} «${given}» er ingen dato eller periode. Skriv ein dag som 2023-03-31, eller ein periode som 2023-Q1 eller 2023.`,
  badRange: (from, to, years) =>
    to < from
      ? `--to ${to} ligg før --from ${from}. Oppgi den tidlegaste dagen først.`
      : `Frå ${from} til ${to} er meir enn ${years} år. Be om færre.`,
  badOption: (option, given, allowed, near) =>
    `${option} kan ikkje vere «${given}».${didYouMean.nn(near)} Det kan vere: ${allowed.join(", ")}.`,
  unknownId: (id, near) => `Planen har ingenting med id eller nummer «${id}».${nearestOf.nn(near)}`,
  mayBeLeftOut: (files) =>
    `Det kan vere i ${files.join(", ")}, som er ${files.length === 1 ? "utelaten" : "utelatne"} på grunn av feil. Køyr \`ehs validate\` for å sjå dei.`,
  leftOutItem: (id) => `«${id}» er utelate på grunn av feil i planen. Køyr \`ehs validate\` for å sjå dei.`,
  badAssumption: (option, given, why) =>
    `${option} «${given}» kan ikkje brukast: ${
      {
        shape: "det er ikkje eit tal, @ og ein periode",
        period: "det som står etter @, er ingen periode",
        value: "det som står før @, er ikkje noko tal",
        bounds: "talet er utanfor det eininga tillèt",
        percent: "målinga er ingen andel, så tala er ikkje prosent",
        comma: "komma framfor tre siffer kan skilje både tusen og desimalar; skriv 1500 eller 1,5",
      }[why]
    }. Skriv til dømes ${option} 80@2025, eller 147/356@2025-Q2.`,
  beforeBaseline: (option, given, baseline, year) =>
    `${option} «${given}» kan ikkje brukast: utgangspunktet er frå ${baseline}, og berre det som kjem etter, blir vurdert. Skriv ein seinare periode, til dømes ${option} ${given.split("@")[0]?.trim() ?? ""}@${String(year)}.`,
  twiceAssumed: (option, given, other) =>
    `${option} «${given}» kan ikkje brukast saman med ${option} «${other}»: begge er for same periode, og berre éin av dei kan stemme. Ta bort den eine, eller spør éin gong for kvar.`,
  assumesOneMeasure: "--if og --target gjeld éin delindikator. Oppgi id-en, til dømes `ehs show 1.3 --if 80@2025`.",
  unknownCode: (code, near) =>
    `Det finst ikkje noko funn, nokon type gap, status eller merknad med koden «${code}».${didYouMean.nn(near)} \`ehs explain\` viser alle.`,
  unknownKind: (kind, kinds, near) =>
    `Det finst ikkje noko skjema for «${kind}».${didYouMean.nn(near)} Det finst: ${kinds.join(", ")}.`,
  noFile: (path, near) => `Inga planfil passar til «${path}», så ingenting vart kontrollert.${didYouMean.nn(near)}`,
  outside: (path, plan) =>
    `«${path}» ligg utanfor planen i ${plan}, så ingenting vart kontrollert. Oppgi ei fil i planen, eller ein annan plan med --plan <mappe>.`,
  stdinKind:
    "Fila på standard inn seier ikkje kva slags planfil ho er. Byrj ho med linja `# yaml-language-server: $schema=…/objective.schema.json`, eller oppgi plassen med --as objectives/….yaml.",
  stdinAlone: "`-` les éi fil frå standard inn og står åleine, utan andre stigar.",
  noPlanFiles: (folder) => `${folder} har inga planfil som lét seg lese, så ingenting vart kontrollert.`,
  clean: (files, measures) =>
    `Ingen funn i ${files === 1 ? "1 fil" : `${files} filer`}${measures === 0 ? "" : ` med ${measures === 1 ? "1 delindikator" : `${measures} delindikatorar`}`}.`,
  seeFindings: (errors) =>
    errors === 1
      ? "Planen har 1 feil; det han rammar, er utelate. Køyr `ehs validate` for å sjå han."
      : `Planen har ${errors} feil; det dei rammar, er utelate. Køyr \`ehs validate\` for å sjå dei.`,
  internal: (message) =>
    `ehs svikta av ein eigen feil: ${message}. Planen er urørt. Set EHS_DEBUG=1 for å sjå kvar, og meld frå.`,
};

export const cliWords: Readonly<Record<Lang, CliWords>> = { nb, nn, en };
