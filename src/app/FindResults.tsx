import type { Edition } from '@/edition/edition-schema'
import { FIND_ID } from '@/reader/page/find-names'
import { lazyPart } from '@/ui/lazy'
import { useOpenPopover } from '@/ui/use-open-popover'

const FindPanel = lazyPart(
  'Find',
  () => import('./FindPanel').then((find) => find.FindPanel),
  <FindWaits />,
)

/** What Find has found, while it is open; the code that looks for the words comes when it first is. */
export function FindResults({ edition }: { readonly edition: Edition }) {
  const field = useOpenPopover(FIND_ID)?.querySelector('input')
  return field ? <FindPanel edition={edition} field={field} /> : <FindWaits />
}

/** Shows after a moment, where what looks for the words takes its time to come. */
function FindWaits() {
  return <p className="find-waits">Find is on its way; what you type stays.</p>
}
