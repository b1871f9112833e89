import { linkTo } from '@/address/links'
import type { Edition, EventEntity } from '@/edition/edition-schema'
import { CopyLinkButton } from '@/ui/CopyLinkButton'
import { ReportLink } from '../links/ReportLink'
import { ToolButton } from '../tools/ToolButton'
import { isolated } from '../words/isolated'

type Props = { readonly edition: Edition; readonly event: EventEntity }

/** What can be done with an event: copy its link, share it, report an error in it. */
export function EventTools({ edition, event }: Props) {
  const name = `event “${isolated(event.label)}”`
  return (
    <div className="tools mt-2 flex flex-wrap items-baseline gap-x-4 text-sm">
      <CopyLinkButton name={name} link={linkTo(edition, { kind: 'event', id: event.id })} />
      <ToolButton tool="share" about={event.id} name={`Share ${name}`}>
        Share
      </ToolButton>
      <ReportLink
        edition={edition}
        target={{ kind: 'event', id: event.id }}
        words={event.description ?? event.label}
      />
    </div>
  )
}
