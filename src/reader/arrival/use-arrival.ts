import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { addressNow, addressOf, goTo } from '@/address/browser-address'
import { hashOf, type ParsedAddress, type ReaderAddress } from '@/address/reader-address'
import { useAddress } from '@/address/use-address'
import type { Edition } from '@/edition/edition-schema'
import { useAnnounce } from '@/ui/Announcer'
import { afterPaint } from '@/ui/after-paint'
import { arriveAt, arriveFirst, markElement, markTarget } from '../page/arrive'
import { isNoted, noteOnEntry } from '../page/entry-notes'
import { markPassage, markPassageAgain } from '../page/highlight'
import { passageOf } from '../page/passage-of'

/** Where a followed link has led, and from where. */
type Arrival = {
  readonly message: string
  readonly missing: readonly string[]
  /** Whether it has led to a place, which may be far from the start. */
  readonly hasPlace: boolean
  readonly origin: Origin
  /** How far the page was scrolled there, in CSS pixels. */
  readonly from: number
}

/** The link that was followed on this page; `null` when the page was opened with the address. */
type Origin = HTMLElement | SVGElement | null

/** Goes to the places of the address and of links, and knows what is to be said of the last of them. */
export function useArrival(edition: Edition) {
  const announce = useAnnounce()
  const [arrival, setArrival] = useState<Arrival | null>(null)

  async function say(
    asked: ReaderAddress,
    leftOut: readonly string[],
    origin: Origin = null,
    from = 0,
  ) {
    const { entity, target, marks } = asked
    const asksNothing = !entity && !target && !marks && leftOut.length === 0
    if (asksNothing) return
    const isStillThere = staysHere()
    // Without the code that says it, the page still goes there.
    const describe = await import('./describe-target').catch(() => null)
    if (!describe || !isStillThere()) return
    const words = describe.describeArrival(edition, asked, leftOut)
    if (!words) return
    setArrival({ ...words, hasPlace: target !== null, origin, from })
    if (words.spoken) announce(words.spoken)
  }

  function follow(link: Element) {
    const { target } = addressOf(link.getAttribute('href') ?? '').address
    if (!target) return
    const { address } = addressNow()
    const from = window.scrollY
    // A quote stands in the margin, whose place the panel has while something is chosen.
    goTo({ ...address, target, ...(target.kind === 'quote' && { entity: null }) })
    const isStillThere = staysHere()
    setArrival(null)
    const origin = link instanceof HTMLElement || link instanceof SVGElement ? link : null
    if (target.kind === 'passage') return
    requestAnimationFrame(() => {
      if (!isStillThere()) return
      arriveAt(document, hashOf(target), { movesFocus: true })
      noteOnEntry('arrived')
      const passage = passageOf(link)
      if (passage) markPassage(document, passage)
      // What was chosen and marked before is not where this link has led.
      void say({ page: address.page, entity: null, target }, [], origin, from)
    })
  }

  useFirstArrival(({ address: opened, leftOut }) => {
    if (opened.target && opened.target.kind !== 'passage')
      arriveFirst(document, hashOf(opened.target))
    if (!isNoted('dismissed')) void say(opened, leftOut)
  })
  useTargetOfHistory(() => setArrival(null))
  useLeftTarget(() => setArrival(null))

  return { arrival, follow, leave: () => setArrival(null) }
}

/** Marks the place in the address, and what a link has marked, again in a text drawn anew for other marks. */
export function useTargetInText(marks: string): void {
  const drawn = useRef(marks)
  useLayoutEffect(() => {
    if (drawn.current === marks) return
    drawn.current = marks
    const { target } = addressNow().address
    if (target && target.kind !== 'passage') markElement(document, hashOf(target))
    markPassageAgain(document)
  }, [marks])
}

/**
 * Once, when the page has come up, shows its choice and knows how high its bar is: what the
 * address it was opened with asks for.
 */
function useFirstArrival(arrive: (opened: ParsedAddress) => void): void {
  const latest = useRef(arrive)
  useEffect(() => afterPaint(() => latest.current(addressNow())), [])
}

/** On Back and Forward the place in the address is marked; the browser keeps the scroll. */
function useTargetOfHistory(onLeave: () => void): void {
  useEffect(() => {
    function mark() {
      const { target } = addressNow().address
      if (target?.kind !== 'passage') markTarget(document, target && hashOf(target))
      onLeave()
    }
    window.addEventListener('popstate', mark)
    return () => window.removeEventListener('popstate', mark)
  })
}

/** Once the address leads to no place any more, none is marked. */
function useLeftTarget(onLeave: () => void): void {
  const hasTarget = useAddress(({ address }) => address.target !== null)
  const had = useRef(hasTarget)
  useEffect(() => {
    if (had.current && !hasTarget) {
      markTarget(document, null)
      onLeave()
    }
    had.current = hasTarget
  })
}

/** Tells, later, whether the address is still what it is now: a reader may have gone Back by then. */
function staysHere(): () => boolean {
  const { href } = window.location
  return () => window.location.href === href
}
