import { deflateRawSync } from "node:zlib";

export interface ZipEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Stored when false. */
  readonly deflate?: boolean;
  /** The unzipped size that the headers claim, where they lie. */
  readonly claims?: number;
}

/** A zip file by hand, honest or not. */
export const zip = (entries: readonly ZipEntry[]): Uint8Array => {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, content, deflate = true, claims } of entries) {
    const raw = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const data = deflate ? new Uint8Array(deflateRawSync(raw)) : raw;
    const path = new TextEncoder().encode(name);
    const local = new DataView(new ArrayBuffer(30));
    local.setUint32(0, 0x04034b50, true);
    local.setUint16(8, deflate ? 8 : 0, true);
    local.setUint32(18, data.length, true);
    local.setUint32(22, claims ?? raw.length, true);
    local.setUint16(26, path.length, true);
    const central = new DataView(new ArrayBuffer(46));
    central.setUint32(0, 0x02014b50, true);
    central.setUint16(10, deflate ? 8 : 0, true);
    central.setUint32(20, data.length, true);
    central.setUint32(24, claims ?? raw.length, true);
    central.setUint16(28, path.length, true);
    central.setUint32(42, offset, true);
    parts.push(new Uint8Array(local.buffer), path, data);
    directory.push(new Uint8Array(central.buffer), path);
    offset += 30 + path.length + data.length;
  }
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, entries.length, true);
  end.setUint16(10, entries.length, true);
  end.setUint32(
    12,
    directory.reduce((sum, part) => sum + part.length, 0),
    true,
  );
  end.setUint32(16, offset, true);
  return Buffer.concat([...parts, ...directory, new Uint8Array(end.buffer)]);
};

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook of one sheet from the XML of its rows. */
export const workbookZip = (sheetData: string, more: readonly ZipEntry[] = [], afterData = ""): Uint8Array =>
  zip([
    { name: "[Content_Types].xml", content: "<Types/>" },
    {
      name: "_rels/.rels",
      content: `<Relationships><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: "xl/workbook.xml",
      content: `<workbook xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    ...(more.some(({ name }) => name === "xl/worksheets/sheet1.xml")
      ? []
      : [
          {
            name: "xl/worksheets/sheet1.xml",
            content: `<worksheet><sheetData>${sheetData}</sheetData>${afterData}</worksheet>`,
          },
        ]),
    ...more,
  ]);
