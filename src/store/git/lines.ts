/** Cuts what git prints into its parts as it comes. */
import { StringDecoder } from "node:string_decoder";

/** The parts that end with a separator, a line feed or a zero byte; what follows the last one too, where there is any. */
export async function* partsOf(
  output: AsyncIterable<Buffer>,
  separator: "\n" | "\0",
): AsyncGenerator<readonly string[]> {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  for await (const chunk of output) {
    const parts = (rest + decoder.write(chunk)).split(separator);
    rest = parts.pop() ?? "";
    yield parts;
  }
  if (rest !== "") yield [rest];
}
