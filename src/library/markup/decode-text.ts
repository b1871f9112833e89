import { failed, ok, type Result } from '@/edition/result'

/** Why bytes are not read as words: they are none, or in an encoding that nothing says. */
export type DecodingProblem = 'not-text' | 'encoding'

/**
 * Bytes as words: in UTF-16 or UTF-8 where a byte order mark says so, in what the markup itself
 * declares (HTML Living Standard, 13.2.3.2, of the encodings that the browser knows), else in UTF-8.
 */
export function decodeText(bytes: Uint8Array): Result<string, DecodingProblem> {
  const encoding = marked(bytes) ?? declared(bytes) ?? 'utf-8'
  try {
    const words = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    // A picture or an archive may pass for letters, but for these.
    return words.includes('\0') ? failed('not-text') : ok(words)
  } catch {
    return failed(isLikeText(bytes) ? 'encoding' : 'not-text')
  }
}

function marked([first, second, third]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null
}

function declared(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, LOOKED_AT))
  const [, inMeta, inXml] = DECLARATION.exec(head) ?? []
  const label = inMeta ?? inXml
  // What declares itself in letters of one byte each is not in letters of two.
  return label === undefined || /^utf-?16/i.test(label) ? null : label
}

const LOOKED_AT = 4096
const DECLARATION =
  /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]{1,40})|<\?xml\s[^>]{0,100}?encoding\s*=\s*["']([\w:.-]{1,40})/i

/** Whether bytes hold no more signs that are no letters than a text does. */
function isLikeText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, LOOKED_AT)
  const odd = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length
  return odd === 0 && head.length > 0
}
