/** A plan folder in memory. */
import type { Tree, TreeEntry } from "../../src/store/tree.js";

type Content = string | Uint8Array;

/** Files by path; plan.yaml is invented where it is not given. */
export function memoryTree(files: Readonly<Record<string, Content>>, others: readonly TreeEntry[] = []): Tree {
  const settings =
    'format: 1\nid: "test"\ntitle: { nb: Oppdiktet plan, en: Invented plan }\nlanguages: [nb, en]\ntime_zone: Europe/Oslo\n';
  const all = new Map<string, Content>(Object.entries({ "plan.yaml": settings, ...files }));
  const bytes = (content: Content): Uint8Array =>
    typeof content === "string" ? new TextEncoder().encode(content) : content;
  const entries = [...all].map(([path, content]): TreeEntry => ({ path, type: "file", size: bytes(content).length }));
  return {
    list: () => Promise.resolve([...entries, ...others].sort((one, other) => (one.path < other.path ? -1 : 1))),
    read: (path) => Promise.resolve(bytes(all.get(path) ?? "")),
  };
}
