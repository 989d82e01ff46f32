import { cbc, ecb } from "@noble/ciphers/aes.js";
import { sha1 } from "@noble/hashes/legacy.js";
import { sha256, sha384, sha512 } from "@noble/hashes/sha2.js";
import { fail, ok, type Result } from "../messages/issue.ts";
import { limits } from "./read-limits.ts";
import { textReader } from "./read-text.ts";
import { type XmlAttributes, xmlScanner } from "./read-xml.ts";

/**
 * Workbooks under a password (MS-OFFCRYPTO): the agile encryption of Excel 2010 and later, the standard one of Excel
 * 2007. Libraries either decrypt and unzip in one go, beyond any limit (hucre), or need Node (officecrypto-tool); so
 * the scheme is here and its hashes and ciphers are theirs.
 */

type Hash = (message: Uint8Array) => Uint8Array;

const hashes: Readonly<Record<string, Hash>> = { SHA1: sha1, SHA256: sha256, SHA384: sha384, SHA512: sha512 };

/** What each key is derived for, as the specification numbers it. */
const purposes = {
  verifierInput: [0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79],
  verifierHash: [0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e],
  key: [0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6],
} as const;

const segmentBytes = 4096;
/** How often Excel 2007 hashes a password. */
const standardSpins = 50_000;

const join = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array => {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
};

const littleEndian = (value: number): Uint8Array => {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
};

const utf16 = (text: string): Uint8Array => {
  const codes = new Uint8Array(text.length * 2);
  const view = new DataView(codes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), true);
  return codes;
};

/** Cut, or lengthened with the byte that the specification names. */
const sized = (bytes: Uint8Array, length: number): Uint8Array => {
  const fitted = new Uint8Array(length).fill(0x36);
  fitted.set(bytes.subarray(0, length));
  return fitted;
};

const spun = (hash: Hash, salt: Uint8Array, password: string, spins: number): Uint8Array => {
  let digest = hash(join(salt, utf16(password)));
  const message = new Uint8Array(4 + digest.length);
  const view = new DataView(message.buffer);
  for (let spin = 0; spin < spins; spin++) {
    view.setUint32(0, spin, true);
    message.set(digest, 4);
    digest = hash(message);
  }
  return digest;
};

const startsAlike = (one: Uint8Array, other: Uint8Array, length: number): boolean => {
  for (let at = 0; at < length; at++) if (one[at] !== other[at]) return false;
  return length > 0;
};

interface AgileKey {
  readonly hash: Hash;
  readonly salt: Uint8Array;
  readonly keyBytes: number;
  readonly blockBytes: number;
}

const bytesOf = (base64: string | undefined): Uint8Array =>
  Uint8Array.from(atob(base64 ?? ""), (character) => character.charCodeAt(0));

const agileKey = (attributes: XmlAttributes): AgileKey | undefined => {
  const hash = hashes[attributes.hashAlgorithm ?? ""];
  const keyBytes = Number(attributes.keyBits) / 8;
  const blockBytes = Number(attributes.blockSize);
  const known =
    attributes.cipherAlgorithm === "AES" &&
    attributes.cipherChaining === "ChainingModeCBC" &&
    [16, 24, 32].includes(keyBytes) &&
    blockBytes === 16;
  return hash === undefined || !known ? undefined : { hash, salt: bytesOf(attributes.saltValue), keyBytes, blockBytes };
};

/** The description of the encryption: how the package and how its key are encrypted. */
const agileInfo = (info: Uint8Array): { data?: XmlAttributes; password?: XmlAttributes } => {
  const found: { data?: XmlAttributes; password?: XmlAttributes } = {};
  const scanner = xmlScanner({
    open(name, attributes) {
      if (name === "keyData") found.data ??= attributes;
      else if (name === "encryptedKey") found.password ??= attributes;
    },
    close() {},
    text() {},
  });
  scanner.push(textReader()(info.subarray(8, 8 + 65_536)));
  return found;
};

