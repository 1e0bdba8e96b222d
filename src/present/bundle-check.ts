/** `ehs edition verify <file.zip>`: whether an archive still is what was put into it, in words and as data. */
import type { BundleManifest } from "../model/bundle.js";
import type { BundleCheck, BundleView } from "../report/bundle-check.js";
import { oneLine, ordinarySpaces } from "./clean.js";
import { pageHtml } from "./html.js";
import { bundleWords, type BundleWords } from "./lang/bundle.js";
import { documentWords } from "./lang/documents/index.js";
import type { Lang } from "../report/wording.js";
import { mdBlocks } from "./markdown.js";
import type { Page, Part } from "./page.js";
import { pageBlocks } from "./page-md.js";
import { pageLines } from "./page-text.js";
import { finished, screenFor, type ScreenOptions } from "./screen.js";

/** As many files as are named; the rest are counted. */
const MOST = 20;

type Signs = Readonly<Record<BundleCheck["outcome"], string>>;
const drawn: Signs = { holds: "✔", broken: "✖" };
const typed: Signs = { holds: "+", broken: "x" };

const few = (texts: readonly string[]): string[] =>
  texts.length > MOST ? [...texts.slice(0, MOST), `… ${texts.length - MOST}`] : [...texts];

function checkParts(words: BundleWords, signs: Signs, check: BundleCheck): Part[] {
  const { part, outcome, fault, name, compared, differences } = check;
  const sign = signs[outcome];
  if (outcome === "holds") return [{ type: "text", text: `${sign} ${words.holds[part](compared)}` }];
  const text = fault === null ? words.differ(differences.length) : words.fault[fault](oneLine(name ?? ""));
  const items = few(differences.map(({ path, became }) => words.became[became](oneLine(path))));
  const warning: Part = { type: "warning", text: `${sign} ${text}` };
  return items.length === 0 ? [warning] : [warning, { type: "list", numbered: false, items }];
}

/** What the archive says of itself: anyone may have written it, so it is told as text and as nothing else. */
function factsOf(words: BundleWords, lang: Lang, manifest: BundleManifest): Part {
  const { plan, kind, as_of, commit, uncommitted, draft, hash, made_with, left_out } = manifest;
  const kinds: Readonly<Record<string, string>> = documentWords(lang).common.kinds;
  const commits = commit === null ? words.noCommit : `${commit}${uncommitted ? ` (${words.uncommitted})` : ""}`;
  const { fields } = words;
  const rows: (readonly [string, string])[] = [
    [fields.plan, plan.title],
    [fields.document, `${kinds[kind] ?? kind} [${manifest.lang}]${draft ? ` (${words.draft})` : ""}`],
    [fields.asOf, as_of],
    [fields.commit, commits],
    [fields.hash, `${hash} ${words.witness}`],
    [fields.tool, `ehs ${made_with.tool}`],
    ...left_out.map(({ path, reason }) => [fields.leftOut, `${path}: ${reason}`] as const),
  ];
  return { type: "fields", rows: rows.map(([name, text]) => [name, oneLine(text)]) };
}

function pageOf({ file, manifest, outcome, checks }: BundleView, lang: Lang, signs: Signs): Page {
  const words = bundleWords[lang];
  return {
    title: words.heading,
    lead: [oneLine(file), words.verdict[outcome]],
    sections: [
      { heading: null, parts: checks.flatMap((check) => checkParts(words, signs, check)) },
      { heading: null, parts: manifest === null ? [] : [factsOf(words, lang, manifest)] },
    ],
  };
}

export function bundleText(view: BundleView, lang: Lang, options: ScreenOptions): string {
  const page = pageOf(view, lang, options.ascii ? typed : drawn);
  return finished(pageLines(screenFor(lang, options), page), options.ascii);
}

export const bundleMarkdown = (view: BundleView, lang: Lang): string => mdBlocks(pageBlocks(pageOf(view, lang, drawn)));

export const bundleHtml = (view: BundleView, lang: Lang): string => pageHtml(pageOf(view, lang, drawn), lang);

/** Its shape is published in `schemas/output/bundle-check.schema.json`. */
export const bundleJson = (view: BundleView, lang: Lang): string =>
  `${ordinarySpaces(JSON.stringify({ schema: "ehs/bundle-check/1", lang, ...view }, null, 2))}\n`;
