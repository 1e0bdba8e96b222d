/** The pinned peers of this folder: their versions, how they are installed, and how each is started. */
import { toolsIn } from "../../helpers/tools.mjs";

export const { pinned, install, programOf } = toolsIn(import.meta.dirname);
