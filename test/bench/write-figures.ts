import { readFile, writeFile } from 'node:fs/promises'

const FILE = 'test/bench/FIGURES.md'

/**
 * Put Markdown between the markers of a part of FIGURES.md, such as `<!-- speed -->` and
 * `<!-- /speed -->`; the rest stays as it is.
 *
 * @throws when the file lacks the markers.
 */
export async function writeFigures(part: string, markdown: string): Promise<void> {
  const before = await readFile(FILE, 'utf8')
  const between = new RegExp(`(<!-- ${part} -->\n).*?(<!-- /${part} -->)`, 's')
  if (!between.test(before)) throw new Error(`${FILE} has no markers for "${part}"`)
  await writeFile(
    FILE,
    before.replace(between, (_, begin, end) => `${begin}${markdown}\n${end}`),
  )
}
