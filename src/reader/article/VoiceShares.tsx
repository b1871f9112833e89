import type { Edition } from '@/edition/edition-schema'
import { findEntity } from '@/edition/find-by-id'
import { namedButNotQuoted, voiceShares } from '@/edition/voice-shares'
import { EntityLinks } from '../links/EntityLinks'
import { listOf } from '../words/list-of'

/** Who says how much of the article, and who is named in it and never quoted. */
export function VoiceShares({ edition }: { readonly edition: Edition }) {
  const silent = namedButNotQuoted(edition)
  return (
    <div className="border-rule border-b py-2 text-sm">
      <h2 className="inline font-semibold">Who says this</h2>
      <span className="text-muted">, by the words of their sentences: </span>
      <ul className="inline">
        {voiceShares(edition).map(({ speakers, percent }, index) => (
          <li key={speakers.join(' ')} className="inline">
            {index > 0 && ', '}
            <bdi>{nameOf(edition, speakers)}</bdi>{' '}
            <span className="tabular-nums">{`${percent}\u00a0%`}</span>
          </li>
        ))}
      </ul>
      .
      <p className="text-muted">
        Sentences that the article attributes to somebody are tinted, and the speaker is named by
        the paragraph; the rest is the article’s own.
      </p>
      {silent.length > 0 && (
        <p className="text-muted">
          Named, but never quoted: <EntityLinks entities={silent} />.
        </p>
      )}
    </div>
  )
}

function nameOf(edition: Edition, speakers: readonly string[]): string {
  if (speakers.length === 0) return 'the article'
  return listOf(speakers.map((id) => findEntity(edition, id)?.shortLabel ?? id))
}
