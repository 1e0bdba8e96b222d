/** `ehs renumber`: other numbers, the same ids. */
import { proveCommand } from "./edit-proof.js";

proveCommand("renumber");
