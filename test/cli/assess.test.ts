/** `ehs assess`: a signed judgement. */
import { proveCommand } from "./edit-proof.js";

proveCommand("assess");
