/** Gathers what `ehs edition words` counts: the files that lie with the editions, and the next edition as it would be. */
import { entriesOf, indexPlan } from "../../evaluate/items.js";
import type { EditionFile } from "../../model/plan.js";
import { documentText } from "../../present/documents/document.js";
import { catalogue } from "../../present/lang/index.js";
import type { ScreenOptions } from "../../present/screen.js";
import { writtenJson } from "../../present/written-json.js";
import { writtenHtml, writtenMarkdown, writtenText } from "../../present/written.js";
import { planView } from "../../report/documents/plan.js";
import { writtenFiles } from "../../report/written-file.js";
import { htmlWords } from "../../report/written-html.js";
import { type NorwegianForm, type WrittenFile, writtenView, type WrittenView } from "../../report/written.js";
import { documentsFolder, type StoredManifest } from "../../store/manifests.js";
import type { Context } from "../context.js";
import { documentInput } from "../documents/input.js";
import type { Opened } from "../open.js";
import type { TypedCommon } from "../options.js";

interface Asked {
  readonly opened: Opened;
  readonly typed: TypedCommon;
  readonly context: Context;
  readonly manifests: readonly StoredManifest[];
  readonly ids: readonly string[];
  readonly today: string;
}

/** Every file in the edition's `documents` folder. */
async function filesOf({ opened, manifests }: Asked, file: string, edition: EditionFile): Promise<WrittenFile[]> {
  const folder = file.split("/")[1] ?? edition.id;
  const within = documentsFolder(folder);
  const paths = (await opened.tree.list()).flatMap(({ path, type }) =>
    type === "file" && path.startsWith(within) ? [path.slice(within.length)] : [],
  );
  const frozen = manifests.find(({ manifest }) => manifest?.edition === edition.id)?.manifest ?? null;
  const held = frozen === null ? null : new Set(frozen.documents.map(({ path }) => path));
  const decoder = new TextDecoder();
  return writtenFiles({
    ...{ paths, edition: edition.state === "draft" ? "draft" : null },
    ...(held === null ? {} : { isFrozen: (path: string) => held.has(within + path) }),
    read: async (path) => decoder.decode(await opened.tree.read(within + path)),
  });
}

/** The edition that is being written: the first draft by its date; null where there is none. */
function nextEdition({ loaded }: Opened): string | null {
  const drafts = entriesOf(loaded.plan, "edition").filter(({ content }) => content.state === "draft");
  const order = ({ content: { date, id } }: (typeof drafts)[number]): string => `${date ?? "9999"} ${id}`;
  return drafts.sort((one, other) => (order(one) < order(other) ? -1 : 1))[0]?.content.id ?? null;
}

interface Written {
  readonly view: WrittenView;
  /** How many errors leave something of the plan out of what is counted. */
  readonly errors: number;
}

/** The words of every edition, or of some, and of the plan document as it would be now in either form. */
export async function written(asked: Asked): Promise<Written> {
  const { opened, typed, context, manifests, ids, today } = asked;
  const { plan } = opened.loaded;
  const files = new Map<string, readonly WrittenFile[]>();
  for (const { file, content } of entriesOf(plan, "edition"))
    files.set(content.id, await filesOf(asked, file, content));
  const edition = nextEdition(opened);
  const forms = (["nb", "nn"] as const).filter(() =>
    plan.settings.languages.some((each) => each === "nb" || each === "nn"),
  );
  const next: { readonly form: NorwegianForm; readonly words: ReturnType<typeof htmlWords> }[] = [];
  let errors = 0;
  for (const form of forms) {
    const of = { ...typed, ...(edition === null ? {} : { edition }) };
    const gathered = await documentInput({ ...opened, lang: form }, of, context, "plan");
    errors = gathered.errors;
    next.push({ form, words: htmlWords(documentText(planView(gathered.input, []), "html")) });
  }
  const frozen = new Set(manifests.flatMap(({ manifest }) => manifest?.edition ?? []));
  const about = { plan, index: indexPlan(plan), wording: catalogue(opened.lang), today };
  return { view: writtenView({ ...about, files, frozen, next, only: ids }), errors };
}

/** The answer in one of its formats. */
export function writtenIn(format: "text" | "json" | "md" | "html", view: WrittenView, options: ScreenOptions): string {
  const made = {
    ...{ text: () => writtenText(view, options), json: () => writtenJson(view) },
    ...{ md: () => writtenMarkdown(view), html: () => writtenHtml(view) },
  };
  return made[format]();
}
