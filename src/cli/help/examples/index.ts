/** The examples of every command. */
import type { Example } from "./example.js";
import { keep } from "./keep.js";
import { others } from "./others.js";
import { stands } from "./stands.js";

const all = { ...stands, ...keep, ...others };

export const examplesOf = (name: string): readonly Example[] => all[name] ?? [];
