import { linkToView } from '@/address/links'
import { useAddress } from '@/address/use-address'
import type { Edition } from '@/edition/edition-schema'
import { CopyLinkButton } from '@/ui/CopyLinkButton'
import { keptAsPrerendered } from '@/ui/kept-as-prerendered'
import { lazyPart } from '@/ui/lazy'
import { ClearButton } from '../choosing/ClearButton'
import { OnlyWhen } from '../choosing/OnlyFor'

const QuotesWords = keptAsPrerendered(
  'h2',
  {},
  lazyPart('What quotes there are', () =>
    import('./QuotesWords').then((words) => words.QuotesWords),
  ),
)

type Props = { readonly edition: Edition }

/** The heading of the quotes: what there is, or what the choice has found of it. */
export function QuotesHeading({ edition }: Props) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-rule border-b bg-paper pb-2 text-sm">
      <QuotesWords edition={edition} />
      <OnlyWhen state="chosen" className="flex flex-wrap gap-x-3">
        <CopyLinkToView edition={edition} />
        <ClearButton className="min-h-6 font-medium underline underline-offset-2" />
      </OnlyWhen>
    </div>
  )
}

function CopyLinkToView({ edition }: Props) {
  const link = useAddress(({ address }) => linkToView(edition, address))
  return <CopyLinkButton name="this view" link={link} />
}
