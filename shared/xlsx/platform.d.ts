/** What this room uses of the web platform: browsers, workerd and Node all have it. */

declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(input?: Uint8Array, options?: { readonly stream?: boolean }): string;
}

/** The bytes of base64 text as characters of one byte each. Throws where the text is none. */
declare function atob(base64: string): string;
