import packedWeights from '../weights/names.weights?url&inline'
import type { NameWeights } from './name-weights'
import { readNameWeights } from './read-name-weights'

/** The weights that come with the engine, unpacked when they are first asked for. */
export function loadNameWeights(): Promise<NameWeights> {
  loading ??= readNameWeights(bytesOf(packedWeights))
  return loading
}

let loading: Promise<NameWeights> | null = null

/** The bytes that a `data:` address holds. */
function bytesOf(address: string): Uint8Array<ArrayBuffer> {
  const packed = atob(address.slice(address.indexOf(',') + 1))
  return Uint8Array.from(packed, (unit) => unit.charCodeAt(0))
}
