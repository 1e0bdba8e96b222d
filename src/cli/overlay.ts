/** The plan folder with some of its files as they would be after a change. */
import type { PlanCache } from "../store/plan-cache.js";
import type { Tree } from "../store/tree.js";

/** The tree with other texts in the place of some of its files, also with files that are not there yet. */
export function overlaid(tree: Tree, texts: ReadonlyMap<string, string>): Tree {
  const bytes = new Map([...texts].map(([path, text]) => [path, new TextEncoder().encode(text)] as const));
  const stream = tree.stream?.bind(tree);
  return {
    list: async () => {
      const there = await tree.list();
      const known = new Set(there.map(({ path }) => path));
      const fresh = [...bytes].filter(([path]) => !known.has(path));
      return [
        ...there.map((entry) => ({ ...entry, size: bytes.get(entry.path)?.length ?? entry.size })),
        ...fresh.map(([path, { length }]) => ({ path, type: "file" as const, size: length })),
      ].sort((one, other) => (one.path < other.path ? -1 : 1));
    },
    read: (path) => {
      const own = bytes.get(path);
      return own === undefined ? tree.read(path) : Promise.resolve(own);
    },
    ...(stream === undefined ? {} : { stream: (path) => streamOf(bytes.get(path)) ?? stream(path) }),
  };
}

function streamOf(bytes: Uint8Array | undefined): AsyncIterable<Uint8Array> | null {
  if (bytes === undefined) return null;
  return {
    async *[Symbol.asyncIterator]() {
      yield await Promise.resolve(bytes);
    },
  };
}

/** What was read in this run, so that files no repair touches are not read again. */
export function runCache(): PlanCache {
  const known = new Map<string, string>();
  return {
    get: (key) => known.get(key),
    put: (key, json) => void known.set(key, json),
    flush: () => Promise.resolve(),
  };
}
