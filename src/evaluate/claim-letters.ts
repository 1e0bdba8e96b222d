/**
 * The letters of the languages that claims are read in, for the inside of a class in a pattern. `\p{L}` says it for every
 * language, and takes the engine a hundred times as long to make ready where small and capital letters are alike.
 */
export const letter = "A-Za-zªµºÀ-ÖØ-öø-ɏ";
