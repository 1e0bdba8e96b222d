/**
 * `ehs migrate`: a plan in an older format, rewritten in the newest, and the copies of the schemas beside it renewed. Nothing
 * in the plan changes its meaning.
 */
import { isOlder } from "../../store/format/declared.js";
import { newestFormat } from "../../store/format/steps.js";
import type { Command } from "../command.js";
import { rewritePlan, type TypedEdit, withEditOptions } from "../edit/apply.js";
import { CannotAnswer, exit } from "../exit.js";
import { formatWords } from "../format-words.js";
import { migration, unreadIn } from "../migrate/draft.js";
import { staleSchemas } from "../migrate/schemas.js";
import { openPlan, type Opened, shownPath } from "../open.js";
import { toolVersion } from "../version.js";

/** The format that the plan is in, where it is an older one. */
const olderFormat = ({ loaded: { format } }: Opened): number | null =>
  typeof format === "number" && isOlder(format) ? format : null;

export const migrate: Command = {
  declare: withEditOptions,
  run: async (_, typed: TypedEdit, context) => {
    // that it is read as the newest need not be said of what is being rewritten
    const asked = { ...typed, quiet: true };
    const opened = await openPlan(asked, context);
    const words = formatWords[opened.lang];
    if (olderFormat(opened) === null && (await staleSchemas(opened.folder, context)).length === 0) {
      context.stdout.write(`${words.isNewest(newestFormat)}\n`);
      return exit.fine;
    }
    return rewritePlan(opened, typed, context, async (now) => {
      const { folder, loaded, tree } = now;
      const from = olderFormat(now);
      const schemas = await staleSchemas(folder, context);
      if (from === null)
        return { says: words.schemasRenewed(await toolVersion()), files: () => Promise.resolve(schemas) };
      const unread = unreadIn(loaded, tree).map((file) => shownPath(context, folder, file));
      if (unread.length > 0) throw new CannotAnswer(words.unreadable(unread));
      const plan = migration(loaded, from, words.migrated(from, newestFormat));
      return { ...plan, files: async (...ground) => [...schemas, ...(await plan.files(...ground))] };
    });
  },
};
