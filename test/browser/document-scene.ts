/** Documents as HTML, of the demonstration plan and the bundled one. */
import { documentKinds } from "../../src/report/documents/document.js";
import { asOf, demoFolder } from "../demo/scene.js";
import { ehs } from "../helpers/run.js";
import { planFolder } from "../plan/norway.js";

/** All but the open publication, which is many pages and has a test of its own. */
export const kinds = documentKinds.filter((kind) => kind !== "site");

/** As many sheets as have one of everything. */
const sheets = "1.1 1.3 4.2";

/**
 * The whole document is judged in one language. In the others, where the layout is the same, it is of one objective where
 * that can be asked for, so that the words are seen and the time is not spent twice.
 */
const narrowed = (kind: string, lang: string): string => {
  if (kind === "sheet") return lang === "nb" ? sheets : "1.1";
  return lang !== "nb" && (kind === "plan" || kind === "roadmap") ? "1" : "";
};

export const demo = { folder: demoFolder, day: asOf };
export const norway = { folder: planFolder, day: "2026-11-21" };

export async function htmlOf(kind: string, lang: string, { folder, day }: typeof demo): Promise<string> {
  const asked = `report ${kind} ${narrowed(kind, lang)} --format html --lang ${lang} --as-of ${day}`;
  const { stdout, stderr } = await ehs(asked, { cwd: folder });
  if (stdout === "") throw new Error(stderr);
  return stdout;
}
