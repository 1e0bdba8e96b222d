/** `ehs decide`: what a body said, with its scope and conditions. */
import { proveCommand } from "./edit-proof.js";

proveCommand("decide");
