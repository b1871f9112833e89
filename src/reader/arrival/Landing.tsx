import { useEffect, useRef, useState } from 'react'
import { hashOf, type ParsedAddress, type ReaderAddress } from '@/address/reader-address'
import { addressNow, addressOf, goTo, useAddress } from '@/address/use-address'
import type { Edition } from '@/edition/edition-schema'
import { useAnnounce } from '@/ui/Announcer'
import { afterPaint } from '@/ui/after-paint'
import { later } from '@/ui/later'
import { openBelow } from '@/ui/open-below'
import { markPassage } from '../article/article-dom'
import { choose } from '../choosing/choose'
import { arriveAt, arriveFirst, markTarget } from './arrive'
import { useLinksOfPage } from './use-links-of-page'

const LandingLine = later('Where the link has led', () =>
  import('./LandingLine').then((line) => line.LandingLine),
)
const PassageArrival = later('The passage', () =>
  import('../passages/PassageArrival').then((arrival) => arrival.PassageArrival),
)
const JointMenu = later('The menu', () =>
  import('../article/JointMenu').then((menu) => menu.JointMenu),
)

/** Where a followed link has led, and from where. */
type Arrival = {
  readonly message: string
  readonly missing: readonly string[]
  readonly origin: Origin
  /** How far the page was scrolled there, in CSS pixels. */
  readonly from: number
}

/** The link that was followed on this page; `null` when the page was opened with the address. */
type Origin = HTMLElement | SVGElement | null

type Joint = { readonly ids: readonly string[]; readonly link: HTMLAnchorElement }

/** Follows the links of the page and the address it was opened with, and says where one has landed. */
export function Landing({ edition }: { readonly edition: Edition }) {
  const passage = useAddress(({ address: { target } }) =>
    target?.kind === 'passage' ? target.described : null,
  )
  const announce = useAnnounce()
  const [arrival, setArrival] = useState<Arrival | null>(null)
  const [joint, setJoint] = useState<Joint | null>(null)

  async function say(
    asked: ReaderAddress,
    leftOut: readonly string[],
    origin: Origin = null,
    from = 0,
  ) {
    const asksNothing = asked.entity === null && asked.target === null && leftOut.length === 0
    if (asksNothing) return
    const isStillThere = staysHere()
    // Without the code that says it, the page still goes there.
    const describe = await import('./describe-target').catch(() => null)
    if (!describe || !isStillThere()) return
    const { message, missing } = describe.describeArrival(edition, asked)
    const notFound = [...leftOut, ...missing]
    if (message === '' && notFound.length === 0) return
    setArrival({ message, missing: notFound, origin, from })
    const spoken = [message, ...notFound.map((part) => `Not found: ${part}`)]
    announce(spoken.filter(Boolean).join('. '))
  }

  function follow(link: Element) {
    const { target } = addressOf(link.getAttribute('href') ?? '').address
    if (!target) return
    const followed = { ...addressNow().address, target }
    const from = window.scrollY
    goTo(followed)
    const isStillThere = staysHere()
    setArrival(null)
    const origin = link instanceof HTMLElement || link instanceof SVGElement ? link : null
    if (target.kind === 'passage') return
    requestAnimationFrame(() => {
      if (!isStillThere()) return
      arriveAt(hashOf(target), { movesFocus: true })
      markPassage(passageOf(link))
      void say({ ...followed, entity: null }, [], origin, from)
    })
  }

  useLinksOfPage({
    onChoose: (ids, link) => {
      const [only = null] = ids
      if (ids.length > 1) setJoint({ ids, link })
      else choose(only)
    },
    onFollow: follow,
    onOpen: openList,
  })
  useFirstArrival(({ address: opened, leftOut }) => {
    if (opened.target && opened.target.kind !== 'passage') arriveFirst(hashOf(opened.target))
    void say(opened, leftOut)
  })
  useTargetOfHistory(() => setArrival(null))

  return (
    <>
      {arrival && <LandingLine {...arrival} onClose={() => setArrival(null)} />}
      {passage !== null && <PassageArrival key={passage} edition={edition} described={passage} />}
      {joint && <JointMenu edition={edition} {...joint} onClose={() => setJoint(null)} />}
    </>
  )
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
      if (target?.kind !== 'passage') markTarget(target && hashOf(target))
      onLeave()
    }
    window.addEventListener('popstate', mark)
    return () => window.removeEventListener('popstate', mark)
  })
}

/** Tells, later, whether the address is still what it is now: a reader may have gone Back by then. */
function staysHere(): () => boolean {
  const { href } = window.location
  return () => window.location.href === href
}

/** Open the list that a link of the strip stands for, under it. */
function openList(listId: string, link: Element): void {
  const list = document.getElementById(listId)
  if (!list) return
  openBelow(list, link.getBoundingClientRect())
  list.querySelector('a')?.focus({ preventScroll: true })
}

/** The stretch of the text that a link to it names in `data-passage`. */
function passageOf(link: Element): { start: number; end: number } | null {
  const [start, end] = link.getAttribute('data-passage')?.split('-').map(Number) ?? []
  return start === undefined || end === undefined ? null : { start, end }
}
