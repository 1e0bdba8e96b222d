/** Words of the open publication. */
import type { Lang } from "./common.js";
import { siteEn } from "./site.en.js";
import { siteNb } from "./site.nb.js";
import { siteNn } from "./site.nn.js";
import type { SiteWords } from "./site-words.js";

export type { SiteWords } from "./site-words.js";

export const site: Readonly<Record<Lang, SiteWords>> = { nb: siteNb, nn: siteNn, en: siteEn };
