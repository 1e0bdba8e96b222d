/** An older plan format that there never was, to prove what is done with one. It stands alone: it takes the place of a module. */
import type { FormatStep } from "../../src/store/format/step.js";
import type { Change } from "../../src/store/edit/change.js";

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const listIn = (content: unknown, key: string): readonly unknown[] => {
  const list = isFields(content) ? content[key] : undefined;
  return Array.isArray(list) ? list : [];
};

/** An initiative had one owner. */
const owners = (content: unknown): Change[] =>
  listIn(content, "initiatives").flatMap((initiative, at): Change[] => {
    const owner = isFields(initiative) ? initiative["owner"] : undefined;
    if (typeof owner !== "string") return [];
    const path = ["initiatives", at];
    return [
      { do: "rename", path: [...path, "owner"], to: "owners" },
      { do: "set", path: [...path, "owners"], value: [owner] },
    ];
  });

/** Sources were of a type. */
const kinds = (content: unknown): Change[] =>
  listIn(content, "sources").flatMap((source, at): Change[] =>
    isFields(source) && "type" in source ? [{ do: "rename", path: ["sources", at, "type"], to: "kind" }] : [],
  );

export const invented: readonly FormatStep[] = [
  {
    from: 0,
    changes: (kind, content) => (kind === "objective" ? owners(content) : kind === "sources" ? kinds(content) : []),
  },
];
