import type { Edition } from '@/edition/edition-schema'
import { MarksSwitch } from './MarksSwitch'
import { ViewButton } from './ViewButton'
import { VoicesButton } from './VoicesButton'

/** What of an edition is shown, and the ways to have more or less of it. */
export function ViewButtons({ edition }: { readonly edition: Edition }) {
  return (
    <>
      <ViewButton />
      <VoicesButton edition={edition} />
      <MarksSwitch />
    </>
  )
}
