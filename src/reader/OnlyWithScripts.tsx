import type { Edition } from '@/edition/edition-schema'
import { useChoiceAids } from './choosing/use-choice-aids'
import { useMentionKeys } from './choosing/use-mention-keys'
import { SelectedWords } from './passages/SelectedWords'
import { useFarParts } from './use-far-parts'

type Props = {
  readonly edition: Edition
  /** Whether single letters step through the mentions. */
  readonly hasKeys: boolean
}

/** What nothing of is in the page as it comes: it begins when the page has been adopted. */
export function OnlyWithScripts({ edition, hasKeys }: Props) {
  useFarParts()
  useChoiceAids(edition)
  return (
    <>
      <SelectedWords edition={edition} />
      {hasKeys && <MentionKeys edition={edition} />}
    </>
  )
}

function MentionKeys({ edition }: Pick<Props, 'edition'>) {
  useMentionKeys(edition)
  return null
}
