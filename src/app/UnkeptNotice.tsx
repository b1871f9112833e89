import { useState } from 'react'
import type { Edition } from '@/edition/edition-schema'
import type { StorageProblem } from '@/library/own/storage-problem'
import { whyUnkept } from '@/library/own/unkept'
import { saveEditionFile } from './save-edition-file'

type Props = {
  readonly edition: Edition
  /** Tries to keep it once more. */
  readonly onKeep: () => Promise<void>
}

/** Says that an edition is read from memory alone, why, and how it can be saved; nothing of a kept one. */
export function UnkeptNotice({ edition, onKeep }: Props) {
  const [isSaved, setIsSaved] = useState(false)
  const problem = whyUnkept(edition.id)
  if (problem === null) return null
  return (
    <div role="alert" className="border-rule border-b bg-raised px-6 py-2.5 text-sm middle:px-9">
      <p className="text-pretty">
        {WHY[problem]} This edition is gone when the window is closed.{' '}
        <button
          type="button"
          onClick={() => {
            saveEditionFile(edition.id, edition)
            setIsSaved(true)
          }}
          className="min-h-6 font-semibold underline underline-offset-2"
        >
          Save it as a file
        </button>
        {isSaved && <span role="status"> Saved.</span>}{' '}
        <button
          type="button"
          onClick={() => void onKeep()}
          className="min-h-6 font-semibold underline underline-offset-2"
        >
          {problem === 'deleted' ? 'Keep it again' : 'Try to keep it again'}
        </button>
      </p>
    </div>
  )
}

const WHY = {
  refused: 'This browser lets the page keep nothing, as in a private window.',
  full: 'There is no room left on this device to keep it.',
  deleted: 'Another window has deleted it.',
  busy: 'Another window of this site holds the storage of this device.',
  newer: 'A later version of this site has written to the storage of this device.',
  broken: 'The storage of this device does not work.',
} as const satisfies Record<StorageProblem, string>
