import { ADDRESSED_CHOICE } from '@/reader/choosing/addressed-choice'
import { followChoice } from '@/reader/page/follow-choice'
import { fetchPart } from '@/ui/missing-part'
import { pageIsIdle } from '@/ui/page-is-idle'
import { isSupported } from './is-supported'
import { wakeWhenNeeded } from './wake-when-needed'
import './theme.css'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element with the id "root"')

// Told as an error is, it leaves the page as it came, with a line that says so.
if (!isSupported()) throw new Error('This browser is older than those that are supported')
followChoice(document, ADDRESSED_CHOICE)
const seed = document.getElementById('seed')?.getAttribute('value')
if (seed) wakeWhenNeeded(root, seed)
else void fetchPart(() => import('./draw-page')).then(({ drawPage }) => drawPage(root, null))

void setInFontsWhenIdle()

/** Not even the code that fetches fonts is anything that reading waits for. */
async function setInFontsWhenIdle(): Promise<void> {
  await pageIsIdle()
  if ('fonts' in document.documentElement.dataset) return
  // Without it the page stays in the fonts that it is set in, and nothing is amiss.
  const late = await import('./late-fonts').catch(() => null)
  await late?.setInLateFonts()
}
