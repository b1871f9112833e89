import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Where the material for measuring lies, beside the project; it is no part of it. */
const BESIDE = join(import.meta.dirname, '../../../shared/bench')

/**
 * The place of a part of the material for measuring, in `folder` or else beside the project; `null`
 * where it is not there, which is then said.
 */
export function findMaterial(part: string, folder: string = BESIDE): string | null {
  const place = resolve(folder, part)
  if (existsSync(place)) return place
  console.log(
    `Nothing is measured: there is no ${place}. The material for measuring is no part of the ` +
      'project; --material=<folder> says where it is.',
  )
  return null
}
