import { arriveAt } from '@/reader/page/arrive'
import { fillPanel } from '@/reader/page/fill-panel'
import { followChoice } from '@/reader/page/follow-choice'
import { markPassage } from '@/reader/page/highlight'
import { levelMargin, watchLayout } from '@/reader/page/level-margin'
import { showInLists } from '@/reader/page/show-in-lists'
import { clickedLink } from '@/ui/clicked-link'
import { isSupported } from '../is-supported'
import { type Asked, askedIn, choiceOf, followed, NOTHING } from './asked'

/*
 * The one script of a page in one file. What is asked for is noted beside the entries of the
 * browser's history, so that Back undoes it; a page that is shown within another may not write
 * there, and then only knows of now.
 */
let asked: Asked = askedIn(history.state, location.hash)
const listeners = new Set<() => void>()

if (isSupported()) begin()

function begin(): void {
  document.documentElement.dataset['scripts'] = ''
  document.documentElement.dataset['live'] = ''
  followChoice(document, {
    choiceNow: () => choiceOf(asked),
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  })
  tell()
  document.addEventListener('click', follow)
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') ask(NOTHING, '#')
  })
  addEventListener('popstate', ({ state }) => {
    asked = askedIn(state, location.hash)
    tell()
  })
  levelMargin(document)
  watchLayout(document, () => levelMargin(document))
}

function follow(event: MouseEvent): void {
  const link = clickedLink(event)
  const next = link && followed(link, asked)
  if (!link || !next) return
  event.preventDefault()
  ask(next, link.getAttribute('href') ?? '')
  if (next.place === null) return
  arriveAt(document, next.place, { movesFocus: true })
  const [start = 0, end = 0] = link.getAttribute('data-passage')?.split('-').map(Number) ?? []
  if (end > start) markPassage(document, { start, end })
}

function ask(next: Asked, hash: string): void {
  asked = next
  try {
    history.pushState(next, '', hash)
  } catch {
    // It is shown all the same.
  }
  tell()
}

function tell(): void {
  fillPanel(document, { entity: asked.entity, part: asked.part })
  for (const listener of listeners) listener()
  if (asked.entity) showInLists(document, asked.entity)
  const status = document.querySelector('[data-slot="status"]')
  const name = document.querySelector('[data-panel-name]')
  if (status) status.textContent = asked.entity || asked.part ? (name?.textContent ?? '') : ''
}
