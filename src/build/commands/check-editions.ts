import { checkEditions, EDITIONS_FOLDER, problemLines } from '@/build/check-editions'

/** Print what is wrong with the published editions; resolves to the exit code. */
export async function run([folder = EDITIONS_FOLDER]: readonly string[]): Promise<number> {
  const editions = await checkEditions(folder)
  const lines = problemLines(editions)
  if (editions.length === 0) lines.push(`${folder}: holds no edition`)
  for (const line of lines) console.error(line)
  if (lines.length > 0) return 1
  const count = editions.length === 1 ? '1 edition' : `${editions.length} editions`
  console.log(`${count} checked, nothing wrong`)
  return 0
}
