import { joinWords } from '@/text/join-words'
import type { Edition } from './edition-schema'
import { findEntity } from './find-by-id'

/** Who says something: "Gina Raimondo", or "Gina Raimondo and Michelle Donelan". */
export function speakerNames(
  edition: Edition,
  { speakers }: { readonly speakers: readonly string[] },
): string {
  return joinWords(speakers.map((id) => findEntity(edition, id)?.label ?? id))
}
