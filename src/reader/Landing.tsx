import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { hashOf, type ParsedAddress } from '@/address/reader-address'
import { addressNow, addressOf, goTo, useAddress } from '@/address/use-address'
import type { Edition } from '@/edition/edition-schema'
import { useAnnounce } from '@/ui/Announcer'
import { openBelow } from '@/ui/open-below'
import { arriveAt, markTarget } from './arrive'
import { markPassage } from './article-dom'
import { describeTarget, missingParts } from './describe-target'
import { LandingLine } from './LandingLine'
import { useChoose } from './use-choose'
import { useLinksOfPage } from './use-links-of-page'

const JointMenu = lazy(() => import('./JointMenu').then((menu) => ({ default: menu.JointMenu })))

/** Where a followed link has led, and from where. */
type Arrival = {
  readonly message: string
  readonly missing: readonly string[]
  /** The link that was followed on this page; `null` when the page was opened with the address. */
  readonly origin: HTMLElement | SVGElement | null
}

type Joint = { readonly ids: readonly string[]; readonly link: HTMLAnchorElement }

/** Follows the links of the page and the address it was opened with, and says where one has landed. */
export function Landing({ edition }: { readonly edition: Edition }) {
  const { address } = useAddress()
  const choose = useChoose()
  const announce = useAnnounce()
  const [arrival, setArrival] = useState<Arrival | null>(null)
  const [joint, setJoint] = useState<Joint | null>(null)

  function say(next: Arrival) {
    setArrival(next)
    const spoken = [next.message, ...next.missing.map((part) => `Not found: ${part}`)]
    announce(spoken.filter(Boolean).join('. '))
  }

  function follow(link: Element) {
    const { target } = addressOf(link.getAttribute('href') ?? '').address
    if (!target) return
    goTo({ ...address, target })
    setArrival(null)
    const origin = link instanceof HTMLElement || link instanceof SVGElement ? link : null
    requestAnimationFrame(() => {
      arriveAt(hashOf(target), { movesFocus: true })
      markPassage(passageOf(link))
      const message = describeTarget(edition, target)
      if (message && target.kind !== 'part') say({ message, missing: [], origin })
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
    const { target } = opened
    const missing = [...leftOut, ...missingParts(edition, opened)]
    const isThere = target !== null && arriveAt(hashOf(target), { movesFocus: window.scrollY < 1 })
    const message = isThere && target.kind !== 'part' ? describeTarget(edition, target) : null
    if (message || missing.length > 0) say({ message: message ?? '', missing, origin: null })
  })
  useTargetOfHistory()

  return (
    <>
      {arrival && <LandingLine {...arrival} onDismiss={() => setArrival(null)} />}
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
    markTarget(target && hashOf(target))
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
