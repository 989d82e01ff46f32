import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attribute, type XmlEnd, xmlScanner } from "../../shared/xlsx/read-xml.ts";

/** What a document comes as: tags by name with their attributes, texts put together. */
const scan = (pieces: readonly string[]): { events: string[]; end: XmlEnd; pushed: number } => {
  const events: string[] = [];
  let text = "";
  const flush = (): void => {
    if (text !== "") events.push(`"${text}"`);
    text = "";
  };
  const scanner = xmlScanner({
    open(name, attributes) {
      flush();
      events.push(`<${[name, ...Object.entries(attributes).map(([key, value]) => `${key}=${value}`)].join(" ")}>`);
    },
    close(name) {
      flush();
      events.push(`</${name}>`);
    },
    text(piece) {
      text += piece;
    },
  });
  let pushed = 0;
  for (const piece of pieces) {
    pushed++;
    if (!scanner.push(piece)) break;
  }
  flush();
  return { events, end: scanner.end(), pushed };
};

describe("an XML document", () => {
  const document =
    `<?xml version="1.0"?><!-- a > b --><x:a one="1" x:two='a &gt; b > c'><b/>t &amp;&#x41;&#66;&unknown; u` +
    `<![CDATA[<c> & ]]><d\n  three = "é✓"\n></d></x:a>\n`;
  const events = [
    "<a one=1 x:two=a > b > c>",
    "<b>",
    "</b>",
    '"t &AB&unknown; u<c> & "',
    "<d three=é✓>",
    "</d>",
    "</a>",
  ];
  it("comes as its tags and texts", () => {
    const scanned = scan([document]);
    expect(scanned.end).toBe("done");
    expect(scanned.events.filter((event) => event !== '"\n"')).toEqual(events);
  });

  it("comes alike in whatever pieces it arrives", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(document.length), { maxLength: 12 }), (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), document.length];
        const pieces = places.slice(1).map((to, index) => document.slice(places[index], to));
        expect(scan(pieces)).toMatchObject({ events: scan([document]).events, end: "done" });
      }),
    );
  });

  it("gives an attribute by its name, whatever its prefix", () => {
    const attributes = { "xmlns:id": "no", "r:id": "rId1", grid: "x", name: "n" };
    expect(attribute(attributes, "id")).toBe("rId1");
    expect(attribute(attributes, "name")).toBe("n");
    expect(attribute(attributes, "rid")).toBeUndefined();
  });

  it.each<[string, string, XmlEnd]>([
    ["a document type", "<!DOCTYPE a><a/>", "declared"],
    ["entities", '<!DOCTYPE a [<!ENTITY x "&y;&y;">]><a>&x;</a>', "declared"],
    ["an entity outside a document type", '<!ENTITY x "y"><a/>', "declared"],
    ["nothing", "", "damaged"],
    ["text alone", "text", "damaged"],
    ["an element that is not closed", "<a><b></b>", "damaged"],
    ["an end in a tag", "<a><b></b", "damaged"],
    ["an end in an attribute", '<a><b c="', "damaged"],
    ["elements closed in the wrong order", "<a><b>x<c/></a></b>", "damaged"],
    ["as deep as any spreadsheet", "<a>".repeat(200) + "</a>".repeat(200), "done"],
    ["deeper than any spreadsheet", "<a>".repeat(300) + "</a>".repeat(300), "damaged"],
    ["control characters in its text", "<a>\u0001\u000b&#11;</a>", "done"],
  ])("with %s", (_, text, end) => {
    expect(scan([text]).end).toBe(end);
    expect(scan([...text]).end).toBe(end);
  });

  it.each([
    ["a tag", '<a b="'],
    ["a comment", "<a><!-- "],
    ["a section of characters", "<a><![CDATA["],
    ["an instruction", "<a><?x "],
    ["a name", "<a><"],
  ])("is given up soon after %s that never ends began", (_, start) => {
    const pieces = [start, ...Array.from({ length: 100 }, () => "x".repeat(65_536))];
    const scanned = scan(pieces);
    expect(scanned.end).toBe("damaged");
    expect(scanned.pushed).toBeLessThan(20);
  });

  it("of long text is no reason to give up", () => {
    const pieces = ["<a>", ...Array.from({ length: 40 }, () => "x".repeat(65_536)), "</a>"];
    expect(scan(pieces)).toMatchObject({ end: "done", pushed: pieces.length });
  });
});
