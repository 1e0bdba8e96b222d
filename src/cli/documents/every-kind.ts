/** The word for every document at once: `ehs report all -o <folder>`. */
export const everyKind = "all";
