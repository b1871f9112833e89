import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { goTo, pathOf } from '@/address/browser-address'
import { useAddress } from '@/address/use-address'
import type { Edition } from '@/edition/edition-schema'
import { BASES } from '@/edition/lazy-vocabularies'
import { isQuoted } from '@/edition/quotations'
import { editionTitle } from '@/edition/titles'
import { formatDate } from '@/export/date-words'
import { takeInEdition } from '@/library/own/own-editions'
import { countWords } from '@/library/own/own-entry'
import { ownOfTextQuery } from '@/library/own/own-queries'
import { INTERFACE_LANGUAGE } from '@/text/interface-language'
import { MAIN_BUTTON, SECOND_BUTTON } from '@/ui/buttons'
import { ExternalLink } from '@/ui/ExternalLink'

type Props = { readonly edition: Edition }

/** What a link carries, to be looked at before any of it is kept. */
export function CarriedEdition({ edition }: Props) {
  const { article } = edition
  return (
    <>
      <p className="text-pretty font-serif text-muted text-summary">
        Somebody sent it to you within the link. Nothing of it is kept on this device yet.
      </p>
      <section aria-label="What the link carries" className="mt-6 border-rule border-y py-5">
        <h2
          dir="auto"
          className="wrap-break-word font-semibold font-serif text-[1.5rem] leading-tight"
        >
          {editionTitle(edition)}
        </h2>
        <p className="mt-1 text-muted text-sm">
          {article.publisher !== null && (
            <>
              <bdi className="font-semibold text-ink">{article.publisher}</bdi> ·{' '}
            </>
          )}
          {article.published !== null && (
            <>
              <time dateTime={article.published}>{formatDate(article.published)}</time> ·{' '}
            </>
          )}
          {sizeOf(edition)}
        </p>
        <p className="mt-3 text-sm">
          {isByMachine(edition)
            ? 'A program marked its names, quotes and dates; nobody has checked them.'
            : 'People had a hand in what is marked in it. Who they are, a link cannot prove.'}{' '}
          {article.url !== null && <ExternalLink href={article.url}>The original</ExternalLink>}
        </p>
      </section>
      <Keep edition={edition} />
    </>
  )
}

/** How much there is in it: "617 words, 4 quotes". */
function sizeOf(edition: Edition): string {
  const words = countWords(edition.article.text)
  const quotes = edition.quotations.filter(isQuoted).length
  const counted = [
    `${words.toLocaleString(INTERFACE_LANGUAGE)} ${words === 1 ? 'word' : 'words'}`,
    `${quotes.toLocaleString(INTERFACE_LANGUAGE)} ${quotes === 1 ? 'quote' : 'quotes'}`,
  ]
  return counted.join(', ')
}

function isByMachine({ mentions, quotations }: Edition): boolean {
  return [...mentions, ...quotations].every(({ basis }) => BASES[basis.kind].isByMachine)
}

/** Keep it as one of the reader's own and go on to the place that the link leads to. */
function Keep({ edition }: Props) {
  const { data: own, isPending } = useQuery(ownOfTextQuery(edition.article.text))
  const [isKeeping, setIsKeeping] = useState(false)
  const view = useAddress(({ address }) => address)
  const within = (id: string) => ({ ...view, page: { kind: 'mine', edition: id } }) as const
  async function keep() {
    setIsKeeping(true)
    const { id } = await takeInEdition(edition)
    goTo(within(id))
  }
  return (
    <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
      {own && (
        <a href={pathOf(within(own.id))} className={MAIN_BUTTON}>
          Read the one you have
        </a>
      )}
      <button
        type="button"
        disabled={isKeeping || isPending}
        onClick={() => void keep()}
        className={own ? SECOND_BUTTON : MAIN_BUTTON}
      >
        {own ? 'Keep this one as well' : 'Keep it and read'}
      </button>
    </div>
  )
}
