/** Characters gathered before they are sent: enough that few pieces are sent, little to hold. */
const pieceLength = 65_536;

/** The JSON text of plain data in small pieces: each member of a list and of the objects around it is one. */
function* jsonPieces(value: unknown, depth: number): Generator<string> {
  if (depth > 0 && Array.isArray(value)) {
    let before = "[";
    for (const member of value) {
      yield before;
      yield* jsonPieces(member ?? null, depth - 1);
      before = ",";
    }
    yield before === "[" ? "[]" : "]";
  } else if (depth > 0 && typeof value === "object" && value !== null) {
    let before = "{";
    for (const [name, member] of Object.entries(value)) {
      if (member === undefined) continue;
      yield `${before}${JSON.stringify(name)}:`;
      yield* jsonPieces(member, depth - 1);
      before = ",";
    }
    yield before === "{" ? "{}" : "}";
  } else yield JSON.stringify(value);
}

/**
 * Plain data (no functions, no `toJSON`) as a JSON answer that is made while it is sent: a large document then takes no
 * second and third time its size, as text and as bytes.
 */
export const streamJson = (value: unknown): Response => {
  const pieces = jsonPieces(value, 3);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      let text = "";
      for (let next = pieces.next(); !next.done; next = pieces.next()) {
        text += next.value;
        if (text.length < pieceLength) continue;
        controller.enqueue(encoder.encode(text));
        return;
      }
      if (text !== "") controller.enqueue(encoder.encode(text));
      controller.close();
    },
  });
  return new Response(body, { headers: { "content-type": "application/json" } });
};
