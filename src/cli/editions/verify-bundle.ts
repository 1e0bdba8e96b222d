/** `ehs edition verify <file.zip>`: whether an archive still is what was put into it; neither git nor a plan is needed. */
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { BundleManifest } from "../../model/bundle.js";
import { bundleHtml, bundleJson, bundleMarkdown, bundleText } from "../../present/bundle-check.js";
import { type BundleFound, bundleView, type BundleView } from "../../report/bundle-check.js";
import { isBundleManifest } from "../../store/bundle-shape.js";
import { sha256 } from "../../store/fingerprint.js";
import type { Context } from "../context.js";
import { bundleHash, MANIFEST, manifestText } from "../documents/bundle.js";
import { CannotAnswer, exit, type ExitCode } from "../exit.js";
import { languageNear } from "../open.js";
import { type Lang, type TypedCommon, wantsColour } from "../options.js";
import { answer, outputsOf } from "../outputs.js";
import { editionCliWords } from "./words.js";

/** No archive is larger; more is not read. */
const LARGEST = 512 * 1024 * 1024;

const formats = ["text", "json", "md", "html"] as const;

interface Typed extends TypedCommon {
  readonly ascii?: boolean;
}

export const isBundle = (id: string): boolean => /\.zip$/i.test(id);

async function bytesOf(file: string, { cwd }: Context, lang: Lang): Promise<Uint8Array | null> {
  const path = resolve(cwd, file);
  try {
    const { size } = await stat(path);
    return size > LARGEST ? null : await readFile(path);
  } catch (error) {
    throw new CannotAnswer(editionCliWords[lang].noBundle(file, (error as NodeJS.ErrnoException).code ?? "?"));
  }
}

interface Listed {
  readonly manifest: BundleManifest | null;
  /** The hash of what the list says; null: it is not written as a list of ours is, letter for letter. */
  readonly computed: string | null;
}

function listedIn(bytes: Uint8Array | undefined): Listed {
  const none = { manifest: null, computed: null };
  if (bytes === undefined) return none;
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const manifest: unknown = JSON.parse(text);
    if (!isBundleManifest(manifest)) return none;
    return { manifest, computed: manifestText(manifest) === text ? bundleHash(manifest) : null };
  } catch {
    return none;
  }
}

async function foundIn(bytes: Uint8Array | null): Promise<BundleFound> {
  if (bytes === null) return { fault: { what: "too-large", name: null } };
  const { unzipped } = await import("../../publish/unzip.js");
  const read = unzipped(bytes);
  if (!read.ok) return { fault: read.fault };
  const prints = [...read.files]
    .filter(([path]) => path !== MANIFEST)
    .map(([path, content]) => ({ path, bytes: content.length, sha256: sha256(content) }));
  return { fault: null, ...listedIn(read.files.get(MANIFEST)), prints };
}

function shown(view: BundleView, lang: Lang, typed: Typed, format: (typeof formats)[number], to: Context): string {
  if (format === "json") return bundleJson(view, lang);
  if (format === "md") return bundleMarkdown(view, lang);
  if (format === "html") return bundleHtml(view, lang);
  const options = { width: to.stdout.columns ?? 120, colour: wantsColour(typed, to), ascii: typed.ascii === true };
  return bundleText(view, lang, options);
}

/** @throws CannotAnswer when the file cannot be read */
export async function verifyBundle(files: readonly string[], typed: Typed, context: Context): Promise<ExitCode> {
  const lang = await languageNear(typed, context);
  const [file = ""] = files;
  if (files.length > 1) throw new CannotAnswer(editionCliWords[lang].oneBundle);
  const outputs = outputsOf(typed, formats, context, lang);
  const view = bundleView(file, await foundIn(await bytesOf(file, context, lang)));
  const code = view.outcome === "holds" ? exit.fine : exit.no;
  return answer({ outputs, typed, context, lang }, (format, to) => shown(view, lang, typed, format, to), code);
}
