import { linkTo } from '@/address/links'
import type { Edition, Quotation } from '@/edition/edition-schema'
import { isQuoted, quotationRange, reportedWords } from '@/edition/quotations'
import { CopyLinkButton } from '@/ui/CopyLinkButton'
import { PassageLink } from '../links/PassageLink'
import { ReportLink } from '../links/ReportLink'
import { ToolButton } from '../tools/ToolButton'
import { quotationLabel } from '../words/quotation-label'

type Props = { readonly edition: Edition; readonly quotation: Quotation }

/** What can be done with a quotation: go to its words, copy its link, share it, cite it, take it as a picture. */
export function QuoteTools({ edition, quotation }: Props) {
  const passage = quotationRange(quotation)
  const label = quotationLabel(edition, quotation)
  const about = quotation.id
  return (
    <div className="tools mt-2 flex flex-wrap items-baseline gap-x-4 *:min-h-6">
      <PassageLink edition={edition} passage={passage}>
        In the text
      </PassageLink>
      <CopyLinkButton
        name={label}
        noun={isQuoted(quotation) ? 'quote' : 'reported statement'}
        link={linkTo(edition, { kind: 'quote', id: quotation.id })}
      />
      <ToolButton tool="share" about={about} name={`Share ${label}`}>
        Share
      </ToolButton>
      <ToolButton tool="cite" about={about} name={`Cite ${label}`}>
        Cite
      </ToolButton>
      <ToolButton tool="picture" about={about} name={`Picture of ${label}`}>
        Picture
      </ToolButton>
      <ReportLink
        edition={edition}
        target={{ kind: 'quote', id: quotation.id }}
        words={reportedWords(quotation)}
      />
    </div>
  )
}
