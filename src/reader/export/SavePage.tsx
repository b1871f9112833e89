import { useState } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { saveFile } from '@/ui/save-file'
import { useReaderServices } from '../services/reader-services'
import { FormatButton } from './FormatButton'

type Props = {
  readonly edition: Edition
  /** Called with the name of the file. */
  readonly onSaved: (file: string) => void
}

/** Saves the edition as a page in one file, which is drawn first; where that fails it says so. */
export function SavePage({ edition, onSaved }: Props) {
  const { drawPage } = useReaderServices()
  const [state, setState] = useState<'ready' | 'drawing' | 'failed'>('ready')
  async function save() {
    setState('drawing')
    try {
      const html = await drawPage(edition)
      const file = `${edition.id}.html`
      saveFile(new File([html], file, { type: 'text/html' }))
      onSaved(file)
    } catch {
      setState('failed')
    }
  }
  return (
    <>
      <FormatButton
        label="Page"
        holds={state === 'drawing' ? 'is being drawn …' : 'one file that reads anywhere'}
        onClick={() => void save()}
      />
      {state === 'failed' && (
        <p role="alert" className="pb-1.5 text-red text-sm">
          What the page is drawn with could not be fetched. Try again once there is a connection.
        </p>
      )}
    </>
  )
}
