/** A frozen edition is what was published: its manifest is written once. */
import { defineRule } from "../rule.js";
import { quoted } from "../wording.js";

interface Data {
  readonly [key: string]: string;
  readonly edition: string;
  /** Of the manifest. */
  readonly path: string;
  /** `removed`, `other` contents, or the edition is no longer `named` so. */
  readonly became: string;
}

export const rule = defineRule<Data>({
  code: "frozen-edition-changed",
  severity: "error",
  title: {
    nb: "Manifestet til en frosset utgave er endret eller fjernet",
    nn: "Manifestet til ei frosen utgåve er endra eller fjerna",
    en: "Manifest of a frozen edition changed or removed",
  },
  why: {
    nb: "Manifestet er beviset for hva som ble publisert, og kontrollsummen kan stå i en møteprotokoll. Uten det kan ingen vise at utgaven er uendret.",
    nn: "Manifestet er beviset for kva som vart publisert, og kontrollsummen kan stå i ein møteprotokoll. Utan det kan ingen vise at utgåva er uendra.",
    en: "The manifest is the proof of what was published, and its hash may stand in minutes. Without it nobody can show that the edition is unchanged.",
  },
  mend: {
    nb: "Hent manifestet tilbake fra historikken. Var noe galt i utgaven, så skriv det som errata i edition.yaml; ble den frosset ved en feil, så frys den på nytt med --again og grunnen.",
    nn: "Hent manifestet tilbake frå historikken. Var noko gale i utgåva, så skriv det som errata i edition.yaml; vart ho frosen ved ein feil, så frys ho på nytt med --again og grunnen.",
    en: "Take the manifest back from history. If something was wrong in the edition, write it as errata in edition.yaml; if it was frozen by mistake, freeze it anew with --again and the reason.",
  },
  example: {
    bad: 'id: "2024"   # git rm editions/2024/manifest.json\nname: Second edition\nstate: published\n',
    good: 'id: "2024"   # editions/2024/manifest.json lies beside it as it was\nname: Second edition\nstate: published\nerrata:\n  - { id: e1, date: "2024-11-02", document: documents/plan.md, text: It said 61 per cent }\n',
  },
  message: {
    nb: ({ edition, path, became }) =>
      became === "named"
        ? `Utgave ${quoted(edition, "nb")} er frosset (${path}), men planen har ingen utgave med den id-en lenger. Id-en til en frosset utgave står fast: skriv den tilbake i edition.yaml.`
        : `Utgave ${quoted(edition, "nb")} er frosset, og manifestet ${path} er ${became === "removed" ? "fjernet" : "et annet enn det var"}. Hent det tilbake fra historikken; rettelser skrives som «errata».`,
    nn: ({ edition, path, became }) =>
      became === "named"
        ? `Utgåve ${quoted(edition, "nn")} er frosen (${path}), men planen har inga utgåve med den id-en lenger. Id-en til ei frosen utgåve står fast: skriv han tilbake i edition.yaml.`
        : `Utgåve ${quoted(edition, "nn")} er frosen, og manifestet ${path} er ${became === "removed" ? "fjerna" : "eit anna enn det var"}. Hent det tilbake frå historikken; rettingar skal skrivast som «errata».`,
    en: ({ edition, path, became }) =>
      became === "named"
        ? `Edition ${quoted(edition, "en")} is frozen (${path}), but the plan no longer has an edition of that id. The id of a frozen edition stays: write it back in edition.yaml.`
        : `Edition ${quoted(edition, "en")} is frozen, and its manifest ${path} is ${became === "removed" ? "removed" : "not what it was"}. Take it back from history; corrections are written as “errata”.`,
  },
});
