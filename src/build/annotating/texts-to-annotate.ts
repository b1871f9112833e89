import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, extname, join, relative } from 'node:path'

/** A text and where its edition belongs. */
export type TextFile = { readonly file: string; readonly out: string }

/**
 * The texts that files and folders name, in order: of a folder all `.txt` files at any depth, whose
 * editions keep their place in it; a file's edition stands in `folder` itself.
 *
 * @throws when two texts would be the same edition, so that one would be lost.
 */
export async function textsToAnnotate(
  places: readonly string[],
  folder: string,
): Promise<TextFile[]> {
  const texts: TextFile[] = []
  for (const place of places) {
    // What is not there is told when it is to be read, with the others going on.
    const found = await stat(place).catch(() => null)
    if (found?.isDirectory()) texts.push(...(await textsIn(place, folder)))
    else texts.push({ file: place, out: editionFile(folder, basename(place)) })
  }
  expectApart(texts)
  return texts
}

async function textsIn(place: string, folder: string): Promise<TextFile[]> {
  const entries = await readdir(place, { recursive: true, withFileTypes: true })
  const named = entries.filter(({ name }) => extname(name) === '.txt')
  const readable = await Promise.all(named.map(isReadable))
  return named
    .filter((_, index) => readable[index])
    .map(({ parentPath, name }) => relative(place, join(parentPath, name)))
    .toSorted()
    .map((name) => ({ file: join(place, name), out: editionFile(folder, name) }))
}

/**
 * A folder cannot be read as a text, and what is a pipe might be waited for without end, be it by a
 * link; a link to nothing is told when it is to be read.
 */
async function isReadable(entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile()
  const led = await stat(join(entry.parentPath, entry.name)).catch(() => null)
  return led === null || led.isFile()
}

function editionFile(folder: string, name: string): string {
  return join(folder, `${name.slice(0, name.length - extname(name).length)}.json`)
}

function expectApart(texts: readonly TextFile[]) {
  const taken = new Map<string, string>()
  for (const { file, out } of texts) {
    const other = taken.get(out)
    if (other !== undefined) throw new Error(`${other} and ${file} would both be ${out}`)
    taken.set(out, file)
  }
}
