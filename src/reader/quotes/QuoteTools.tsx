import { linkTo } from '@/address/links'
import type { Edition, Quotation } from '@/edition/edition-schema'
import { quotationRange, reportedWords } from '@/edition/quotations'
import { CopyLinkButton } from '@/ui/CopyLinkButton'
import { CiteButton } from '../cite/CiteButton'
import { PassageLink } from '../links/PassageLink'
import { ReportLink } from '../links/ReportLink'
import { PictureButton } from '../picture/PictureButton'
import { ShareButton } from '../share/ShareButton'
import { quotationLabel } from '../words/quotation-label'

type Props = { readonly edition: Edition; readonly quotation: Quotation }

/** What can be done with a quotation: go to its words, copy its link, share it, cite it, take it as a picture. */
export function QuoteTools({ edition, quotation }: Props) {
  const passage = quotationRange(quotation)
  return (
    <div className="tools mt-2 flex flex-wrap items-baseline gap-x-4">
      <PassageLink edition={edition} passage={passage}>
        In the text
      </PassageLink>
      <CopyLinkButton
        name={quotationLabel(edition, quotation)}
        link={linkTo(edition, { kind: 'quote', id: quotation.id })}
      />
      <ShareButton edition={edition} thing={{ kind: 'quote', quotation }} />
      <CiteButton edition={edition} quotation={quotation} />
      <PictureButton edition={edition} subject={{ kind: 'quote', quotation }} />
      <ReportLink
        edition={edition}
        target={{ kind: 'quote', id: quotation.id }}
        words={reportedWords(quotation)}
      />
    </div>
  )
}
