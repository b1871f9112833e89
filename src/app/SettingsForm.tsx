import type { Marks } from '@/edition/shown-mentions'
import { wordsOf } from '@/edition/vocabularies'
import type { Size, Theme, View } from '@/library/reading-settings'
import { keyName, SINGLE_KEYS } from '@/reader/keys/keys'
import { Choices } from '@/ui/Choices'
import { useAids } from './offered-aids'
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
        onChange={(size) => change({ size })}
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
  edition: 'All of the edition',
  article: 'Article only',
} as const satisfies Record<View, string>

const THEME_NAMES = {
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
  warm: 'Warm',
} as const satisfies Record<Theme, string>

const SIZE_NAMES = {
  small: 'Small',
  medium: 'Medium',
  large: 'Large',
  largest: 'Largest',
} as const satisfies Record<Size, string>

const MARKS_NAMES = {
  names: 'Names and roles, once a paragraph',
  every: 'Every mention',
  voices: 'Who says this',
  nothing: 'Nothing',
} as const satisfies Record<Marks, string>

/** The words of a vocabulary with their names, to be chosen from. */
function optionsOf<Word extends string>(names: Readonly<Record<Word, string>>) {
  return wordsOf(names).map((word) => [word, names[word]] as const)
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
