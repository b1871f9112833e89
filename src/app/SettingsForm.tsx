import { Choices } from '@/ui/Choices'
import { useMarks } from './use-marks'
import { useReadingSettings } from './use-reading-settings'

/** Theme, size of the text, marks and keys, kept on the device. */
export function SettingsForm() {
  const { settings, change } = useReadingSettings()
  const { marks, setMarks } = useMarks()
  return (
    <>
      <Choices
        legend="Theme"
        value={settings.theme}
        options={[
          ['system', 'As the system'],
          ['light', 'Light'],
          ['dark', 'Dark'],
          ['warm', 'Warm'],
        ]}
        onChange={(theme) => change({ theme })}
      />
      <Choices
        legend="Text size"
        value={settings.size}
        options={[
          ['small', 'Small'],
          ['medium', 'Medium'],
          ['large', 'Large'],
          ['largest', 'Largest'],
        ]}
        onChange={(size) => change({ size })}
      />
      <Choices
        legend="Marks in the text"
        value={marks}
        options={[
          ['names', 'First names and roles'],
          ['every', 'Every mention'],
          ['voices', 'Who says this'],
          ['nothing', 'Nothing'],
        ]}
        onChange={setMarks}
      />
      <Choices
        legend="Keys: N and P for mentions, / to find"
        value={settings.keys}
        options={[
          ['on', 'On'],
          ['off', 'Off'],
        ]}
        onChange={(keys) => change({ keys })}
      />
    </>
  )
}
