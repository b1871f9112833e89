import { wordsOf } from '@/edition/vocabularies'
import type { Size, View } from '@/library/reading-settings'
import { keyName, SINGLE_KEYS } from '@/reader/keys/keys'
import { keepPlace } from '@/reader/page/keep-place'
import { Choices } from '@/ui/Choices'
import { useAids } from './offered-aids'
import { MARKS_NAMES, THEME_NAMES } from './setting-names'
import { useMarks } from './use-marks'
import { useAreSettingsKept, useReadingSettings } from './use-reading-settings'
import { useView } from './use-view'

/** What is shown, theme, size of the text, marks and keys, kept on the device; and what can be done on the page. */
export function SettingsForm() {
  const { settings, change } = useReadingSettings()
  const { marks, setMarks } = useMarks()
  const { view, setView } = useView()
  return (
    <>
      <Choices legend="Show" value={view} options={optionsOf(VIEW_NAMES)} onChange={setView} />
      <Choices
        legend="Theme"
        value={settings.theme}
        options={optionsOf(THEME_NAMES)}
        onChange={(theme) => change({ theme })}
      />
      <Choices
        legend="Text size"
        value={settings.size}
        options={optionsOf(SIZE_NAMES)}
        onChange={(size) => keepPlace(document, () => change({ size }))}
      />
      <Choices
        legend="Marks in the text"
        value={marks}
        options={optionsOf(MARKS_NAMES)}
        onChange={setMarks}
      />
      <Choices
        legend={`Shortcuts of one key: ${SINGLE_KEYS.map(({ key }) => keyName(key)).join(', ')}`}
        value={settings.keys}
        options={[
          ['on', 'On'],
          ['off', 'Off'],
        ]}
        onChange={(keys) => change({ keys })}
      />
      <UnkeptLine />
      <AidButtons />
    </>
  )
}

const VIEW_NAMES = {
  edition: { choice: 'All of the edition' },
  article: { choice: 'Article only' },
} as const satisfies Record<View, ChoiceName>

const SIZE_NAMES = {
  small: { choice: 'Small' },
  medium: { choice: 'Medium' },
  large: { choice: 'Large' },
  largest: { choice: 'Largest' },
} as const satisfies Record<Size, ChoiceName>

type ChoiceName = { readonly choice: string }

/** The words of a vocabulary with their names, to be chosen from. */
function optionsOf<Word extends string>(names: Readonly<Record<Word, ChoiceName>>) {
  return wordsOf(names).map((word) => [word, names[word].choice] as const)
}

/** Says that settings end with the visit, once that is known. */
function UnkeptLine() {
  const areKept = useAreSettingsKept()
  return (
    <p role="status" className="mt-3 text-muted text-sm empty:hidden">
      {!areKept && 'This browser keeps nothing for this site: what is set here holds for now.'}
    </p>
  )
}

/** What the page offers beside settings; nothing on a page without an edition. */
function AidButtons() {
  const aids = useAids()
  if (!aids) return null
  return (
    <p className="mt-4 flex flex-wrap gap-x-5 border-rule border-t pt-3 text-sm">
      {aids.readAloud && <AidButton name="Read aloud" run={aids.readAloud} />}
      <AidButton name="Keyboard shortcuts" run={aids.showKeys} />
    </p>
  )
}

function AidButton({ name, run }: { readonly name: string; readonly run: () => void }) {
  return (
    <button
      type="button"
      onClick={(event) => {
        // First, so that the focus is back where it was before anything else takes it.
        event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()
        run()
      }}
      className="min-h-7 underline underline-offset-2"
    >
      {name}
    </button>
  )
}
