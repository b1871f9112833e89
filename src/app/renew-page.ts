import { noteInWindow } from '@/library/note-in-window'

/** Under this the files of a page are noted as the page is loaded anew, so that it is done once. */
const KEY = 'lectern:renewed'

let looking: Promise<void> | null = null

/**
 * Load the page anew where a newer version of it was put up since it was opened, whose parts have
 * other names. The address holds the choice, and the browser keeps the place. It is done once for
 * a version, and not where somebody has typed something that would be lost: there the line for it
 * is shown (`data-failed` is `replaced`).
 */
export function renewPage(): Promise<void> {
  looking ??= renewIfReplaced().finally(() => {
    looking = null
  })
  return looking
}

async function renewIfReplaced(): Promise<void> {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"]')?.src
  const seed = document.getElementById('seed')?.getAttribute('value')
  if (!script) return
  const files = [new URL(script).pathname, ...(seed ? [seed] : [])]
  if (!(await isReplaced(files))) return
  if (mayLoadAnew(files.join(' '))) location.reload()
  else document.documentElement.dataset['failed'] = 'replaced'
}

/** Whether the page as it is on the host now has other files of ours. */
async function isReplaced(files: readonly string[]): Promise<boolean> {
  try {
    const response = await fetch(location.href, { cache: 'no-cache' })
    const page = response.ok ? await response.text() : ''
    return page.includes('<div id="root">') && files.some((file) => !page.includes(file))
  } catch {
    return false
  }
}

function mayLoadAnew(files: string): boolean {
  return !document.querySelector('textarea')?.value && noteInWindow(KEY, files)
}
