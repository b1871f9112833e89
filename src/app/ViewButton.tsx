import { useView } from './use-view'

/** The way out of the article alone, there only while nothing else is shown. */
export function ViewButton() {
  const { view, setView } = useView()
  if (view === 'edition') return null
  return (
    <button
      type="button"
      aria-pressed="true"
      onClick={() => setView('edition')}
      className="min-h-8 underline decoration-2 underline-offset-4"
    >
      Article only
    </button>
  )
}
