import { execFile, spawnSync } from 'node:child_process'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { LaunchOptions } from 'playwright'

/** A Chromium that can be started, and the environment its process needs besides ours. */
type FoundBrowser = {
  readonly executablePath: string
  readonly from: 'CHROME_PATH' | 'system' | 'package'
  readonly env: Readonly<Record<string, string>>
}

/**
 * Find a Chromium: the one `CHROME_PATH` names, else an installed Chrome, Chromium or Edge, else
 * the one that `npm ci` brings for Linux x64. `TEST_BROWSER=bundled` takes the last at once.
 *
 * @throws when there is none, with what to do about it.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const { CHROME_PATH, TEST_BROWSER } = process.env
  if (TEST_BROWSER !== 'bundled') {
    const chosen = CHROME_PATH ? chosenBrowser(CHROME_PATH) : installedBrowser()
    if (chosen) return chosen
  }
  const packaged = await packagedBrowser()
  if (packaged) return packaged
  throw new Error(
    'No browser found: install Chrome, Chromium or Edge, or set CHROME_PATH to the program of one. ' +
      'On Linux x64 `npm ci` brings a Chromium.',
  )
}

/** What Playwright's `chromium.launch` needs to start the browser found on this machine. */
export async function launchOptions(): Promise<LaunchOptions> {
  const { executablePath, from, env } = await findBrowser()
  const { CI } = process.env
  const unsandboxed = from === 'package' || Boolean(CI) || process.getuid?.() === 0
  const flags = [...FLAGS, `--disable-features=${WITHOUT_FEATURES.join()}`]
  return {
    executablePath,
    env: { ...process.env, ...env },
    args: unsandboxed ? ['--no-sandbox', ...flags] : flags,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  }
}

const FLAGS = [
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-pings',
  '--font-render-hinting=none',
]

/**
 * What the browser goes without. The last four draw the suggestions below the address, which nobody
 * sees here: pages that each window of a whole Chromium loads by itself, which doubles what opening
 * one costs. Those before are Playwright's own choice, as of its `chromiumSwitches`: of two such
 * flags a browser heeds the last alone.
 */
const WITHOUT_FEATURES = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'PreloadTopChromeWebUI',
]

function chosenBrowser(executablePath: string): FoundBrowser {
  if (!isProgram(executablePath)) {
    throw new Error(`CHROME_PATH is ${executablePath}, which is not a program that can be run.`)
  }
  return { executablePath, from: 'CHROME_PATH', env: {} }
}

function installedBrowser(): FoundBrowser | null {
  const executablePath = installedPaths().find(isProgram)
  return executablePath ? { executablePath, from: 'system', env: {} } : null
}

function installedPaths(): string[] {
  const { PATH = '', PROGRAMFILES, LOCALAPPDATA, 'PROGRAMFILES(X86)': programs32 } = process.env
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      )
    case 'win32':
      return [PROGRAMFILES, programs32, LOCALAPPDATA].flatMap((folder) =>
        folder
          ? ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map(
              (program) => join(folder, program),
            )
          : [],
      )
    default:
      return LINUX_NAMES.flatMap((name) =>
        PATH.split(delimiter)
          .filter(Boolean)
          .map((folder) => join(folder, name)),
      )
  }
}

const LINUX_NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
]

async function packagedBrowser(): Promise<FoundBrowser | null> {
  const folder = packageFolder()
  if (!folder || process.platform !== 'linux' || process.arch !== 'x64') return null
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  const home = resolve('node_modules', '.cache', 'chromium', version)
  const executablePath = join(home, 'chromium')
  if (!existsSync(executablePath)) await unpack(folder, home)
  return { executablePath, from: 'package', env: surroundings(home) }
}

function packageFolder(): string | null {
  try {
    const main = createRequire(import.meta.url).resolve('@sparticuz/chromium')
    return join(dirname(main), '..', '..')
  } catch {
    return null
  }
}

/** The package unpacks into the temporary folder, so a process with one of its own does it. */
const UNPACK = `
  const [module, ...files] = process.argv.slice(1)
  const { inflate } = await import(module)
  await Promise.all(files.map((file) => inflate(file)))
`

/** Unpack beside `home` and rename, so that two processes at once do not see half a browser. */
async function unpack(packaged: string, home: string): Promise<void> {
  mkdirSync(dirname(home), { recursive: true })
  const fresh = mkdtempSync(`${home}-`)
  const module = pathToFileURL(join(packaged, 'build', 'esm', 'lambdafs.js')).href
  const files = ['chromium.br', 'swiftshader.tar.br', 'fonts.tar.br', 'al2023.tar.br'].map((name) =>
    join(packaged, 'bin', name),
  )
  try {
    await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', UNPACK, '--', module, ...files],
      { env: { ...process.env, TMPDIR: fresh } },
    )
    writeFileSync(join(fresh, 'fonts.conf'), fontsConf(home))
    renameSync(fresh, home)
  } catch (error) {
    const otherWasFirst = existsSync(join(home, 'chromium'))
    if (!otherWasFirst) throw error
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

/** The packed fonts.conf names a folder of its own, where there are no fonts. */
function fontsConf(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, 'fonts')}</dir>
  <cachedir>${join(home, 'fonts-cache')}</cachedir>
</fontconfig>
`
}

/** What a bare machine lacks: shared libraries, and fonts, without which all text is 0 px wide. */
function surroundings(home: string): Record<string, string> {
  const env: Record<string, string> = {}
  const { LD_LIBRARY_PATH } = process.env
  if (lacksLibraries(join(home, 'chromium'))) {
    const folders = [join(home, 'al2023', 'lib'), LD_LIBRARY_PATH]
    Object.assign(env, { LD_LIBRARY_PATH: folders.filter(Boolean).join(':') })
  }
  if (!hasFonts()) Object.assign(env, { FONTCONFIG_FILE: join(home, 'fonts.conf') })
  return env
}

function lacksLibraries(program: string): boolean {
  const { error, stdout } = spawnSync('ldd', [program], { encoding: 'utf8' })
  return Boolean(error) || stdout.includes('not found')
}

function hasFonts(): boolean {
  if (!existsSync('/etc/fonts/fonts.conf')) return false
  return ['/usr/share/fonts', '/usr/local/share/fonts']
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    .some((name) => /\.(ttf|otf|ttc)$/i.test(name))
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
