import { failed, ok, type Result } from '@/edition/result'

/** Why an archive, or an entry of it, is not read. */
export type ZipProblem = 'damaged' | 'password' | 'too-large' | 'unsupported'

/** An entry that unpacks to more is not read, in bytes. */
const LARGEST_ENTRY = 40_000_000

/** An entry of a zip archive, by its name, as it is written in the archive's list. */
export type ZipEntry = {
  readonly isEncrypted: boolean
  /** 0 for stored, 8 for deflated. */
  readonly method: number
  readonly packed: number
  readonly at: number
}

/**
 * The entries of a zip archive, by their names, from the list at its end (PKWARE APPNOTE 4.3.12 and
 * 4.3.16, without the 64-bit forms); `null` where it is none.
 */
export function zipEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfList(view)
  if (end === null) return null
  const entries = new Map<string, ZipEntry>()
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  for (let number = 0; number < count; number++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return null
    const [named, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true))
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (named ?? 0)))
    entries.set(name, {
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    })
    at += 46 + (named ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return entries
}

/** Where the list's end stands: behind it there is nothing but a comment. */
function endOfList(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  return null
}

/** The bytes of an entry, unpacked. */
export async function unpackedEntry(
  bytes: Uint8Array,
  { isEncrypted, method, packed, at }: ZipEntry,
): Promise<Result<Uint8Array, ZipProblem>> {
  if (isEncrypted) return failed('password')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== 0x04034b50) return failed('damaged')
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const content = bytes.slice(start, start + packed)
  if (content.length < packed) return failed('damaged')
  if (method === 0) return ok(content)
  if (method !== 8) return failed('damaged')
  return typeof DecompressionStream === 'undefined' ? failed('unsupported') : inflated(content)
}

async function inflated(content: Uint8Array<ArrayBuffer>): Promise<Result<Uint8Array, ZipProblem>> {
  const parts: Uint8Array[] = []
  let size = 0
  try {
    const reader = new Blob([content])
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw'))
      .getReader()
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.length
      // What is small packed may be without end unpacked.
      if (size > LARGEST_ENTRY) {
        await reader.cancel()
        return failed('too-large')
      }
      parts.push(part.value)
    }
  } catch {
    return failed('damaged')
  }
  return ok(new Uint8Array(await new Blob(parts.map((part) => part.slice())).arrayBuffer()))
}
