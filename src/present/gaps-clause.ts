/** Texts of the plan as parts of a longer sentence. */

/** A word that its own stop belongs to: "m.fl.", "f.eks.". */
const abbreviation = /(?:^|\s)\p{L}+(?:\.\p{L}+)+\.$/u;

/** A text and the mark of its language, where it has one. */
const parts = /^(.*?)((?:\u00a0\[[a-zA-Z-]+\])?)$/s;

/** Without the full stop at its end; one that ends an abbreviation stays, and so does an ellipsis. */
export function withoutStop(text: string): string {
  const [, own = text, mark = ""] = parts.exec(text) ?? [];
  const stays = abbreviation.test(own) || own.endsWith("..");
  return (stays ? own : own.replace(/\.$/, "")) + mark;
}

/** With a full stop at its end, and never two. */
export const withStop = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
