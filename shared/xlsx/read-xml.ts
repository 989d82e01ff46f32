import { Parser } from "htmlparser2";

/** The attributes of a tag by their names as written, prefixes included; values with their entities replaced. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** Receives the parts of an XML document in order. Names of elements come without their prefix, long texts in pieces. */
export interface XmlHandler {
  open(name: string, attributes: XmlAttributes): void;
  close(name: string): void;
  text(text: string): void;
}

/** The value of an attribute, whatever its prefix; undefined when the tag has none. */
export const attribute = (attributes: XmlAttributes, name: string): string | undefined => {
  const plain = attributes[name];
  if (plain !== undefined) return plain;
  for (const key in attributes) {
    const colon = key.length - name.length - 1;
    if (key[colon] === ":" && key.endsWith(name) && !key.startsWith("xmlns:")) return attributes[key];
  }
  return undefined;
};

const localName = (name: string): string => {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
};

/** `declared` when the document brings declarations of its own (DOCTYPE, entities), which no spreadsheet needs. */
export type XmlEnd = "done" | "declared" | "damaged";

/** A tag, comment or CDATA section of more characters is no spreadsheet's. */
const longestTag = 1_000_000;
/** Elements within elements: a spreadsheet's are about ten deep, drawings left out. */
const deepest = 256;

/**
 * Reads XML as it arrives in pieces of any size, well below `longestTag` each. Holds no more than the last unfinished
 * tag, and stops at once at a declaration, at a tag that never ends and at elements nested without end. Characters
 * that XML forbids are let through, for programs do write them into cells.
 */
export const xmlScanner = (handler: XmlHandler) => {
  let end: XmlEnd | undefined;
  let depth = 0;
  let rooted = false;
  let opened = false;
  /** Characters since the last tag or text was complete. */
  let waiting = 0;

  const stop = (reason: XmlEnd): void => {
    end ??= reason;
    parser.pause();
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        waiting = 0;
        rooted = true;
        opened = true;
        if (++depth > deepest) stop("damaged");
        handler.open(localName(name), attributes);
      },
      onclosetag(name, implied) {
        waiting = 0;
        depth--;
        // An element that closes itself is implied too; any other was never closed.
        if (implied && !opened) stop("damaged");
        opened = false;
        handler.close(localName(name));
      },
      ontext(text) {
        waiting = 0;
        opened = false;
        handler.text(text);
      },
      onprocessinginstruction(name) {
        waiting = 0;
        if (name.startsWith("!")) stop("declared");
      },
      oncomment() {
        waiting = 0;
      },
    },
    { xmlMode: true },
  );

  return {
    /** false when the rest need not be sent. */
    push(text: string): boolean {
      if (end !== undefined) return false;
      waiting += text.length;
      parser.write(text);
      if (waiting > longestTag) stop("damaged");
      return end === undefined;
    },
    end(): XmlEnd {
      return end ?? (rooted && depth === 0 ? "done" : "damaged");
    },
  };
};
