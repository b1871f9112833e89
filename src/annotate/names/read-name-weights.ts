import { type NameWeights, parseNameWeights } from './name-weights'

/** Read a file of weights as it is stored, packed with gzip; rejects what is none. */
export async function readNameWeights(packed: Uint8Array<ArrayBuffer>): Promise<NameWeights> {
  const unpacking = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))
  return parseNameWeights(new Uint8Array(await new Response(unpacking).arrayBuffer()))
}
