/** Charts as pictures for a command: without a browser there are none, and the document does without. */
import { CannotPublish, type PublishFault } from "../../publish/fault.js";
import { drawPictures, type DrawnPicture } from "../../publish/pictures.js";
import type { Context } from "../context.js";

/** @returns the pictures, or what kept them from being drawn */
export async function picturesIfAny(
  drawings: readonly string[],
  env: Context["env"],
): Promise<ReadonlyMap<string, DrawnPicture> | PublishFault> {
  try {
    return await drawPictures(drawings, { env });
  } catch (error) {
    if (error instanceof CannotPublish) return error.fault;
    throw error;
  }
}
