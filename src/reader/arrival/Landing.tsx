import { useState } from 'react'
import { useAddress } from '@/address/use-address'
import type { Edition } from '@/edition/edition-schema'
import type { Marks } from '@/edition/shown-mentions'
import { OVERVIEW_PARTS, wordsOf } from '@/edition/vocabularies'
import { lazyPart } from '@/ui/lazy'
import { openBelow } from '@/ui/open-below'
import { choose, lookAhead, openRecord, show } from '../choosing/choose'
import { closePopovers } from '../page/close-popovers'
import { useArrival, useTargetInText } from './use-arrival'
import { useLinksOfPage } from './use-links-of-page'

const LandingLine = lazyPart('Where the link has led', () =>
  import('./LandingLine').then((line) => line.LandingLine),
)
const PassageArrival = lazyPart('The passage', () =>
  import('../passages/PassageArrival').then((arrival) => arrival.PassageArrival),
)
const JointMenu = lazyPart('The menu', () =>
  import('../article/JointMenu').then((menu) => menu.JointMenu),
)

const SHOWN_PARTS = wordsOf(OVERVIEW_PARTS)

type Joint = { readonly ids: readonly string[]; readonly link: HTMLAnchorElement }

type Props = { readonly edition: Edition; readonly marks: Marks }

/** Follows the links of the page and the address it was opened with, and says where one has landed. */
export function Landing({ edition, marks }: Props) {
  const passage = useAddress(({ address: { target } }) =>
    target?.kind === 'passage' ? target.described : null,
  )
  const [joint, setJoint] = useState<Joint | null>(null)
  const { arrival, follow, leave } = useArrival(edition)
  useTargetInText(marks)
  useLinksOfPage({
    onPress: lookAhead,
    onChoose: (ids, link) => {
      const [only = null] = ids
      if (ids.length > 1) setJoint({ ids, link })
      else choose(only)
    },
    onShow: (part) => {
      closePopovers(document)
      const known = SHOWN_PARTS.find((one) => one === part)
      if (known) show(known)
    },
    onRecord: openRecord,
    onFollow: follow,
    onOpen: openList,
  })
  return (
    <>
      {arrival && <LandingLine edition={edition} {...arrival} onClose={leave} />}
      {passage !== null && <PassageArrival key={passage} edition={edition} described={passage} />}
      {joint && <JointMenu edition={edition} {...joint} onClose={() => setJoint(null)} />}
    </>
  )
}

/** Open the list that a link of the strip stands for, under it. */
function openList(listId: string, link: Element): void {
  const list = document.getElementById(listId)
  if (!list) return
  openBelow(list, link.getBoundingClientRect())
  list.querySelector('a')?.focus({ preventScroll: true })
}
