import { connect, type Socket } from "node:net";

export interface HttpRequest {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const bytesOf = ({ method, path, headers = {}, body }: HttpRequest): Buffer => {
  const lines = [
    `${method} ${path} HTTP/1.1`,
    "Host: localhost",
    ...Object.entries(headers).map(([k, v]) => `${k}: ${v}`),
  ];
  if (body !== undefined) lines.push("Content-Type: application/json", `Content-Length: ${Buffer.byteLength(body)}`);
  return Buffer.from(`${lines.join("\r\n")}\r\n\r\n${body ?? ""}`);
};

/** The length of the first whole response in the bytes, or undefined while it is not all there. */
const responseLength = (bytes: Buffer): number | undefined => {
  const head = bytes.indexOf("\r\n\r\n");
  if (head < 0) return undefined;
  const headers = bytes.subarray(0, head).toString("latin1");
  const declared = /content-length: (\d+)/i.exec(headers)?.[1];
  if (declared !== undefined) {
    const length = head + 4 + Number(declared);
    return bytes.length >= length ? length : undefined;
  }
  if (/ (304|204) /.test(headers.slice(0, 13))) return head + 4;
  const end = bytes.indexOf("\r\n0\r\n\r\n", head);
  return end < 0 ? undefined : end + 7;
};

const open = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => resolve(socket));
    socket.setNoDelay(true);
    socket.once("error", reject);
  });

/** One request, its whole response as text. */
export const once = async (port: number, request: HttpRequest): Promise<string> => {
  const socket = await open(port);
  const chunks: Buffer[] = [];
  const length = await new Promise<number>((resolve, reject) => {
    socket.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      const found = responseLength(Buffer.concat(chunks));
      if (found !== undefined) resolve(found);
    });
    socket.once("error", reject);
    socket.write(bytesOf(request));
  });
  socket.destroy();
  return Buffer.concat(chunks).subarray(0, length).toString("utf8");
};

/**
 * Requests a second that a server answers over some kept-alive connections, each sending the next request when the
 * last was answered. Responses to one request are of one length, so the client only counts bytes and is not what is
 * measured.
 */
export const throughput = async (
  port: number,
  request: HttpRequest,
  { connections = 16, milliseconds = 1_000 } = {},
): Promise<number> => {
  const length = Buffer.byteLength(await once(port, request));
  const bytes = bytesOf(request);
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(port)));
  let answered = 0;
  const started = performance.now();
  const end = started + milliseconds;
  await Promise.all(
    sockets.map(
      (socket) =>
        new Promise<void>((resolve, reject) => {
          let received = 0;
          socket.on("data", (chunk: Buffer) => {
            received += chunk.length;
            if (received < length) return;
            received -= length;
            answered += 1;
            if (performance.now() < end) socket.write(bytes);
            else resolve();
          });
          socket.once("error", reject);
          socket.write(bytes);
        }),
    ),
  );
  const seconds = (performance.now() - started) / 1_000;
  for (const socket of sockets) socket.destroy();
  return answered / seconds;
};
