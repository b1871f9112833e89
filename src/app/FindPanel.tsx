import type { Edition } from '@/edition/edition-schema'
import { wordsOf } from '@/edition/vocabularies'
import { choose } from '@/reader/choosing/choose'
import { Find } from '@/reader/find/Find'
import { closeFind } from '@/reader/page/find-panel'
import { useAids } from './offered-aids'
import { MARKS_NAMES, THEME_NAMES } from './setting-names'
import { useMarks } from './use-marks'
import { useReadingSettings } from './use-reading-settings'

type Props = {
  readonly edition: Edition
  /** Where the words to look for are typed. */
  readonly field: HTMLInputElement
}

/** Find, with what can be set and done from it. */
export function FindPanel({ edition, field }: Props) {
  const { change } = useReadingSettings()
  const { setMarks } = useMarks()
  const aids = useAids()
  const readAloud = aids?.readAloud
  return (
    <Find
      edition={edition}
      field={field}
      onClose={close}
      commands={[
        { name: 'Clear the choice', run: () => choose(null) },
        ...wordsOf(MARKS_NAMES).map((marks) => ({
          name: MARKS_NAMES[marks].command,
          run: () => setMarks(marks),
        })),
        ...wordsOf(THEME_NAMES).map((theme) => ({
          name: THEME_NAMES[theme].command,
          run: () => change({ theme }),
        })),
        ...(readAloud ? [{ name: 'Read aloud', run: () => setTimeout(readAloud) }] : []),
        ...(aids ? [{ name: 'Keyboard shortcuts', run: () => setTimeout(aids.showKeys) }] : []),
        { name: 'Print', run: () => setTimeout(() => window.print()) },
      ]}
    />
  )
}

function close(): void {
  closeFind(document)
}
