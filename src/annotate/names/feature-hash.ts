/** A hash of a string (FNV-1a, Fowler, Noll and Vo, 32 bits), the same on every machine. */
export function hashWord(word: string, start = 0, end = word.length): number {
  let value = 0x811c9dc5
  for (let at = start; at < end; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193)
  return value
}

/** Two hashes as one that depends on their order (the finaliser of MurmurHash3, A. Appleby). */
export function mixHashes(a: number, b: number): number {
  let value = Math.imul(a, 0x9e3779b1) ^ b
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return value ^ (value >>> 16)
}
