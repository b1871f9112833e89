import type { Edition, Entity } from '@/edition/edition-schema'
import type { EntityAppearances } from '@/edition/entity-appearances'
import { MentionSteps } from '../choosing/MentionSteps'
import { MentionList } from '../entities/MentionList'
import { choiceWords } from '../words/choice-words'
import { EntityNotes } from './EntityNotes'
import { PanelQuotes } from './PanelQuotes'

type Props = {
  readonly edition: Edition
  readonly entity: Entity
  readonly appearances: EntityAppearances
}

/** Where an entity is named: in what others said, whole, what the record says of it there, and then every mention with its place. */
export function EntityNamed({ edition, entity, appearances }: Props) {
  const { instead } = choiceWords(edition, entity)
  return (
    <>
      <PanelQuotes edition={edition} quotations={appearances.inWordsOfOthers} entity={entity} />
      <EntityNotes edition={edition} entity={entity} />
      {instead && <p className="py-3 text-muted text-sm">{instead}</p>}
      <div className="border-rule py-3 text-sm not-first:border-t">
        <MentionSteps edition={edition} />
        <div className="mt-1">
          <MentionList edition={edition} entity={entity} />
        </div>
      </div>
    </>
  )
}
