import type { Edition } from '@/edition/edition-schema'
import { quotationMarks } from '@/edition/quotation-marks'
import { count } from '../words/count'

/** What stands in quotation marks, and whether somebody is named for it; nothing where nobody can say so much. */
export function Attribution({ edition }: { readonly edition: Edition }) {
  const said = attribution(edition)
  return said && <p className="mt-6 border-rule border-t pt-2 text-muted text-sm">{said}</p>
}

/** "All words in quotation marks are attributed."; `null` where nobody can say so much. */
function attribution(edition: Edition): string | null {
  const { quoted, unattributed, other, isWithout } = quotationMarks(edition)
  const others = other === 0 ? '' : ` ${count(other, 'other use')} of quotation marks.`
  if (quoted > 0) {
    const whose =
      unattributed === 0
        ? 'All words in quotation marks are attributed.'
        : `Nobody is named for ${count(unattributed, 'passage')} in quotation marks.`
    return whose + others
  }
  if (other > 0) return others.trim()
  return isWithout ? 'Nothing in the article stands in quotation marks.' : null
}
