import type { Edition } from '@/edition/edition-schema'
import { findEntity, sectionAt } from '@/edition/find-by-id'
import { useAnnounce } from '@/ui/Announcer'
import { goToMention } from '../choosing/use-mention-steps'
import {
  firstNotAbove,
  markedMentions,
  paragraphBeside,
  showsInWindow,
  startOf,
} from '../page/text-in-window'
import { listOf } from '../words/list-of'

/**
 * The ways to the next (1) and the previous (-1) mention that is marked in the text, whoever it
 * is of: from the one that has the focus as long as it shows, else from the top of the window.
 * The first follows the last.
 */
export function useMarkedSteps(edition: Edition): (by: 1 | -1) => void {
  const announce = useAnnounce()

  return (by) => {
    const mentions = markedMentions(document)
    const next = nextIndex(mentions, by)
    const mention = mentions[next]
    if (!mention) {
      announce('No names are marked; choose what to mark under View')
      return
    }
    announce(
      `Marked mention ${next + 1} of ${mentions.length}, ${describeMention(edition, mention)}`,
    )
    goToMention(mention)
  }
}

/** Which of the mentions to go to; none where there are none. */
function nextIndex(mentions: readonly HTMLElement[], by: 1 | -1): number {
  const next = standsAt(mentions, by) + by
  return (next + mentions.length) % mentions.length
}

/** Which of the mentions one goes on from: the one with the focus, else the one not to go to yet. */
function standsAt(mentions: readonly Element[], by: 1 | -1): number {
  const focused = mentions.findIndex(isFocusedAndShows)
  if (focused !== -1) return focused
  const first = firstNotAbove(document, mentions)
  const below = first === -1 ? mentions.length : first
  return by === 1 ? below - 1 : below
}

function isFocusedAndShows(element: Element): boolean {
  return element === document.activeElement && showsInWindow(document, element)
}

/** Whom a mention is of, and in which section it stands. */
function describeMention(edition: Edition, mention: HTMLElement): string {
  const ids = mention.dataset['of']?.split(' ') ?? []
  const names = listOf(ids.map((id) => findEntity(edition, id)?.label ?? id))
  const paragraph = paragraphBeside(mention)
  const section = paragraph && sectionAt(edition, startOf(paragraph))
  return section ? `${names}, in “${section.heading}”` : names
}
