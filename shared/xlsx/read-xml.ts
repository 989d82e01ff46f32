/** Receives the parts of an XML document in order. Names come without their prefix, attributes as their raw text. */
export interface XmlHandler {
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(text: string): void;
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Replaces the five entities that XML knows and character numbers; an entity of a document's own stays as it is. */
export const decodeEntities = (text: string): string =>
  text.includes("&")
    ? text.replace(
        /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-z]{2,4}));/g,
        (whole, hex?: string, decimal?: string, name?: string) => {
          if (name !== undefined) return named[name] ?? whole;
          const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
          return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
        },
      )
    : text;

/** The value of an attribute in the raw text of a tag, without its prefix; undefined when the tag has none. */
export const attribute = (attributes: string, name: string): string | undefined => {
  for (let at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + 1)) {
    const before = at === 0 ? 32 : attributes.charCodeAt(at - 1);
    if (before > 32 && before !== 58) continue;
    let stop = at + name.length;
    while (attributes.charCodeAt(stop) <= 32) stop++;
    if (attributes.charCodeAt(stop) !== 61) continue;
    do stop++;
    while (attributes.charCodeAt(stop) <= 32);
    const quote = attributes[stop];
    if (quote !== '"' && quote !== "'") continue;
    const end = attributes.indexOf(quote, stop + 1);
    return end < 0 ? undefined : decodeEntities(attributes.slice(stop + 1, end));
  }
  return undefined;
};

const localName = (name: string): string => {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
};

/** `declared` when the document brings declarations of its own (DOCTYPE, entities), which no spreadsheet needs. */
export type XmlEnd = "done" | "declared" | "damaged";

/** A tag longer than this is no spreadsheet's. */
const longestTag = 1_000_000;

/** Whether the > that was taken for the tag's end stands inside an attribute's quotes. */
const endsInQuotes = (tag: string): boolean => {
  let last = tag.length - 1;
  if (tag.charCodeAt(last) === 47) last--;
  while (last > 0 && tag.charCodeAt(last) <= 32) last--;
  const code = tag.charCodeAt(last);
  return code !== 34 && code !== 39 && tag.includes("=");
};

/** Reads XML as it arrives in pieces. Holds no more than the last unfinished tag or text. */
export const xmlScanner = (handler: XmlHandler) => {
  let pending = "";
  let end: XmlEnd | undefined;
  let depth = 0;

  const scan = (source: string): string => {
    let at = 0;
    while (at < source.length) {
      const open = source.indexOf("<", at);
      if (open < 0) {
        // Text goes on in the next piece; an entity may be cut in two.
        const cut = source.lastIndexOf("&");
        const stop = cut >= at && source.length - cut < 12 ? cut : source.length;
        if (stop > at) handler.text(decodeEntities(source.slice(at, stop)));
        return source.slice(stop);
      }
      if (open > at) handler.text(decodeEntities(source.slice(at, open)));
      const next = source.charCodeAt(open + 1);
      if (next === 33) {
        if (source.startsWith("<!--", open)) {
          const stop = source.indexOf("-->", open + 4);
          if (stop < 0) return source.slice(open);
          at = stop + 3;
          continue;
        }
        if (source.startsWith("<![CDATA[", open)) {
          const stop = source.indexOf("]]>", open + 9);
          if (stop < 0) return source.slice(open);
          handler.text(source.slice(open + 9, stop));
          at = stop + 3;
          continue;
        }
        if (source.length - open < 9) return source.slice(open);
        end = "declared";
        return "";
      }
      if (next === 63) {
        const stop = source.indexOf("?>", open + 2);
        if (stop < 0) return source.slice(open);
        at = stop + 2;
        continue;
      }
      let close = source.indexOf(">", open + 1);
      if (close < 0) return source.slice(open);
      if (next === 47) {
        handler.close(localName(source.slice(open + 2, close).trimEnd()));
        depth--;
        at = close + 1;
        continue;
      }
      let tag = source.slice(open + 1, close);
      while (endsInQuotes(tag)) {
        close = source.indexOf(">", close + 1);
        if (close < 0) return source.slice(open);
        tag = source.slice(open + 1, close);
      }
      const empty = tag.charCodeAt(tag.length - 1) === 47;
      if (empty) tag = tag.slice(0, -1);
      let split = 0;
      while (split < tag.length && tag.charCodeAt(split) > 32) split++;
      const name = localName(tag.slice(0, split));
      handler.open(name, tag.slice(split));
      if (empty) handler.close(name);
      else depth++;
      at = close + 1;
    }
    return "";
  };

  return {
    /** false when the rest need not be sent. */
    push(text: string): boolean {
      if (end !== undefined) return false;
      pending = scan(pending === "" ? text : pending + text);
      if (pending.length > longestTag) end = "damaged";
      return end === undefined;
    },
    end(): XmlEnd {
      if (end !== undefined) return end;
      return pending.trim() === "" && depth === 0 ? "done" : "damaged";
    },
  };
};
