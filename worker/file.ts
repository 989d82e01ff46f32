/** A file to hand over: its bytes or text, its type and the name to save it under. */
export interface OutgoingFile {
  readonly content: Uint8Array | string;
  readonly contentType: string;
  readonly name: string;
}

export const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A download. Names are made by Crossbook and hold nothing but letters, digits, dots and hyphens. */
export const sendFile = ({ content, contentType, name }: OutgoingFile): Response =>
  new Response(content, {
    headers: {
      "content-type": contentType,
      "content-disposition": `attachment; filename="${name}"`,
      "x-content-type-options": "nosniff",
    },
  });
