import { count } from '../words/count'
import type { FindResults } from './find-results'

type Props = {
  /** What was looked for; without words, nothing was. */
  readonly query: string
  readonly results: FindResults
  /** Whether the list shows. */
  readonly isListed: boolean
}

/**
 * How much was found, said aloud; and, where the list does not show all of it, shown under it.
 * That nothing was found is said and shown in the same words.
 */
export function HowMany({ query, results, isListed }: Props) {
  const looked = query.trim()
  const { words, others, listed } = results
  const all = words.length + others
  const isFruitless = looked !== '' && all === 0
  return (
    <>
      <p
        role="status"
        className={isFruitless ? 'wrap-anywhere px-1 pt-1.5 text-muted text-sm' : 'sr-only'}
      >
        {isFruitless && nothingFound(looked)}
        {all > 0 && howMany(results)}
      </p>
      {isListed && listed.length < all && (
        <p aria-hidden="true" className="px-2 pt-1.5 text-muted text-sm">
          The best {listed.length} of {all}
        </p>
      )}
    </>
  )
}

function nothingFound(looked: string): string {
  return `Nothing is found for “${looked}”, in the text or in what stands beside it.`
}

function howMany({ words, others, listed }: FindResults): string {
  const isCut = listed.length < words.length + others
  const best = isCut ? `; the best ${listed.length} of all are listed` : ''
  return `${words.length} in the text, ${count(others, 'other result')}${best}`
}
