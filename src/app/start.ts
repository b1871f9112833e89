import { cutBehindLink } from '@/address/cut-behind-link'
import { isId } from '@/edition/edition-id'
import { placeNamed } from '@/edition/place-id'
import { keptSettings } from '@/library/kept-settings'
import { listenForFind } from '@/reader/page/find-panel'
import { followChoice } from '@/reader/page/follow-choice'
import { levelMargin } from '@/reader/page/level-margin'
import { applySettings } from './apply-settings'
import { setInOwnFonts } from './first-fonts'
import { listenForFailures } from './listen-for-failures'

/*
 * The one script that stands in every page itself, the same on each. It runs before anything
 * is drawn: settings are in force, the choice in the address is shown and the margin is level
 * as the page arrives, before React has it. Find opens by its keys, and takes what is typed.
 */
listenForFailures()
void setInOwnFonts(() => levelMargin(document))
applySettings(keptSettings())
document.documentElement.dataset['scripts'] = ''
listenForFind(document)

// Whoever scrolls by then is not taken to the place in the address once more.
for (const begins of ['wheel', 'touchmove', 'pointerdown', 'keydown']) {
  addEventListener(begins, noteBeginning, { once: true, passive: true, capture: true })
}

function noteBeginning() {
  document.documentElement.dataset['begun'] = ''
}

const parameters = new URLSearchParams(location.search)
if (parameters.get('marks') === 'voices') document.documentElement.dataset['marks'] = 'voices'

const hash = location.hash.slice(1)
const asked = cutBehindLink(parameters.get('entity') ?? '')
const entity = isId(asked) ? asked : null
const asksForMore =
  ['entity', 'show', 'record', 'marks'].some((name) => parameters.has(name)) ||
  placeNamed(hash) !== null ||
  /^(?:quotes|timeline|entities|sources)$/.test(hash)
if (asksForMore) document.documentElement.dataset['view'] = 'edition'
const hasQuote = placeNamed(hash)?.kind === 'quote'
const show = parameters.get('show') ?? undefined
const record = parameters.get('record') ?? undefined
const stopFollowing = followChoice(document, {
  choiceNow: () => ({ entity, show, record, hasQuote }),
  // The app takes it up before the address can be another.
  listen: () => () => {},
})
const observer = new MutationObserver(levelAsMoreComes())
observer.observe(document, { childList: true, subtree: true })
document.addEventListener('DOMContentLoaded', () => {
  stopFollowing()
  observer.disconnect()
})

/** To level is to lay out: only when more of the margin has come than there was. */
function levelAsMoreComes(): () => void {
  let levelled = 0
  return () => {
    const items = document.querySelectorAll('[data-beside]').length
    if (items > levelled) levelMargin(document)
    levelled = items
  }
}
