/** Starter plans that lie ready: two small ones, the demonstration plan and the plan that comes with the program. */
import type { NewFile } from "../../store/lay-out.js";
import { packagedFolder } from "../../store/package.js";
import { attributes, readmeOf } from "./minimal.js";

/** Where each ready plan lies in the package. */
const folders = {
  outcomes: "templates/outcomes/plan",
  maturity: "templates/maturity/plan",
  demo: "templates/demo/plan",
  norway: "plan",
} as const;

export type ReadyExample = keyof typeof folders;

const isPlanFile = (path: string): boolean => path.endsWith(".yaml");

/** Points the editor's modeline at the schema beside the plan, however deep the file lies. */
function withModeline(path: string, text: string): string {
  const up = "../".repeat(path.split("/").length);
  return text.replace(
    /^(# yaml-language-server: \$schema=)\S*?([\w-]+\.schema\.json)$/m,
    (_, key: string, name: string) => `${key}${up}schemas/${name}`,
  );
}

/** The title as the file writes it, in the plan's first language; only ever shown. */
function titleIn(settings: string): { readonly languages: readonly string[]; readonly title: string } {
  const languages = /^languages: \[(.*)\]$/m.exec(settings)?.[1]?.match(/[a-z]+/g) ?? [];
  const title = /^title:\n {2}[a-z]+: (.+)$/m.exec(settings)?.[1] ?? "";
  return { languages, title: title.replace(/^"(.*)"$/, "$1") };
}

/** Every file of a ready plan as it lies in a repository of its own. */
export async function examplePlan(name: ReadyExample): Promise<readonly NewFile[]> {
  const decoder = new TextDecoder();
  const files = await packagedFolder(folders[name]);
  const { languages, title } = titleIn(decoder.decode(files.get("plan.yaml")));
  const laid = [...files].map(([path, bytes]): NewFile => ({
    path: `plan/${path}`,
    content: isPlanFile(path) ? withModeline(path, decoder.decode(bytes)) : bytes,
  }));
  return [...laid, readmeOf(languages, title, true), attributes];
}

/** The schemas that plan files are held against. They lie beside the plan, so that one modeline works everywhere. */
export async function schemaFiles(): Promise<readonly NewFile[]> {
  const files = await packagedFolder("schemas");
  const own = [...files].filter(([path]) => !path.includes("/"));
  return own.map(([path, content]) => ({ path: `schemas/${path}`, content }));
}
