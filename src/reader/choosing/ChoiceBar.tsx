import type { Edition } from '@/edition/edition-schema'
import { keptAsPrerendered } from '@/ui/kept-as-prerendered'
import { lazyPart } from '@/ui/lazy'
import { ClearButton } from './ClearButton'
import { MentionStepper } from './MentionStepper'
import { OnlyWhen } from './OnlyFor'

const PartsOrChosen = keptAsPrerendered(
  'div',
  { className: 'contents' },
  lazyPart('The parts of the edition', () =>
    import('./PartsOrChosen').then((parts) => parts.PartsOrChosen),
  ),
)

/** The slim bar at the bottom of narrow windows: the parts of the edition, or what is chosen. */
export function ChoiceBar({ edition }: { readonly edition: Edition }) {
  return (
    <nav
      aria-label="Parts of the edition"
      tabIndex={-1}
      className="outline-none choice-bar wide:hidden"
    >
      <PartsOrChosen edition={edition} />
      <OnlyWhen state="chosen" className="ml-auto flex flex-wrap items-center gap-x-3">
        <MentionStepper edition={edition} />
        <ClearButton className="min-h-8" />
      </OnlyWhen>
    </nav>
  )
}
