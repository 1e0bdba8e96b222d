/** Hva hvert forhold betyr, på bokmål. */
import { type DoctorWords, sizeOf } from "./words.js";

const fine = (text: string) => ({ text, todo: null });

export const nb: DoctorWords = {
  levels: { ok: "ok", warning: "advarsel", error: "feil" },
  names: {
    ...{ ehs: "ehs", node: "Node", locale: "Språk og tidssone", git: "git", repository: "Git-repo" },
    ...{ browser: "Nettleser for PDF", plan: "Plan", cache: "Mellomlager", terminal: "Terminal" },
  },
  todo: "Gjør dette:",
  node: ({ version, needed, fits }) => ({
    text: version,
    todo: fits
      ? null
      : `ehs trenger Node ${needed} eller nyere. Installer den fra virksomhetens programsenter eller nodejs.org.`,
  }),
  locale: ({ locale, timeZone, lacks }) => ({
    text: `denne maskinen: ${locale}, ${timeZone}. Ingen av dem påvirker noe svar.`,
    todo:
      lacks.length === 0 ? null : `Denne Node-en mangler ${lacks.join(", ")}. Installer en med alle språk (full ICU).`,
  }),
  git: ({ version, needed, fits }) => ({
    text: version ?? "ikke funnet",
    todo: fits
      ? null
      : version === null
        ? `Installer git ${needed} eller nyere, og se til at det ligger på PATH. Uten git finnes ingen historikk: log, diff, --at og --since kan ikke svare.`
        : `Installer git ${needed} eller nyere. Med denne kan ikke log, diff, --at og --since svare.`,
  }),
  repository: ({ none, partial }, { history }) => {
    if (none !== null) return { text: "historikken til planen kan ikke leses", todo: history };
    return partial
      ? {
          text: "en delvis klone",
          todo: "Det som mangler, hentes aldri av seg selv. Klon på nytt uten --filter for å få hele historikken.",
        }
      : fine("planen ligger i et, med hele historikken");
  },
  browser: ({ path }, { browser }) =>
    path === null ? { text: "ikke funnet; bare PDF trenger den", todo: browser } : fine(path),
  plan: (fact) => {
    if (fact.state === "none") return { text: "ikke funnet", todo: `${fact.message} \`ehs init\` starter en ny.` };
    if (fact.state === "unreadable") return { text: "kan ikke leses", todo: fact.message };
    const { folder, files, measures, errors, staleSchemas, timeZone } = fact;
    return {
      text: `${folder}: ${files === 1 ? "1 fil" : `${files} filer`}, ${measures === 1 ? "1 måling" : `${measures} målinger`}, døgnet følger ${timeZone}`,
      todo:
        errors === 0
          ? staleSchemas === 0
            ? null
            : `Skjemaene ved siden av planen, som redigeringsprogrammer sjekker etter, er ikke de som hører til denne ehs-versjonen. \`ehs migrate\` fornyer dem (--dry-run viser hva det gjør).`
          : `Planen har ${errors} feil, og det ${errors === 1 ? "den" : "de"} rammer, er utelatt fra alle svar. \`ehs validate\` forteller hvor, og hvordan det rettes.`,
    };
  },
  cache: (fact) => {
    if (fact.state === "off") return fine("av, med --no-cache eller EHS_NO_CACHE");
    if (fact.state === "nowhere")
      return {
        text: "det finnes ingen plass til det",
        todo: "Svarene er de samme, men tar lengre tid. Sett XDG_CACHE_HOME eller HOME til en mappe.",
      };
    const text = `${fact.folder}: ${sizeOf(fact.bytes)}`;
    return fact.state === "kept"
      ? fine(`${text}. Det kan slettes når som helst.`)
      : {
          text,
          todo: "Det kan ikke skrives til. Svarene er de samme, men tar lengre tid. Gi deg selv lov til å skrive der.",
        };
  },
  terminal: ({ columns, colour, dumb }) => ({
    text:
      columns === null
        ? `ingen: svaret går til en fil eller et program, 120 tegn bredt, ${colour ? "med" : "uten"} farge`
        : `${columns} tegn bred, ${colour ? "med" : "uten"} farge${dumb ? " (TERM er dumb)" : ""}`,
    todo: columns !== null && columns < 60 ? "Gjør vinduet minst 60 tegn bredt, så tabellene får plass." : null,
  }),
  outcome: (errors, warnings) => {
    if (errors > 0) return `${errors} feil: se over hva som må gjøres.`;
    if (warnings > 0)
      return `Ingen feil. ${warnings === 1 ? "1 advarsel" : `${warnings} advarsler`}: en del av ehs kan ikke brukes, som fortalt over.`;
    return "Alt er i orden.";
  },
};
