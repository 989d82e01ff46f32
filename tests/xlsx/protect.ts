import { createCipheriv, createHash } from "node:crypto";
import { containerOf } from "../../shared/xlsx/container.ts";

const sha512 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash("sha512");
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const littleEndian = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
const seal = (key: Uint8Array, vector: Uint8Array, content: Uint8Array): Buffer => {
  const cipher = createCipheriv("aes-256-cbc", key, vector).setAutoPadding(false);
  const padded = Buffer.alloc(Math.ceil(content.length / 16) * 16);
  padded.set(content);
  return Buffer.concat([cipher.update(padded), cipher.final()]);
};

/** Any bytes under a password as Excel 2010 protects a workbook (MS-OFFCRYPTO, agile), hashed a few times only. */
export const protect = (content: Uint8Array, password: string): Uint8Array => {
  const spins = 10;
  const salt = Buffer.alloc(16, 1);
  const dataSalt = Buffer.alloc(16, 2);
  const key = Buffer.alloc(32, 3);
  const input = Buffer.alloc(16, 4);
  let digest = sha512(salt, Buffer.from(password, "utf16le"));
  for (let spin = 0; spin < spins; spin++) digest = sha512(littleEndian(spin), digest);
  const sealed = (purpose: string, value: Uint8Array) =>
    seal(sha512(digest, Buffer.from(purpose, "hex")).subarray(0, 32), salt, value).toString("base64");
  const segments: Buffer[] = [];
  for (let at = 0; at < content.length; at += 4096) {
    const vector = sha512(dataSalt, littleEndian(at / 4096)).subarray(0, 16);
    segments.push(seal(key, vector, content.subarray(at, at + 4096)));
  }
  const cipher =
    'blockSize="16" keyBits="256" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512"';
  const info =
    `<encryption><keyData ${cipher} saltValue="${dataSalt.toString("base64")}"/><keyEncryptors><keyEncryptor>` +
    `<p:encryptedKey spinCount="${spins}" ${cipher} saltValue="${salt.toString("base64")}"` +
    ` encryptedVerifierHashInput="${sealed("fea7d2763b4b9e79", input)}"` +
    ` encryptedVerifierHashValue="${sealed("d7aa0f6d3061344e", sha512(input))}"` +
    ` encryptedKeyValue="${sealed("146e0be7abacd0d6", key)}"/></keyEncryptor></keyEncryptors></encryption>`;
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(content.length));
  return containerOf(
    ["EncryptionInfo", Buffer.concat([Buffer.from([4, 0, 4, 0, 0x40, 0, 0, 0]), Buffer.from(info)])],
    ["EncryptedPackage", Buffer.concat([length, ...segments])],
  );
};
