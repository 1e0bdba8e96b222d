/** Words of the open publication. */
import type { WrittenForm } from "./common.js";
import { siteEn } from "./site.en.js";
import { siteNb } from "./site.nb.js";
import { siteNn } from "./site.nn.js";
import type { SiteWords } from "./site-words.js";

export type { SiteWords } from "./site-words.js";

export const site: Readonly<Record<WrittenForm, SiteWords>> = { nb: siteNb, nn: siteNn, en: siteEn };
