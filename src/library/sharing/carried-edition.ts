import { formatProblem } from '@/edition/edition-problem'
import type { Edition } from '@/edition/edition-schema'
import { parseEditionFile } from '@/edition/parse-edition'
import { failed, ok, type Result } from '@/edition/result'

/** Why what a link carries cannot be read as an edition; `faults` say what is wrong with one that is. */
export type CarriedProblem =
  | { readonly kind: 'damaged' | 'too-large' | 'unsupported' }
  | { readonly kind: 'faulty'; readonly faults: readonly string[] }

/** As much is unpacked, in bytes: far more than a link of the longest kind holds of any article. */
const LARGEST_BYTES = 4_000_000

/**
 * Pack an edition for a link: its JSON, compressed with gzip, whose checksum tells later whether all
 * of it arrived, in the letters of base64url (RFC 4648). Rejects where the browser cannot compress.
 */
export async function packEdition(edition: Edition): Promise<string> {
  const { $schema: _, ...rest } = edition
  const packing = new Blob([JSON.stringify(rest)])
    .stream()
    .pipeThrough(new CompressionStream('gzip'))
  const bytes = new Uint8Array(await new Response(packing).arrayBuffer())
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return letters.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** Unpack what `packEdition` packed and check it, since anybody may have written the link. */
export async function unpackEdition(carried: string): Promise<Result<Edition, CarriedProblem>> {
  if (typeof DecompressionStream === 'undefined') return failed({ kind: 'unsupported' })
  const bytes = bytesOf(carried)
  if (bytes === null) return failed({ kind: 'damaged' })
  const unpacked = await unpack(bytes)
  if (!unpacked.ok) return unpacked
  const edition = parseEditionFile(unpacked.value)
  return edition.ok
    ? edition
    : failed({ kind: 'faulty', faults: edition.problem.map(formatProblem) })
}

function bytesOf(carried: string): Uint8Array<ArrayBuffer> | null {
  try {
    const letters = atob(carried.replaceAll('-', '+').replaceAll('_', '/'))
    return Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
  } catch {
    return null
  }
}

/** The words in compressed bytes; it stops where they grow beyond all measure. */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Result<string, CarriedProblem>> {
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }))
    .getReader()
  let words = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return ok(words)
      words += value
      if (words.length > LARGEST_BYTES) {
        await reader.cancel()
        return failed({ kind: 'too-large' })
      }
    }
  } catch {
    return failed({ kind: 'damaged' })
  }
}
