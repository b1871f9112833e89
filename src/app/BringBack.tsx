import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { BroughtBack } from '@/library/own/bring-back'
import { ownListQuery } from '@/library/own/own-queries'

/** What is to be said of the last file. */
type Told = { readonly file: string; readonly brought: BroughtBack | 'none' | 'failed' }

/** Where editions that were saved as a file, all or one, come back into the library. */
export function BringBack() {
  const client = useQueryClient()
  const id = useId()
  const [told, setTold] = useState<Told | null>(null)
  async function open(file: File) {
    setTold(null)
    const brought = await readBack(file).catch(() => 'failed' as const)
    setTold({ file: file.name, brought: brought ?? 'none' })
    await client.invalidateQueries(ownListQuery())
  }
  return (
    <div className="mt-4 text-sm">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <label htmlFor={id} className="text-muted">
          Bring back editions that were saved as a file
        </label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          onChange={({ target }) => {
            const [file] = target.files ?? []
            if (file) void open(file)
            // So that the same file can be chosen once more.
            target.value = ''
          }}
          className="max-w-full file:mr-3 file:min-h-8 file:rounded-sm file:border file:border-muted file:px-3"
        />
      </p>
      {told && (
        <div role="status" className="mt-2 text-base">
          <p>{broughtWords(told)}</p>
          <Damaged brought={told.brought} />
        </div>
      )}
    </div>
  )
}

async function readBack(file: File): Promise<BroughtBack | null> {
  const { bringBack } = await import('@/library/own/bring-back')
  return bringBack(await file.text())
}

/** "3 editions are back. 2 were here already." */
function broughtWords({ file, brought }: Told): string {
  if (brought === 'none') return `“${file}” holds no edition.`
  if (brought === 'failed') return `“${file}” could not be read.`
  const { taken, known, damaged } = brought
  const parts = [
    taken === 0 ? '' : taken === 1 ? 'One edition is back.' : `${taken} editions are back.`,
    known === 0 ? '' : known === 1 ? 'One was here already.' : `${known} were here already.`,
    damaged.length === 0
      ? ''
      : damaged.length === 1
        ? 'One is damaged, and stays out:'
        : `${damaged.length} are damaged, and stay out:`,
  ]
  return parts.filter(Boolean).join(' ') || `“${file}” holds no edition.`
}

function Damaged({ brought }: Pick<Told, 'brought'>) {
  if (typeof brought === 'string' || brought.damaged.length === 0) return null
  return (
    <ul className="mt-1 list-disc ps-5 text-sm">
      {brought.damaged.map(({ name, faults: [first, ...more] }) => (
        <li key={name} dir="auto" className="wrap-anywhere">
          {name}: {first}
          {more.length > 0 && ` (and ${more.length} more)`}
        </li>
      ))}
    </ul>
  )
}
