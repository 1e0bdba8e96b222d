/** `ehs retire`: what ends stays in the plan. */
import { proveCommand } from "./edit-proof.js";

proveCommand("retire");
