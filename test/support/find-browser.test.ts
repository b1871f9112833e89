import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, it, vi } from 'vitest'
import { findBrowser, launchOptions } from './find-browser'

const folder = mkdtempSync(join(tmpdir(), 'find-browser-'))
const program = join(folder, 'chromium')
writeFileSync(program, '')
chmodSync(program, 0o755)

afterEach(() => {
  vi.unstubAllEnvs()
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

it('takes the one that CHROME_PATH names', async () => {
  vi.stubEnv('TEST_BROWSER', '')
  vi.stubEnv('CHROME_PATH', program)
  expect(await findBrowser()).toEqual({ executablePath: program, from: 'CHROME_PATH', env: {} })
})

it.each(['/nowhere/chrome', folder, __filename])('refuses CHROME_PATH=%s', async (path) => {
  vi.stubEnv('TEST_BROWSER', '')
  vi.stubEnv('CHROME_PATH', path)
  await expect(findBrowser()).rejects.toThrow(`CHROME_PATH is ${path}, which is not a program`)
})

it.runIf(process.platform === 'linux')('takes the first installed one on the PATH', async () => {
  mkdirSync(join(folder, 'other', 'chromium'), { recursive: true })
  vi.stubEnv('TEST_BROWSER', '')
  vi.stubEnv('CHROME_PATH', '')
  vi.stubEnv('PATH', `${join(folder, 'other')}::${folder}`)
  expect(await findBrowser()).toEqual({ executablePath: program, from: 'system', env: {} })
})

it('starts it with the back/forward cache and without calls home', async () => {
  vi.stubEnv('TEST_BROWSER', '')
  vi.stubEnv('CHROME_PATH', program)
  expect(await launchOptions()).toMatchObject({
    executablePath: program,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: expect.arrayContaining(['--disable-background-networking', '--no-pings']),
  })
})
