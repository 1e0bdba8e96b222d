/** A page in words, made of a few kinds of part: text, Markdown and HTML lay out the same page. */

/** An item of a list, and lines that stand under it. */
export type ListItem =
  string | { readonly text: string; readonly more: readonly string[]; readonly bulleted?: boolean };

export type Part =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "warning"; readonly text: string }
  | { readonly type: "fields"; readonly rows: readonly (readonly [string, string])[] }
  | { readonly type: "list"; readonly numbered: boolean; readonly items: readonly ListItem[] }
  | { readonly type: "table"; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** Lines as they are, such as a chart drawn with signs. */
  | { readonly type: "lines"; readonly lines: readonly string[] }
  /** What most readers skip; `summary` says what it is. */
  | { readonly type: "folded"; readonly summary: string; readonly items: readonly string[] };

export interface Section {
  readonly heading: string | null;
  readonly parts: readonly Part[];
}

export interface Page {
  readonly title: string;
  readonly lead: readonly string[];
  readonly sections: readonly Section[];
}

/** Sections that have something to say. */
export const filled = ({ sections }: Page): readonly Section[] => sections.filter(({ parts }) => parts.length > 0);
