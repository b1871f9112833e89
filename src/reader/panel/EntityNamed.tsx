import type { Edition, Entity } from '@/edition/edition-schema'
import { entityFindings } from '@/edition/entity-findings'
import { MentionSteps } from '../choosing/MentionSteps'
import { MentionList } from '../entities/MentionList'
import { choiceWords } from '../words/choice-words'
import { PanelQuote } from './PanelQuote'

type Props = { readonly edition: Edition; readonly entity: Entity }

/** Where an entity is named: in what others said, whole, and then every mention with its place. */
export function EntityNamed({ edition, entity }: Props) {
  const { inWordsOfOthers } = entityFindings(edition, entity.id)
  const { instead } = choiceWords(edition, entity)
  return (
    <>
      {instead && <p className="pt-3 text-muted text-sm">{instead}</p>}
      <div className="divide-y divide-rule">
        {inWordsOfOthers.map((quotation) => (
          <PanelQuote key={quotation.id} edition={edition} quotation={quotation} entity={entity} />
        ))}
      </div>
      <div className="border-rule py-3 text-sm not-first:border-t">
        <MentionSteps edition={edition} />
        <div className="mt-1">
          <MentionList edition={edition} entity={entity} />
        </div>
      </div>
    </>
  )
}
