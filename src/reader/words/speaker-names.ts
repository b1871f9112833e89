import type { Edition } from '@/edition/edition-schema'
import { findEntity } from '@/edition/find-by-id'
import { listOf } from './list-of'

/** Who says something: "Gina Raimondo", or "Gina Raimondo and Michelle Donelan". */
export function speakerNames(
  edition: Edition,
  { speakers }: { readonly speakers: readonly string[] },
): string {
  return listOf(speakers.map((id) => findEntity(edition, id)?.label ?? id))
}
