/** `ehs target`: the next step, and one that is moved by a decision. */
import { proveCommand } from "./edit-proof.js";

proveCommand("target");
