import type { Edition } from '@/edition/edition-schema'
import { choose } from '@/reader/choosing/choose'
import { Find } from '@/reader/find/Find'
import { closeFind } from '@/reader/page/find-panel'
import { useAids } from './offered-aids'
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
        { name: 'Mark first names and roles', run: () => setMarks('names') },
        { name: 'Mark every mention', run: () => setMarks('every') },
        { name: 'Mark who says this', run: () => setMarks('voices') },
        { name: 'Mark nothing', run: () => setMarks('nothing') },
        { name: 'Light theme', run: () => change({ theme: 'light' }) },
        { name: 'Dark theme', run: () => change({ theme: 'dark' }) },
        { name: 'Warm theme', run: () => change({ theme: 'warm' }) },
        { name: 'Theme as the system', run: () => change({ theme: 'system' }) },
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
