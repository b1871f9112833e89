import { hrefTo, linkTo } from '@/address/links'
import type { Edition } from '@/edition/edition-schema'
import { quotationsIn } from '@/edition/quotations'
import type { Paragraph } from '@/text/paragraphs'
import { PlaceLink } from '@/ui/PlaceLink'
import { quotationLabel } from '../words/quotation-label'

type Props = { readonly edition: Edition; readonly paragraph: Paragraph }

/** Beside a paragraph, on hover and focus: its link, and the ways to the quotes in it. */
export function ParagraphTools({ edition, paragraph }: Props) {
  const { number } = paragraph
  return (
    <span className="paragraph-tools reveal">
      <PlaceLink
        href={hrefTo({ kind: 'paragraph', number })}
        name={`paragraph ${number}`}
        sign="¶"
        link={linkTo(edition, { kind: 'paragraph', number })}
      />
      {quotationsIn(edition, paragraph).map((quotation) => (
        <a
          key={quotation.id}
          href={hrefTo({ kind: 'quote', id: quotation.id })}
          aria-label={`Go to ${quotationLabel(edition, quotation)}`}
          className="grid size-6 place-items-center rounded-sm font-serif text-base text-muted hover:text-ink"
        >
          ❞
        </a>
      ))}
    </span>
  )
}
