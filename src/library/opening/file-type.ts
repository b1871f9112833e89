import { zipEntries } from '../markup/zip-entry'

/** What the bytes of a file are, as far as it matters to who opens it. */
export type FileType = 'word' | 'encrypted' | 'other' | 'text'

/** Tell by its first bytes what a file is; what begins like nothing else is taken for text. */
export function fileType(bytes: Uint8Array): FileType {
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    return zipEntries(bytes)?.has('word/document.xml') ? 'word' : 'other'
  }
  // Office keeps what has a password, and all that is older, in files of the same kind.
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return isEncrypted(bytes) ? 'encrypted' : 'other'
  return OTHER_SIGNS.some((sign) => begins(bytes, sign)) ? 'other' : 'text'
}

/** What PDF, RTF, PNG, GIF, JPEG, RAR and gzip begin with. */
const OTHER_SIGNS = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
  [0xff, 0xd8, 0xff],
  [0x52, 0x61, 0x72, 0x21],
  [0x1f, 0x8b],
] as const

function begins(bytes: Uint8Array, sign: readonly number[]): boolean {
  return sign.every((byte, place) => bytes[place] === byte)
}

/** Whether such a file has the part that an encrypted document is kept in (MS-OFFCRYPTO 2.3.4.4). */
function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage')
}
