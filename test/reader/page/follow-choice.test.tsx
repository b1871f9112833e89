import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { followChoice } from '@/reader/page/follow-choice'
import type { Choice } from '@/reader/page/show-choice'

const NONE: Choice = { entity: null }
const PAGE = document.createElement('div')
const { dataset } = document.documentElement

beforeEach(() => {
  PAGE.innerHTML = `
    <div data-known="ruth-hale the-lake"></div>
    <h2 data-panel-name></h2>
    <a data-shows="notes">3 claims</a> <a data-shows="claim-differs" data-title="2 claims differ">2 differ</a>
    <p data-start="0"><a data-choose="ruth-hale" data-of="ruth-hale">Hale</a></p>
    <ul>
      <li id="entity-ruth-hale" data-entry="ruth-hale"><a href="#entity-ruth-hale">Ruth Hale</a></li>
      <li id="entity-the-lake" data-entry="the-lake"><a href="#entity-the-lake">The lake</a></li>
    </ul>
    <nav class="cast"><a data-of="ruth-hale">Hale</a></nav>
    <p data-events-said="2" hidden><a href="#timeline"><span></span> of 2 events, <bdi></bdi></a></p>
    <ol class="timeline">
      <li id="event-opening"><a data-of="ruth-hale">Ruth Hale</a></li>
    </ol>`
  document.body.append(PAGE)
})

afterEach(() => {
  PAGE.remove()
  delete dataset['failed']
})

/** An address that can be changed by hand, followed. */
function followed(first: Choice) {
  let choice = first
  const listeners = new Set<() => void>()
  const stop = followChoice(document, {
    choiceNow: () => choice,
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  })
  onTestFinished(stop)
  return {
    stop,
    goTo(next: Choice) {
      choice = next
      for (const tell of listeners) tell()
    },
  }
}

function shown() {
  const open = [...PAGE.querySelectorAll<HTMLElement>('[data-open]')]
  return {
    name: PAGE.querySelector('[data-panel-name]')?.textContent,
    hasPanel: document.documentElement.hasAttribute('data-panel'),
    open: open.map((entry) => entry.dataset['entry']),
  }
}

/** What is said of the events, `null` where nothing shows, and which of them are marked. */
function eventsSaid() {
  const said = PAGE.querySelector<HTMLElement>('[data-events-said]')
  const marked = [...PAGE.querySelectorAll('[data-concerned]')].map(({ id }) => id)
  return { words: said?.hidden ? null : said?.textContent, marked }
}

describe('the choice in an address', () => {
  it('is shown at once, and whenever it is another', () => {
    const { goTo } = followed({ entity: 'ruth-hale' })
    expect(shown()).toEqual({ name: 'Ruth Hale', hasPanel: true, open: [] })
    goTo({ entity: 'the-lake' })
    expect(shown()).toEqual({ name: 'The lake', hasPanel: true, open: [] })
    goTo({ entity: null, goneTo: 'the-lake' })
    expect(shown()).toMatchObject({ hasPanel: false, open: ['the-lake'] })
  })

  it('is shown in whatever comes into the page later', async () => {
    followed({ entity: 'ruth-hale' })
    const late = document.createElement('p')
    late.dataset['start'] = '10'
    late.innerHTML = '<a data-choose="ruth-hale" data-of="ruth-hale">she</a>'
    PAGE.append(late)
    await Promise.resolve()
    expect(late.querySelector('a')).toHaveAttribute('aria-current', 'true')
  })

  it.each([
    ['notes', '3 claims'],
    ['claim-differs', '2 claims differ'],
  ])('is called after the link to it, or by its title: %s', (show, name) => {
    followed({ entity: null, show })
    expect(shown().name).toBe(name)
  })

  it('is shown no longer once that is stopped', () => {
    const { stop, goTo } = followed(NONE)
    stop()
    goTo({ entity: 'ruth-hale' })
    expect(shown()).toMatchObject({ hasPanel: false })
  })

  it('says how many of the events it concerns once all have come, and whom', async () => {
    const { goTo } = followed({ entity: 'ruth-hale' })
    expect(eventsSaid()).toEqual({ words: null, marked: ['event-opening'] })
    const last = document.createElement('li')
    last.id = 'event-closing'
    PAGE.querySelector('.timeline')?.append(last)
    await Promise.resolve()
    expect(eventsSaid()).toEqual({ words: '1 of 2 events, Hale', marked: ['event-opening'] })
    expect(PAGE.querySelector('[data-events-said] a')).toHaveAttribute('href', '#event-opening')
    goTo({ entity: 'the-lake' })
    expect(eventsSaid()).toEqual({ words: null, marked: [] })
    goTo({ entity: 'ruth-hale' })
    expect(eventsSaid()).toMatchObject({ words: '1 of 2 events, Hale' })
    goTo(NONE)
    expect(eventsSaid()).toEqual({ words: null, marked: [] })
  })

  it('is not shown on a page whose scripts have failed, which is as it is without them', () => {
    const { goTo } = followed(NONE)
    dataset['failed'] = ''
    goTo({ entity: 'ruth-hale' })
    expect(shown()).toMatchObject({ hasPanel: false })
  })
})
