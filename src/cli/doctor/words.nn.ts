/** Kva kvart forhold tyder, på nynorsk. */
import { type DoctorWords, sizeOf } from "./words.js";

const fine = (text: string) => ({ text, todo: null });

export const nn: DoctorWords = {
  levels: { ok: "ok", warning: "åtvaring", error: "feil" },
  names: {
    ...{ ehs: "ehs", node: "Node", locale: "Språk og tidssone", git: "git", repository: "Git-repo" },
    ...{ browser: "Nettlesar for PDF", plan: "Plan", cache: "Mellomlager", terminal: "Terminal" },
  },
  todo: "Gjer dette:",
  node: ({ version, needed, fits }) => ({
    text: version,
    todo: fits
      ? null
      : `ehs treng Node ${needed} eller nyare. Installer han frå programsenteret til verksemda eller nodejs.org.`,
  }),
  locale: ({ locale, timeZone, lacks }) => ({
    text: `denne maskina: ${locale}, ${timeZone}. Ingen av dei påverkar noko svar.`,
    todo:
      lacks.length === 0 ? null : `Denne Node-en manglar ${lacks.join(", ")}. Installer ein med alle språk (full ICU).`,
  }),
  git: ({ version, needed, fits }) => ({
    text: version ?? "ikkje funne",
    todo: fits
      ? null
      : version === null
        ? `Installer git ${needed} eller nyare, og sjå til at det ligg på PATH. Utan git finst ingen historikk: log, diff, --at og --since kan ikkje svare.`
        : `Installer git ${needed} eller nyare. Med denne kan ikkje log, diff, --at og --since svare.`,
  }),
  repository: ({ none, partial }, { history }) => {
    if (none !== null) return { text: "historikken til planen kan ikkje lesast", todo: history };
    return partial
      ? {
          text: "ein delvis klone",
          todo: "Det som manglar, blir aldri henta av seg sjølv. Klon på nytt utan --filter for å få heile historikken.",
        }
      : fine("planen ligg i eit, med heile historikken");
  },
  browser: ({ path }, { browser }) =>
    path === null ? { text: "ikkje funnen; berre PDF treng han", todo: browser } : fine(path),
  plan: (fact) => {
    if (fact.state === "none") return { text: "ikkje funnen", todo: `${fact.message} \`ehs init\` startar ein ny.` };
    if (fact.state === "unreadable") return { text: "kan ikkje lesast", todo: fact.message };
    const { folder, files, measures, errors, staleSchemas, timeZone } = fact;
    return {
      text: `${folder}: ${files === 1 ? "1 fil" : `${files} filer`}, ${measures === 1 ? "1 måling" : `${measures} målingar`}, døgnet følgjer ${timeZone}`,
      todo:
        errors === 0
          ? staleSchemas === 0
            ? null
            : `Skjemaa ved sida av planen, som redigeringsprogram sjekkar etter, er ikkje dei som høyrer til denne ehs-versjonen. \`ehs migrate\` fornyar dei (--dry-run viser kva det gjer).`
          : `Planen har ${errors} feil, og det ${errors === 1 ? "han" : "dei"} rammar, er utelate frå alle svar. \`ehs validate\` fortel kvar, og korleis det blir retta.`,
    };
  },
  cache: (fact) => {
    if (fact.state === "off") return fine("av, med --no-cache eller EHS_NO_CACHE");
    if (fact.state === "nowhere")
      return {
        text: "det finst ingen plass til det",
        todo: "Svara er dei same, men tek lengre tid. Set XDG_CACHE_HOME eller HOME til ei mappe.",
      };
    const text = `${fact.folder}: ${sizeOf(fact.bytes)}`;
    return fact.state === "kept"
      ? fine(`${text}. Det kan slettast når som helst.`)
      : {
          text,
          todo: "Det kan ikkje skrivast til. Svara er dei same, men tek lengre tid. Gi deg sjølv lov til å skrive der.",
        };
  },
  terminal: ({ columns, colour, dumb }) => ({
    text:
      columns === null
        ? `ingen: svaret går til ei fil eller eit program, 120 teikn breitt, ${colour ? "med" : "utan"} farge`
        : `${columns} teikn brei, ${colour ? "med" : "utan"} farge${dumb ? " (TERM er dumb)" : ""}`,
    todo: columns !== null && columns < 60 ? "Gjer vindauget minst 60 teikn breitt, så tabellane får plass." : null,
  }),
  outcome: (errors, warnings) => {
    if (errors > 0) return `${errors} feil: sjå over kva som må gjerast.`;
    if (warnings > 0)
      return `Ingen feil. ${warnings === 1 ? "1 åtvaring" : `${warnings} åtvaringar`}: ein del av ehs kan ikkje brukast, som fortalt over.`;
    return "Alt er i orden.";
  },
};
