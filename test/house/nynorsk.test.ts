/** The texts in Nynorsk: every catalogue has them, none is empty, and no word of Bokmål has slipped in. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const src = new URL("../../src/", import.meta.url).pathname;
const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.includes("generated"))
  .sort();

interface Written {
  readonly where: string;
  readonly text: string;
}

/** What is named for Nynorsk in a file that holds several languages: `const nn`, `planNn`, `nn: …`. */
function isNynorsk(node: ts.Node): boolean {
  if (ts.isVariableDeclaration(node)) return ts.isIdentifier(node.name) && /^nn$|Nn$/.test(node.name.text);
  return ts.isPropertyAssignment(node) && node.name.getText() === "nn";
}

/** Every literal below a node, with what is filled in left out; `…` stands for it. */
function textsBelow(node: ts.Node): ts.Node[] {
  if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return [];
  if (ts.isStringLiteralLike(node))
    return ts.isPropertyAssignment(node.parent) && node.parent.name === node ? [] : [node];
  if (ts.isTemplateExpression(node))
    return [node, ...node.templateSpans.flatMap(({ expression }) => textsBelow(expression))];
  return node.getChildren().flatMap(textsBelow);
}

const nynorskBelow = (node: ts.Node): ts.Node[] =>
  isNynorsk(node) ? textsBelow(node) : node.getChildren().flatMap(nynorskBelow);

const wordsOf = (node: ts.Node): string =>
  ts.isTemplateExpression(node)
    ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join("…")
    : (node as ts.StringLiteralLike).text;

const written: readonly Written[] = files.flatMap((file) => {
  const source = ts.createSourceFile(file, readFileSync(join(src, file), "utf8"), ts.ScriptTarget.Latest, true);
  const nodes = file.endsWith(".nn.ts") ? textsBelow(source) : nynorskBelow(source);
  return nodes.map((node) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    return { where: `${file}:${line + 1}`, text: wordsOf(node) };
  });
});

/** Words of Bokmål that Nynorsk has no use for. */
const bokmal = new Set(
  `
  advarsel advarsler aldrig anbefaling anbefalinger antall antallet avhengighet avhengigheter avklares bare
  begrunnelse begrunnelsen begynner bekreft bekreftet beregnes beregnet bidrar brudd bruddet brukes dager deler
  delindikatorene delindikatorer dem dere deres disse eier eieren endelig endres endret endringer enten et finnes
  fjernes flere foreløpig foreløpige forfalt forsinkelse forsinkelsen forsinket forventet fra fristene frosset
  fryses følger følges føres ganger gis gjelder gjør gjøre gjøres hele helheten hens hentes hentet hun hva
  hvem hver hvert hvilke hvilken hvilket hvis hvor hvordan hvorfor høyere høyest ikke imidlertid initiativene
  initiativer innen innenfor innspill jeg kilde kilden kildene kilder kjør kjøres kommer kommet krever
  lavere lavest legges leses lest ligger mangler milepæler mye måles målindikatorene målindikatorer måltall
  måltallet måned måneder navn noe noen nødvendig oppfølgingspunkter planens punkter regnes regnet
  rekkefølgen rettelse rettelser retter rettes rettet sammen sammenligne sammenligner sammenlignes sammenlignet
  selv settes siden sier skrevet skrives slettes spørre spørsmålene svakere svarene tall tallene tallet tas tatt
  tiden tidligere trenger trengs trolig tvers uendret uke uken usikkerhet utelates utelatt uten utenfor utgave
  utgaven utgavene utgaver utvalg utviklingen vei veien venter ventes ventet virkning virkningen virksomhet vises
  vurderes vurderinger være vært ytterligere åpen åpent åpne
  `
    .trim()
    .split(/\s+/),
);

/** Code, flags, addresses and file names are in no language. */
const bare = (text: string): string => text.replaceAll(/`[^`]*`|--?[a-z-]+|\S*[/@]\S*|git [a-z]+.*/g, " ");

/** "en rad", "nå er": the article, and the adverb where the verb is not meant ("å nå målet"). */
const phrases = [/(?<!\p{L})en(?= \p{Ll})/iu, /(?<!\p{L}|(?:å|kan|skal|vil) )nå(?!\p{L})/iu];

/** "vurderes": a passive in -s, which Nynorsk has as -st or with "blir". */
const isPassive = (word: string): boolean => word.endsWith("eres");

const wordsIn = (text: string): string[] =>
  bare(text)
    .toLowerCase()
    .match(/[\p{L}\u00ad]+/gu) ?? [];

describe("the texts in Nynorsk", () => {
  it("stand beside every catalogue in Bokmål", () => {
    const nb = files.filter((file) => file.endsWith(".nb.ts"));
    expect(nb.length).toBeGreaterThan(15);
    expect(nb.filter((file) => !existsSync(join(src, file.replace(/\.nb\.ts$/, ".nn.ts"))))).toEqual([]);
  });

  it("hold no word of Bokmål", () => {
    expect(written.length).toBeGreaterThan(1500);
    const wrong = written.flatMap(({ where, text }) =>
      wordsIn(text)
        .filter((word) => bokmal.has(word.replaceAll("\u00ad", "")) || isPassive(word))
        .map((word) => `${where}: ${word} in “${text}”`),
    );
    const said = written.filter(({ text }) => phrases.some((phrase) => phrase.test(bare(text))));
    expect([...wrong, ...said.map(({ where, text }) => `${where}: ${text}`)]).toEqual([]);
  });
});
