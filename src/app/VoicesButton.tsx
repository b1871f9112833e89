import type { Edition } from '@/edition/edition-schema'
import { useMarks } from './use-marks'

/** Shows who says what in the text, or takes that away again, where the edition tells voices apart. */
export function VoicesButton({ edition }: { readonly edition: Edition }) {
  const { marks, switchVoices } = useMarks()
  if (edition.voices === undefined) return null
  return (
    <button
      type="button"
      aria-pressed={marks === 'voices'}
      onClick={switchVoices}
      className="scripts-only max-middle:in-data-[view=article]:hidden min-h-8 underline-offset-4 hover:underline aria-pressed:underline aria-pressed:decoration-2"
    >
      Who says<span className="max-middle:sr-only"> this</span>
    </button>
  )
}
