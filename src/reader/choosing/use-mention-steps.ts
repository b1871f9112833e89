import type { Edition } from '@/edition/edition-schema'
import { sectionAt } from '@/edition/find-by-id'
import { mentionsOf } from '@/edition/mentions-of'
import { useAnnounce } from '@/ui/Announcer'
import { mentionElement } from '../page/mark-choice'
import { moveTo, useMentionStep } from './mention-step'
import { useChosenEntity } from './use-chosen-entity'

/** The way from mention to mention of the chosen entity. */
export type MentionSteps = {
  readonly count: number
  /** From 0; `null` before the first step. */
  readonly index: number | null
  /** Go on (1) or back (-1); the first follows the last. */
  readonly step: (by: 1 | -1) => void
}

/** Where the reader is among the mentions of the chosen entity, and the ways on. */
export function useMentionSteps(edition: Edition): MentionSteps {
  const chosen = useChosenEntity(edition)
  const announce = useAnnounce()
  const place = useMentionStep()
  const mentions = chosen ? mentionsOf(edition, chosen.id) : []
  const isHere = place?.editionId === edition.id && place.entityId === chosen?.id
  const index = isHere ? place.index : null

  function step(by: 1 | -1) {
    const from = index ?? (by === 1 ? -1 : 0)
    const next = (from + by + mentions.length) % mentions.length
    const mention = mentions[next]
    if (!chosen || !mention) return
    moveTo({ editionId: edition.id, entityId: chosen.id, index: next })
    const section = sectionAt(edition, mention.start)
    announce(
      `Mention ${next + 1} of ${mentions.length}${section ? `, in “${section.heading}”` : ''}`,
    )
    goToMention(mentionElement(document, mention.start))
  }
  return { count: mentions.length, index, step }
}

/** Move focus to what shows a mention, and bring it into the window. */
export function goToMention(element: HTMLElement | null): void {
  if (!element) return
  if (!element.matches('a')) element.tabIndex = -1
  element.focus({ preventScroll: true })
  element.scrollIntoView({ block: 'center' })
}
