import { useMarks } from './use-marks'

/** Shows the text with its marks, or without any. */
export function MarksSwitch() {
  const { marks, switchMarks } = useMarks()
  const isOn = marks !== 'nothing'
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isOn}
      onClick={switchMarks}
      className="scripts-only only-with-notes group hidden middle:inline-flex min-h-8 items-center gap-2"
    >
      Marks
      <span
        aria-hidden="true"
        className="relative h-4 w-7 rounded-full border border-muted group-aria-checked:border-ink group-aria-checked:bg-ink"
      >
        <span className="absolute top-0.5 left-0.5 size-2.5 rounded-full bg-muted group-aria-checked:left-3.5 group-aria-checked:bg-paper" />
      </span>
    </button>
  )
}
