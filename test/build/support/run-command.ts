import { vi } from 'vitest'

/** How a command ended, and what it printed on either stream. */
type Ended = { readonly code: number; readonly out: string; readonly error: string }

/**
 * Run a command of `src/build/commands` in this process, with what `run.mjs` does about its
 * errors; `run.test.ts` starts processes.
 */
export async function runCommand(
  run: (words: string[]) => Promise<number>,
  words: readonly string[],
): Promise<Ended> {
  let out = ''
  let error = ''
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((line) => {
      out += `${line}\n`
    }),
    vi.spyOn(console, 'error').mockImplementation((line) => {
      error += `${line}\n`
    }),
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      out += text
      return true
    }),
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      error += text
      return true
    }),
  ]
  try {
    const code = await run([...words])
    return { code, out, error }
  } catch (thrown) {
    return { code: 1, out, error: `${error}${thrown instanceof Error ? thrown.message : thrown}\n` }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}
