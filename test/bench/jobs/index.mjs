/** The jobs of the bench, in the order they run. Those that are `large` run when they are asked for. */
import { bundled, repository } from "./bundled.mjs";
import { charts } from "./charts.mjs";
import { documents } from "./documents.mjs";
import { files, filesStatus } from "./files.mjs";
import { large } from "./large.mjs";
import { log10000, log1000 } from "./log.mjs";
import { revisions } from "./revisions.mjs";
import { rows } from "./rows.mjs";

export const jobs = [
  ...[bundled, repository, files, large, log1000, rows, documents, charts],
  ...[filesStatus, log10000, revisions],
];
