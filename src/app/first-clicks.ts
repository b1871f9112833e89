import { OVERVIEW_PARTS, wordsOf } from '@/edition/vocabularies'
import { choose, lookAhead, show } from '@/reader/choosing/choose'
import { hasFallenBack } from '@/reader/page/has-fallen-back'
import { isPlainClick } from '@/ui/clicked-link'
import { loadAgain } from '@/ui/connection'
import { WHILE_CAPTURING } from '@/ui/while-capturing'

/**
 * Follow clicks on a page before what lives is there: choosing works at once, and whatever else is
 * asked for is asked again once it has woken. Returns how to stop.
 */
export function followFirstClicks(wake: () => Promise<unknown>): () => void {
  let isAskedAgain = false
  function click(event: MouseEvent) {
    if (isAskedAgain || !isPlainClick(event) || !(event.target instanceof Element)) return
    const asked = event.target.closest<HTMLElement | SVGElement>(ASKS)
    if (!asked) return
    event.preventDefault()
    if (!chooses(asked)) void askOnceAwake(asked)
    else {
      void wake().catch(() => {
        // The link then leads to the entry, as it does without scripts.
        if (hasFallenBack(document)) askAgain(asked)
      })
    }
  }
  async function askOnceAwake(asked: HTMLElement | SVGElement): Promise<void> {
    const find = finderOf(asked)
    await wake().catch(() => {})
    askAgain(find())
  }
  function askAgain(asked: Element | undefined): void {
    isAskedAgain = true
    asked?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
    isAskedAgain = false
  }
  function press({ target }: PointerEvent) {
    const link = target instanceof Element ? target.closest('[data-choose]') : null
    const ids = link?.getAttribute('data-choose')
    if (ids && !ids.includes(' ')) lookAhead(ids)
  }
  document.addEventListener('click', click, WHILE_CAPTURING)
  document.addEventListener('pointerdown', press, WHILE_CAPTURING)
  return () => {
    document.removeEventListener('click', click, WHILE_CAPTURING)
    document.removeEventListener('pointerdown', press, WHILE_CAPTURING)
  }
}

/** What only scripts can answer, or answer better than the browser alone. */
const ASKS = [
  '[data-choose]',
  '[data-shows]',
  '[data-record]',
  '[data-opens]',
  'a[href^="#"]',
  '[data-copies]',
  '[data-tool]',
  '[data-clears]',
  '[data-loads-again]',
  '[data-slot] button',
].join()

const SHOWN_PARTS = wordsOf(OVERVIEW_PARTS)

/** Choose, show, clear or load again, if that is what is asked; false where it is something else. */
function chooses(asked: Element): boolean {
  const ids = asked.getAttribute('data-choose')
  const part = SHOWN_PARTS.find((one) => one === asked.getAttribute('data-shows'))
  if (ids && !ids.includes(' ')) choose(ids)
  else if (part) show(part)
  else if (asked.matches('[data-clears]')) choose(null)
  else if (asked.matches('[data-loads-again]')) void loadAgain()
  else return false
  return true
}

/** How to find a control again, which may be drawn anew in its slot. */
function finderOf(asked: Element): () => Element | undefined {
  const slot = asked.closest('[data-slot]')
  const index = [...(slot?.querySelectorAll<Element>('button') ?? [])].indexOf(asked)
  return () => (asked.isConnected ? asked : slot?.querySelectorAll('button')[index])
}
