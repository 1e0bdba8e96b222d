/** `ehs report <kind> --bundle`: everything of a document in one file for the journal, with a list that can be checked. */
import { makersOf } from "../editions/makers.js";
import type { BundleBody, BundleManifest } from "../../model/bundle.js";
import { ordinarySpaces } from "../../present/clean.js";
import { decisionsMarkdown } from "../../present/documents/decisions.js";
import { bundleWords } from "../../present/lang/bundle.js";
import { documentWords } from "../../present/lang/documents/index.js";
import { titleOf } from "../../present/documents/helpers.js";
import { statusCsv } from "../../present/status-csv.js";
import { archivedDecisions } from "../../report/documents/decisions.js";
import type { DocumentInput } from "../../report/documents/document.js";
import { everything, statusView } from "../../report/status.js";
import { fingerprint, sha256 } from "../../store/fingerprint.js";
import { readSchemaText } from "../../store/schema.js";
import { CannotAnswer } from "../exit.js";
import { type DocumentFormat, documentIn, type Making } from "./made.js";
import { documentCliWords } from "./words.js";

/** The list of what is in an archive; it is not in the list itself. */
export const MANIFEST = "manifest.json";

export const bundleHash = (body: BundleBody): string => fingerprint("ehs-bundle-1", { ...body, hash: undefined });

interface File {
  readonly path: string;
  readonly content: Uint8Array;
}

export interface Bundle {
  readonly bytes: Uint8Array;
  readonly manifest: BundleManifest;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const fileOf = (path: string, content: string | Uint8Array): File => ({
  path,
  content: typeof content === "string" ? utf8(content) : content,
});
const json = (value: unknown): string => `${ordinarySpaces(JSON.stringify(value, null, 2))}\n`;

/** As the list stands in an archive. */
export const manifestText = (manifest: BundleManifest): string => `${JSON.stringify(manifest, null, 2)}\n`;

const inDocuments: readonly DocumentFormat[] = ["md", "html", "pdf", "docx"];

interface Documents {
  readonly files: readonly File[];
  readonly leftOut: BundleBody["left_out"];
}

/** The document in every format. A PDF needs a browser: without one the archive goes without, and says so. */
async function documentsOf(making: Making, stem: string): Promise<Documents> {
  const files: File[] = [];
  const leftOut: { path: string; reason: string }[] = [];
  const { lang } = making.view.head;
  for (const format of inDocuments) {
    const path = `documents/${stem}.${format}`;
    try {
      files.push(fileOf(path, await documentIn(format, making)));
    } catch (error) {
      if (!(error instanceof CannotAnswer) || format !== "pdf") throw error;
      const reason = error.message.split("\n")[0] ?? "";
      making.tell(documentCliWords[lang].leftOut(path, reason));
      leftOut.push({ path, reason: bundleWords[lang].noPdf });
    }
  }
  return { files, leftOut };
}

/** The data behind it: the view and its schema, the figures, and what meetings said. */
async function dataOf({ view }: Making, input: DocumentInput, stem: string): Promise<File[]> {
  const { kind, lang, plan } = view.head;
  const status = statusView({ ...input, leftOut: input.plan.leftOut, filter: everything });
  const decisions = archivedDecisions(input);
  return [
    fileOf(`views/${stem}.json`, json(view)),
    fileOf(`views/${kind}.schema.json`, await readSchemaText(`documents/${kind}`)),
    fileOf("data/figures.csv", statusCsv(status)),
    fileOf("data/decisions.json", json(decisions)),
    fileOf("decisions.md", decisionsMarkdown(decisions, plan.title.text, lang)),
  ];
}

/**
 * The archive of a document. The same plan, commit, as-of date and language give the same bytes, as far as the browser
 * that drew the PDF is the same.
 * @param stem names the files in it
 */
export async function bundleOf(
  making: Making,
  input: DocumentInput,
  { stem, meeting }: { readonly stem: string; readonly meeting: string | null },
): Promise<Bundle> {
  const { head } = making.view;
  const { lang, plan, asOf, revision, edition } = head;
  const documents = await documentsOf(making, stem);
  const title = titleOf(documentWords(lang), head);
  const readme = bundleWords[lang].readme(`${title}, ${asOf.period}`, `ehs edition verify ${stem}.zip`);
  const files = [
    ...documents.files,
    ...(await dataOf(making, input, stem)),
    fileOf("README.txt", `${readme.join("\n")}\n`),
  ].sort((one, other) => (one.path < other.path ? -1 : 1));
  const body: BundleBody = {
    ...{ bundle: 1, kind: head.kind, lang, plan: { id: plan.id, title: plan.title.text } },
    ...{ edition: edition?.id ?? null, meeting, draft: head.draft, as_of: asOf.period },
    ...{ commit: revision?.commit ?? null, uncommitted: revision?.dirty ?? false },
    made_with: await makersOf(input.evaluation.parameters),
    left_out: documents.leftOut,
    files: files.map(({ path, content }) => ({ path, bytes: content.length, sha256: sha256(content) })),
  };
  const manifest: BundleManifest = { ...body, hash: bundleHash(body) };
  const { zipOf } = await import("../../publish/zip.js");
  return { bytes: zipOf([fileOf(MANIFEST, manifestText(manifest)), ...files], asOf.period, [MANIFEST]), manifest };
}
