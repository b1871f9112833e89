import { rename, rm, writeFile } from 'node:fs/promises'

/** Write a file so that whatever happens it holds either what it held or all of `words`. */
export async function writeWhole(file: string, words: string) {
  const beside = `${file}.part`
  try {
    await writeFile(beside, words)
    await rename(beside, file)
  } finally {
    await rm(beside, { force: true })
  }
}