const wrong = (): Result<never> => fail("import.password-wrong");

const openAgile = (info: Uint8Array, content: Uint8Array, password: string): Result<Uint8Array> => {
  const { data, password: locked } = agileInfo(info);
  const dataKey = data && agileKey(data);
  const lock = locked && agileKey(locked);
  if (locked === undefined || dataKey === undefined || lock === undefined) return wrong();
  const spins = Number(locked.spinCount);
  if (!(spins >= 0 && spins <= limits.passwordSpins)) return fail("import.password-costly");
  const digest = spun(lock.hash, lock.salt, password, spins);
  const unlock = (purpose: readonly number[], sealed: string | undefined): Uint8Array => {
    const key = sized(lock.hash(join(digest, purpose)), lock.keyBytes);
    return cbc(key, sized(lock.salt, lock.blockBytes), { disablePadding: true }).decrypt(bytesOf(sealed));
  };
  const input = lock.hash(unlock(purposes.verifierInput, locked.encryptedVerifierHashInput));
  const expected = unlock(purposes.verifierHash, locked.encryptedVerifierHashValue);
  if (!startsAlike(input, expected, input.length)) return wrong();
  const key = unlock(purposes.key, locked.encryptedKeyValue).subarray(0, dataKey.keyBytes);
  const open = new Uint8Array(content.length);
  for (let at = 0; at < content.length; at += segmentBytes) {
    const vector = sized(dataKey.hash(join(dataKey.salt, littleEndian(at / segmentBytes))), dataKey.blockBytes);
    const segment = content.subarray(at, at + segmentBytes);
    open.set(cbc(key, vector, { disablePadding: true }).decrypt(segment), at);
  }
  return ok(open);
};

const openStandard = (info: Uint8Array, content: Uint8Array, password: string): Result<Uint8Array> => {
  const view = new DataView(info.buffer, info.byteOffset, info.byteLength);
  const keyBytes = view.getUint32(28, true) / 8;
  if (![16, 24, 32].includes(keyBytes)) return wrong();
  const verifier = 12 + view.getUint32(8, true);
  const salt = info.subarray(verifier + 4, verifier + 20);
  const digest = sha1(join(spun(sha1, salt, password, standardSpins), littleEndian(0)));
  const mixed = (byte: number): Uint8Array =>
    sha1(new Uint8Array(64).fill(byte).map((filler, at) => filler ^ (digest[at] ?? 0)));
  const key = join(mixed(0x36), mixed(0x5c)).subarray(0, keyBytes);
  const open = (sealed: Uint8Array): Uint8Array => ecb(key, { disablePadding: true }).decrypt(sealed);
  const input = sha1(open(info.subarray(verifier + 20, verifier + 36)));
  const expected = open(info.subarray(verifier + 40, verifier + 72));
  return startsAlike(input, expected, input.length) ? ok(open(content)) : wrong();
};

/**
 * The file inside a workbook under a password.
 *
 * @param info the stream `EncryptionInfo`
 * @param sealed the stream `EncryptedPackage`: the file's length in 8 bytes, then the file
 */
export const openEncrypted = (info: Uint8Array, sealed: Uint8Array, password: string): Result<Uint8Array> => {
  if (info.length < 8 || sealed.length < 8) return fail("import.damaged");
  const major = info[0] ?? 0;
  const minor = info[2] ?? 0;
  const size = Number(new DataView(sealed.buffer, sealed.byteOffset, 8).getBigUint64(0, true));
  const content = sealed.subarray(8, sealed.length - ((sealed.length - 8) % 16));
  if (size > content.length) return fail("import.truncated");
  try {
    const open =
      major === 4 && minor === 4
        ? openAgile(info, content, password)
        : minor === 2
          ? openStandard(info, content, password)
          : wrong();
    return open.ok ? ok(open.value.subarray(0, size)) : open;
  } catch {
    // The ciphers and decoders throw on keys and texts that no program writes.
    return fail("import.damaged");
  }
};
