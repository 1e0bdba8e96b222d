/** A frozen edition is what was published: its manifest is written once. */
import { defineRule } from "../rule.js";
import { quoted } from "../wording.js";

interface Data {
  readonly [key: string]: string;
  readonly edition: string;
  /** Of the manifest. */
  readonly path: string;
  /** `removed`, or `other` contents. */
  readonly became: string;
}

export const rule = defineRule<Data>({
  code: "frozen-edition-changed",
  severity: "error",
  title: {
    nb: "Manifestet til en frosset utgave er endret eller fjernet",
    en: "Manifest of a frozen edition changed or removed",
  },
  why: {
    nb: "Manifestet er beviset for hva som ble publisert, og kontrollsummen kan stå i en møteprotokoll. Uten det kan ingen vise at utgaven er uendret.",
    en: "The manifest is the proof of what was published, and its hash may stand in minutes. Without it nobody can show that the edition is unchanged.",
  },
  mend: {
    nb: "Hent manifestet tilbake fra historikken. Var noe galt i utgaven, så skriv det som errata i edition.yaml; ble den frosset ved en feil, så frys den på nytt med --again og grunnen.",
    en: "Take the manifest back from history. If something was wrong in the edition, write it as errata in edition.yaml; if it was frozen by mistake, freeze it anew with --again and the reason.",
  },
  example: {
    bad: 'id: "2024"   # git rm editions/2024/manifest.json\nname: Second edition\nstate: published\n',
    good: 'id: "2024"   # editions/2024/manifest.json lies beside it as it was\nname: Second edition\nstate: published\nerrata:\n  - { id: e1, date: "2024-11-02", document: documents/plan.md, text: It said 61 per cent }\n',
  },
  message: {
    nb: ({ edition, path, became }) =>
      `Utgave ${quoted(edition, "nb")} er frosset, og manifestet ${path} er ${became === "removed" ? "fjernet" : "et annet enn det var"}. Hent det tilbake fra historikken; rettelser skrives som «errata».`,
    en: ({ edition, path, became }) =>
      `Edition ${quoted(edition, "en")} is frozen, and its manifest ${path} is ${became === "removed" ? "removed" : "not what it was"}. Take it back from history; corrections are written as “errata”.`,
  },
});
