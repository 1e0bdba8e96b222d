/** A plan in an older format, which there never was. */
import { sound } from "./fix-scene.js";

/** The sound plan as it would have been written in that format. */
export const older: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(sound).map(([file, text]) => [
    file,
    text
      .replace("format: 1\n", "format: 0 # den første\n")
      .replace("owners: [directorate]", "owner: directorate # den som eier")
      .replace("kind: register", "type: register"),
  ]),
);

if (Object.entries(sound).filter(([file, text]) => older[file] !== text).length !== 3)
  throw new Error("the older plan is not older");

/** By their paths from the top of a repository. */
export const inFolder = (files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([file, text]) => [`plan/${file}`, text]));
