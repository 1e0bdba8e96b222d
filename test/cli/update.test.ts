/** `ehs update`: an initiative's status, phase and milestones. */
import { proveCommand } from "./edit-proof.js";

proveCommand("update");
