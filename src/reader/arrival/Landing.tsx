import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { hashOf, type ParsedAddress, type ReaderAddress } from '@/address/reader-address'
import { addressNow, addressOf, goTo, useAddress } from '@/address/use-address'
import type { Edition } from '@/edition/edition-schema'
import { useAnnounce } from '@/ui/Announcer'
import { openBelow } from '@/ui/open-below'
import { markPassage } from '../article/article-dom'
import { choose } from '../choosing/choose'
import { arriveAt, markTarget } from './arrive'
import { useLinksOfPage } from './use-links-of-page'

const LandingLine = lazy(() =>
  import('./LandingLine').then((line) => ({ default: line.LandingLine })),
)
const PassageArrival = lazy(() =>
  import('../passages/PassageArrival').then((arrival) => ({ default: arrival.PassageArrival })),
)
const JointMenu = lazy(() =>
  import('../article/JointMenu').then((menu) => ({ default: menu.JointMenu })),
)

/** Where a followed link has led, and from where. */
type Arrival = {
  readonly message: string
  readonly missing: readonly string[]
  readonly origin: Origin
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

  async function say(asked: ReaderAddress, leftOut: readonly string[], origin: Origin) {
    const { describeArrival } = await import('./describe-target')
    const { message, missing } = describeArrival(edition, asked)
    const notFound = [...leftOut, ...missing]
    if (message === '' && notFound.length === 0) return
    setArrival({ message, missing: notFound, origin })
    const spoken = [message, ...notFound.map((part) => `Not found: ${part}`)]
    announce(spoken.filter(Boolean).join('. '))
  }

  function follow(link: Element) {
    const { target } = addressOf(link.getAttribute('href') ?? '').address
    if (!target) return
    const followed = { ...addressNow().address, target }
    goTo(followed)
    setArrival(null)
    const origin = link instanceof HTMLElement || link instanceof SVGElement ? link : null
    if (target.kind === 'passage') return
    requestAnimationFrame(() => {
      arriveAt(hashOf(target), { movesFocus: true })
      markPassage(passageOf(link))
      void say({ ...followed, entity: null }, [], origin)
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
    if (opened.target) arriveAt(hashOf(opened.target), { movesFocus: window.scrollY < 1 })
    void say(opened, leftOut, null)
  })
  useTargetOfHistory()

  return (
    <>
      {arrival && (
        <Suspense fallback={null}>
          <LandingLine {...arrival} onDismiss={() => setArrival(null)} />
        </Suspense>
      )}
      {passage !== null && (
        <Suspense fallback={null}>
          <PassageArrival key={passage} edition={edition} described={passage} />
        </Suspense>
      )}
      {joint && (
        <Suspense fallback={null}>
          <JointMenu edition={edition} {...joint} onClose={() => setJoint(null)} />
        </Suspense>
      )}
    </>
  )
}

/** Once, when the page has come up and shows its choice: what the address it was opened with asks for. */
function useFirstArrival(arrive: (opened: ParsedAddress) => void): void {
  const latest = useRef(arrive)
  useEffect(() => {
    const frame = requestAnimationFrame(() => latest.current(addressNow()))
    return () => cancelAnimationFrame(frame)
  }, [])
}

/** On Back and Forward the place in the address is marked; the browser keeps the scroll. */
function useTargetOfHistory(): void {
  const mark = useCallback(() => {
    const { target } = addressNow().address
    if (target?.kind !== 'passage') markTarget(target && hashOf(target))
  }, [])
  useEffect(() => {
    window.addEventListener('popstate', mark)
    return () => window.removeEventListener('popstate', mark)
  }, [mark])
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
