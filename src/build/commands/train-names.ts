import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { findMaterial, freeTexts, trainingTexts } from '@/build/train/labelled-text'
import { listEntries } from '@/build/train/list-entries'
import { trainNames } from '@/build/train/train-names'

const OPTIONS = {
  material: { type: 'string', default: '../shared/bench' },
  out: { type: 'string', default: 'src/annotate/weights/names.weights' },
  without: { type: 'string', default: '' },
  epochs: { type: 'string', default: '6' },
  rate: { type: 'string', default: '0.1' },
  l1: { type: 'string', default: '1e-4' },
  seed: { type: 'string', default: '1' },
} as const

/**
 * Learn the weights that names are found with: `npm run train:names -- [--without=<pattern>]`, where
 * texts whose id fits the pattern are held out. Says so and does nothing where the material is not
 * there; resolves to the exit code.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: OPTIONS })
  const folder = findMaterial(values.material)
  if (folder === null) {
    console.log(`Skipped: there is no material to learn from in ${values.material}`)
    return 0
  }
  const heldOut = values.without === '' ? null : new RegExp(values.without)
  const bytes = trainNames(
    {
      texts: trainingTexts(folder).filter(({ id }) => heldOut === null || !heldOut.test(id)),
      unlabelled: freeTexts(folder),
      lists: listEntries(folder),
    },
    {
      epochs: Number(values.epochs),
      rate: Number(values.rate),
      l1: Number(values.l1),
      seed: Number(values.seed),
      say: (line) => console.error(line),
    },
  )
  const packed = gzipSync(bytes, { level: 9 })
  await mkdir(dirname(values.out), { recursive: true })
  await writeFile(values.out, packed)
  console.error(`${values.out}: ${packed.length} bytes, ${bytes.length} unpacked`)
  return 0
}
