import type { Edition } from '@/edition/edition-schema'
import { type Marks, markedKinds } from '@/edition/shown-mentions'
import { KindSample } from '../links/KindSample'

type Props = { readonly edition: Edition; readonly marks: Marks }

/** What the lines under the words mean, of the kinds that there are, and what stands beside. */
export function MarksWords({ edition, marks }: Props) {
  const kinds = markedKinds(edition, marks)
  const beside = whatStandsBeside(edition, marks)
  return (
    <>
      {kinds.length > 0 && (
        // An element, which comes and goes whole where a translator has taken its texts.
        <span>
          Lines tell what words point at:{' '}
          {kinds.map((kind, index) => (
            <span key={kind}>
              {index > 0 && ', '}
              <KindSample kind={kind} />
            </span>
          ))}
          . Choose one to see its quotes, mentions and events.{' '}
        </span>
      )}
      {beside && <span>{beside}</span>}
    </>
  )
}

function whatStandsBeside({ notes = [], quotations }: Edition, marks: Marks): string | null {
  const hasRecords = quotations.some(({ records = [] }) => records.length > 0)
  if (marks === 'voices') {
    return hasRecords ? 'The official wording of a quote stands by its paragraph.' : null
  }
  return hasRecords || notes.length > 0 ? 'What the record says stands by its paragraph.' : null
}
