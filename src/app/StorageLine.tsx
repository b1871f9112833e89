import { useQuery, useQueryClient } from '@tanstack/react-query'
import { storageUsageQuery } from '@/library/own/own-queries'
import { isWorthSaving } from '@/library/own/saved-count'
import { askForPersistence } from '@/library/own/storage-usage'
import { INTERFACE_LANGUAGE } from '@/text/interface-language'
import { LineButton } from '@/ui/LineButton'

type Props = {
  readonly count: number
  /** Saves them all as one file. */
  readonly onSaveAll: () => Promise<void>
}

/** How many editions are kept here alone, how much they fill, that the browser may clear them, and how to save them all. */
export function StorageLine({ count, onSaveAll }: Props) {
  const client = useQueryClient()
  const { data: usage } = useQuery(storageUsageQuery())
  const filled = usage?.bytes ? `, ${megabytes(usage.bytes)} of this device` : ''
  return (
    <p
      className={
        isWorthSaving(count)
          ? 'mt-3 border-ink border-l-2 pl-4 text-pretty text-base'
          : 'mt-3 text-pretty text-muted text-sm'
      }
    >
      {count === 1 ? 'One edition is' : `${count} editions are`} kept here and nowhere else{filled}.{' '}
      {isWorthSaving(count) && 'Many of them stand in no file. '}
      <LineButton onClick={() => void onSaveAll()}>
        {count === 1 ? 'Save it as a file' : 'Save them all as one file'}
      </LineButton>{' '}
      {usage?.isPersistent === false && (
        <>
          The browser may clear them when space runs short.{' '}
          <LineButton
            onClick={() =>
              void askForPersistence().then(() => client.invalidateQueries(storageUsageQuery()))
            }
          >
            Ask it not to
          </LineButton>
        </>
      )}
    </p>
  )
}

function megabytes(bytes: number): string {
  const size = Math.max(0.1, bytes / 1_000_000)
  return `${size.toLocaleString(INTERFACE_LANGUAGE, { maximumFractionDigits: 1 })} MB`
}
